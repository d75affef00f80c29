import { type ExportFormat, exportFormats } from '../core/index.ts';

/** Where a command prints, and its clock. */
export interface Io {
  out(text: string): void;
  error(text: string): void;
  today(): string;
  /** Of Dossier. */
  readonly version: string;
}

export type Format = ExportFormat | 'sarif';

/** How a command can print its results; the others take the first two. */
export const formats = {
  outline: exportFormats,
  check: ['json', 'text', 'sarif'],
  other: ['json', 'text'],
} as const satisfies Readonly<Record<string, readonly Format[]>>;

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly workspace: string | undefined;
  readonly today: string | undefined;
  /** Bibliographies that count for every document, wherever they are. */
  readonly bibliography: readonly string[];
  readonly help: boolean;
}
