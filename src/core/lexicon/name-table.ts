import { extended } from '../text/grown.ts';
import { createGrowingTrie, type Trie, type TrieData, trieRoot } from './trie.ts';

/**
 * Names by their words, and for each whose it is (a row: a note, an entity) and which of the owner's names. The names
 * themselves are not kept: whoever comes upon a value in a text reads them from the owner. A name that is gone leaves
 * its value behind, marked as nobody's.
 */
export interface NameTable {
  /** @param paths - the hashes of the words of each name, in the order of the owner's names */
  add(row: number, paths: readonly (readonly number[])[]): void;
  /** Takes out what {@link add} put in. */
  remove(row: number, paths: readonly (readonly number[])[]): void;
  trie(): Trie;
  /** Whose name it is; -1 if nobody's any more. */
  row(value: number): number;
  /** Which of the paths that were added for the row: these stand one after the other. */
  ordinal(value: number): number;
  readonly size: number;
  data(): NameTableData;
}

export interface NameTableData {
  readonly trie: TrieData;
  readonly rows: Int32Array;
}

/** @param room - about how many words will come: larger arrays from the begin on need not grow */
export function createNameTable(from?: NameTableData, room = 0): NameTable {
  const trie = createGrowingTrie(from?.trie, room);
  let rows = from?.rows ?? new Int32Array(16);
  return {
    add(row, paths) {
      rows = extended(rows, trie.size + paths.length);
      for (const path of paths) rows[trie.add(path)] = row;
    },
    remove(row, paths) {
      for (const path of paths) {
        let node = trieRoot;
        for (const hash of path) node = node && trie.trie().step(node, hash);
        for (let value = trie.trie().first(node); value !== -1; value = trie.trie().next(value)) {
          if (rows[value] === row) rows[value] = -1;
        }
      }
    },
    trie: trie.trie,
    row: (value) => rows[value] as number,
    ordinal(value) {
      const row = rows[value] as number;
      let first = value;
      while (first > 0 && rows[first - 1] === row) first--;
      return value - first;
    },
    get size() {
      return trie.size;
    },
    data: () => ({
      trie: trie.data(),
      rows: rows.subarray(0, trie.size),
    }),
  };
}
