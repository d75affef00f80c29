import type { NoteStore } from './note-store.ts';

/** Something that is known of files by their rows. */
export interface RowIndex {
  has(row: number): boolean;
  /** The row is not known any more, if it was. */
  remove(row: number): void;
  clear(): void;
}

/** Files that an index has yet to take up: at first all there are, afterwards those that have changed. */
export interface WaitingRows {
  /** The file in the row is new, has changed or is gone. */
  touch(row: number): void;
  /** A file that the index does not know; `undefined` if it knows all. */
  next(): { readonly row: number; readonly path: string } | undefined;
  /** The rows may have other numbers: then the index knows nothing. */
  renew(): void;
}

/** Keeps no list: a file waits as long as the index does not have its row. */
export function createWaitingRows(
  notes: Pick<NoteStore, 'rowCount' | 'pathAt' | 'generation'>,
  index: RowIndex,
): WaitingRows {
  let generation = notes.generation;
  /** All rows before it are known, or of no file. */
  let first = 0;
  const renew = (): void => {
    if (generation === notes.generation) return;
    generation = notes.generation;
    index.clear();
    first = 0;
  };
  return {
    renew,
    touch(row) {
      renew();
      index.remove(row);
      first = Math.min(first, row);
    },
    next() {
      renew();
      for (; first < notes.rowCount; first++) {
        const path = index.has(first) ? undefined : notes.pathAt(first);
        if (path !== undefined) return { row: first, path };
      }
      return undefined;
    },
  };
}
