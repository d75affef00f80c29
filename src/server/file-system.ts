import { isBibliography } from '../core/index.ts';

/** What the server asks of a disk. Paths are the machine's own, absolute. Synchronous: several times faster, and read in slices. */
export interface FileSystem {
  /** `undefined` if it cannot be read. */
  readFolder(path: string): FolderListing | undefined;
  readText(path: string): TextResult;
  /** What {@link readText} said of the file if it is as it was then, else another number; `undefined` if there is no file. */
  stamp(path: string): number | undefined;
  /** A file of our own; `undefined` if there is none. */
  readBytes(path: string): Uint8Array | undefined;
  /**
   * Writes a file of our own, whole or not at all, making its folder if need be: piece by piece, each taken when the one
   * before it is written.
   *
   * @param isCurrent - asked after each piece: if the pieces are no longer of one state, there is no file
   * @returns whether there is one
   */
  writePieces(path: string, pieces: Iterable<Uint8Array>, isCurrent: () => boolean): Promise<boolean>;
  /** What is at the path, links followed; `undefined` if nothing is. */
  kind(path: string): 'file' | 'folder' | 'other' | undefined;
  /** The path without links; `undefined` if there is nothing. */
  realPath(path: string): string | undefined;
  /** `undefined` for a URI that does not name a file. */
  toPath(uri: string): string | undefined;
  toUri(path: string): string;
  join(folder: string, path: string): string;
  /**
   * The absolute path that a writer means: as it stands, from the home folder with `~/`, else from `folder`; `undefined`
   * if it is relative and there is none.
   */
  resolve(folder: string | undefined, path: string): string | undefined;
  /** The path of `path` within `folder`, with `/`; `undefined` if it is not inside. */
  relative(folder: string, path: string): string | undefined;
  /** The folder a file stands in, and its own name. */
  split(path: string): { readonly folder: string; readonly name: string };
}

/** What stands in a folder: names, by what they are of. What is none of these is nobody's. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly links: readonly string[];
}

/** The stamp is another number whenever the file has changed; 0 if it was too young to tell. */
export type TextResult =
  | { readonly text: string; readonly stamp: number }
  | { readonly failure: ReadFailure };

/** Why a file has no text for us. */
export type ReadFailure = 'missing' | 'not-a-file' | 'too-large' | 'not-utf-8' | 'unreadable';

/** Larger files are not read: no essay or note is, and an editor hardly shows them. */
const maximumFileSize = 10 * 1024 * 1024;

/** A bibliography may be as long as this: of one of 64 MB, 80,000 entries, the keys are read in half a second. */
const maximumLibrarySize = 64 * 1024 * 1024;

/** How many bytes the file may have, by its name, to be read. */
export function largestFile(path: string): number {
  return isBibliography(path) ? maximumLibrarySize : maximumFileSize;
}
