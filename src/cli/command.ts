/** Where a command prints, and its clock. */
export interface Io {
  out(text: string): void;
  error(text: string): void;
  today(): string;
  /** Of Dossier. */
  readonly version: string;
}

/** How results are printed; `sarif` by `check` only. */
export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly workspace: string | undefined;
  readonly today: string | undefined;
  readonly help: boolean;
}
