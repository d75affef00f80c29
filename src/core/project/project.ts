import type { Gazetteer } from '../gazetteer/load.ts';
import type { Span } from '../text/span.ts';
import type { DocumentAnalysis } from './analysis.ts';
import type { Catalogue } from './catalogue.ts';
import type { TextChange, TextDocument } from './document.ts';
import type { FirstReading } from './first-reading.ts';
import type { Library } from './library.ts';
import type { NoteIndex } from './note-index.ts';
import type { SourceTexts } from './source-texts.ts';
import type { TreeCheck } from './tree-check.ts';
import type { Uses } from './uses.ts';
import type { World } from './world.ts';

/** What the core needs of the machine it runs on. Nothing else of it is ever asked for. */
export interface Host {
  /** The text of a file of the folder, now; `undefined` if there is none or it is not to be read. */
  read(path: string): string | undefined;
  /** How a reader's program addresses the file, for links in cards. */
  uriOf?(path: string): string;
}

/**
 * Everything Dossier knows of one folder. Paths are relative to it, with `/`; a document outside of any folder makes a
 * project of its own. The host tells which files there are and when they change.
 */
export interface Project {
  /**
   * A file of the folder is there or has changed: an essay, a note, a bibliography. What an editor has open wins.
   *
   * @param stamp - a number by which the host tells this state of the file from others; 0 if it has none
   */
  setFile(path: string, text: string, stamp?: number): void;
  removeFile(path: string): void;
  /** An editor opened the document: from now on its text counts, not the disk's. */
  open(path: string, text: string): void;
  /** Changes as an editor sends them: each is of the text that the changes before it left, which it may ask for its lines. */
  edit(path: string, changes: readonly (TextChange | ((document: TextDocument) => TextChange))[]): void;
  /** The editor closed it: the disk's text counts again. */
  close(path: string): void;
  configure(settings: ProjectSettings): void;
  /** A larger number after every change of what is known of files. */
  version(): number;
  /**
   * All that is known of the files, for another start, as parts of one run of bytes: each good until the next is taken,
   * all only if {@link version} is still the same then.
   *
   * @param circumstances - a hash of all that must be the same then: the folder, the program
   */
  save(circumstances: number): Iterable<Uint8Array>;
  /**
   * Takes over what {@link save} gave, in place of all that is known; open documents stay.
   *
   * @param bytes - the parts one behind the other, byte by byte as they were; the project's own from then on
   * @returns whether they are all, and of the same circumstances; if not, nothing has changed
   */
  restore(bytes: Uint8Array, circumstances: number): boolean;

  readonly host: Host;
  settings(): ProjectSettings;
  /** The reference entities, unless they are turned off. */
  gazetteer(): Gazetteer | undefined;
  /** The open document, or the file as a document; `undefined` if there is no such file. */
  document(path: string): TextDocument | undefined;
  isOpen(path: string): boolean;
  /** Everything found in the document, each part worked out when it is first asked for. */
  analysis(path: string): DocumentAnalysis | undefined;
  /** What is known of long documents before all of them has been read, and how they are read in steps. */
  readonly firstReading: FirstReading;
  /** Holds the trees of open documents to the parser's. */
  readonly treeCheck: TreeCheck;
  /** Names and entities of the whole folder. */
  world(): World;
  readonly notes: NoteIndex;
  readonly library: Library;
  readonly sources: SourceTexts;
  readonly uses: Uses;
  readonly catalogue: Catalogue;
}

export type { TextChange } from './document.ts';

/** What the writer has set, and the day. */
export interface ProjectSettings {
  /** Today as an ISO date: the core has no clock. */
  readonly today: string;
  /** `false`: no reference entities, notes and text only. */
  readonly gazetteer: boolean;
  /** Ids of checks that are off. */
  readonly checksOff: readonly string[];
  /**
   * Bibliographies that count for every document, after its own; paths as {@link Host.read} knows them, which may be
   * outside of the folder: the one thing there that is read.
   */
  readonly libraries?: readonly string[];
}

/** A place a reader can go to. */
export interface Target {
  /** Workspace path, or `gazetteer:DAY/ID` for the read-only document of a gazetteer entity on a day. */
  readonly path: string;
  /** What to show: a passage, an entry, a whole note. */
  readonly span: Span;
  /** What to select inside of it. */
  readonly selection: Span;
}
