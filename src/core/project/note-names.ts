import { layerOf, type NameLayer, type NoteNames } from '../lexicon/lexicon.ts';
import { type NamePath, namePaths, neverRule } from '../lexicon/name-paths.ts';
import { createTrie, type TrieData, trieOf } from '../lexicon/trie.ts';
import { idOf } from '../text/identifier.ts';
import type { EntityIndex } from './entity-index.ts';
import type { NoteRecord } from './note-record.ts';
import type { NoteStore } from './note-store.ts';

/**
 * The names of all notes as two layers of the lexicon: a large one that is built once (or read from a file), whose
 * values are made into rules only when a text comes upon them, and a small one over it with the notes that have changed
 * since. A changed note's names in the large layer count no more. When the small one is no longer small, the large one
 * is built anew.
 */
export interface NoteNameIndex extends NoteNames {
  /** Must be told of each change of a note's names, after the store has been. */
  changed(before: NoteRecord | undefined, after: NoteRecord | undefined): void;
  data(): NoteNamesData;
}

export interface NoteNamesData {
  readonly trie: TrieData;
  /** Of each row of the store the first value that is its; one more number closes the last row. */
  readonly firstValues: Int32Array;
  /** Paths of the notes that have changed since. */
  readonly changed: readonly string[];
}

interface Base extends Omit<NoteNamesData, 'changed'> {
  readonly layer: NameLayer;
  readonly generation: number;
}

/** Notes whose rules are kept, for the names that a text is full of. */
const mostKept = 4096;

export function createNoteNames(options: {
  notes: NoteStore;
  entities: EntityIndex;
  from?: NoteNamesData | undefined;
}): NoteNameIndex {
  const { notes, entities, from } = options;
  const changed = new Set<string>(from?.changed);
  let overlay: NameLayer | undefined;
  let base: Base | undefined;

  const pathsOf = (record: NoteRecord | undefined): readonly NamePath[] => {
    const paths: NamePath[] = [];
    const entity = record && entities.declaredBy(record);
    for (const name of entity?.names ?? []) namePaths({ name, entity: entity!.id, layer: 'notes' }, paths);
    for (const phrase of record?.not ?? []) paths.push(...neverRule(phrase));
    return paths;
  };
  const baseOf = (trie: TrieData, firstValues: Int32Array): Base => {
    const kept = new Map<number, readonly NamePath[]>();
    const rule: NameLayer['rule'] = (value) => {
      const row = rowOf(firstValues, value);
      const record = notes.row(row);
      if (!record || changed.has(record.path)) return undefined;
      let paths = kept.get(row);
      if (!paths) {
        if (kept.size >= mostKept) kept.clear();
        paths = pathsOf(record);
        kept.set(row, paths);
      }
      return paths[value - (firstValues[row] as number)]?.rule;
    };
    return { trie, firstValues, generation: notes.generation, layer: { trie: trieOf(trie), rule } };
  };
  const build = (): Base => {
    changed.clear();
    overlay = undefined;
    const firstValues = new Int32Array(notes.rowCount + 1);
    const hashes: (readonly number[])[] = [];
    for (let row = 0; row < notes.rowCount; row++) {
      for (const path of pathsOf(notes.row(row))) hashes.push(path.hashes);
      firstValues[row + 1] = hashes.length;
    }
    return baseOf(createTrie(hashes).data, firstValues);
  };
  const current = (): Base => {
    const tooMany = changed.size > 256 + notes.size / 16;
    if (!base || base.generation !== notes.generation || tooMany) base = build();
    return base;
  };
  if (from) base = baseOf(from.trie, from.firstValues);

  return {
    get layers() {
      const { layer } = current();
      if (changed.size === 0) return [layer];
      overlay ??= layerOf([...changed].flatMap((path) => pathsOf(notes.get(path))));
      return [layer, overlay];
    },
    entity: entities.noted,
    entities: entities.all,
    changed(before, after) {
      overlay = undefined;
      for (const record of [before, after]) {
        if (!record) continue;
        changed.add(record.path);
        // Which of several notes declares an id may have changed with any of them.
        if (record.named)
          for (const other of notes.find('entity', idOf(record.title))) changed.add(other.path);
      }
    },
    data() {
      const { trie, firstValues } = current();
      return { trie, firstValues, changed: [...changed] };
    },
  };
}

/** The row whose values include `value`: the last that begins at or before it and is not empty. */
function rowOf(firstValues: Int32Array, value: number): number {
  let low = 0;
  let high = firstValues.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstValues[middle + 1] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
