/** Where a command prints, and its clock. */
export interface Io {
  out(text: string): void;
  error(text: string): void;
  today(): string;
}

export interface Arguments {
  readonly files: readonly string[];
  readonly format: 'json' | 'text';
  readonly workspace: string | undefined;
  readonly today: string | undefined;
  readonly help: boolean;
}
