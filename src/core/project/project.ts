import type { Position } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/**
 * Everything Dossier knows of one folder. Paths are relative to it, with `/`; a document outside of any folder makes a
 * project of its own. The host (server, command line, test) reads files and tells the project; the project never reads.
 */
export interface Project {
  /** Tells the text of a file on disk: an essay, a note, a bibliography. What an editor has open wins over it. */
  setFile(path: string, text: string): void;
  removeFile(path: string): void;
  /** An editor opened the document: from now on its text counts, not the disk's. */
  open(path: string, text: string): void;
  /** Changes as an editor sends them: each span is into the text that the changes before it left. */
  edit(path: string, changes: readonly TextChange[]): void;
  /** The editor closed it: the disk's text counts again. */
  close(path: string): void;
  configure(settings: ProjectSettings): void;
  /** The open document, or the file as a document when it is known; made when first asked for. */
  document(path: string): OpenDocument | undefined;
  /** Paths of all known files. */
  paths(): Iterable<string>;
}

export interface TextChange extends Span {
  readonly text: string;
}

/** A document's text with its lines. Columns are UTF-16 code units, lines and columns count from 0. */
export interface OpenDocument {
  readonly path: string;
  text(): string;
  offsetAt(position: Position): number;
  positionAt(offset: number): Position;
}

export interface ProjectSettings {
  /** Today as an ISO date: the core has no clock. */
  readonly today: string;
  /** `false`: no reference entities, notes and text only. */
  readonly gazetteer: boolean;
  /** Ids of checks that are off. */
  readonly checksOff: readonly string[];
}

/** A place a reader can go to. */
export interface Target {
  /** Workspace path, or `gazetteer:ID` for the read-only document of a gazetteer entity. */
  readonly path: string;
  /** What to show: a passage, an entry, a whole note. */
  readonly span: Span;
  /** What to select inside of it. */
  readonly selection: Span;
}
