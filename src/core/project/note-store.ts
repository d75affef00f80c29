import { createByteWriter } from './bytes.ts';
import { createHashTable, type HashTable, type HashTableData } from './hash-table.ts';
import { hashKey, keysOf, type NoteKey, noteKeys } from './note-keys.ts';
import type { NoteRecord } from './note-record.ts';
import { readRow, writeRow } from './note-row.ts';

/**
 * The records of a folder's files in a few flat arrays, under half a kilobyte each, made into objects one by one when
 * somebody asks. A changed record is appended and its old row forgotten; keys of old rows stay in the table and are told
 * by comparing. When the old rows outweigh the rest, everything is written anew.
 */
export interface NoteStore {
  set(record: NoteRecord): void;
  remove(path: string): boolean;
  get(path: string): NoteRecord | undefined;
  /** The notes that have `key` under that kind, in order of path. */
  find(kind: NoteKey, key: string): readonly NoteRecord[];
  /** Whether no other note can have that key: `true` is certain, `false` is not. */
  isOnly(kind: NoteKey, key: string): boolean;
  /** In no particular order. */
  all(): Iterable<NoteRecord>;
  /** The record in a row; `undefined` once it is changed or removed. Rows count from 0 while the generation lasts. */
  row(row: number): NoteRecord | undefined;
  readonly rowCount: number;
  /** Another one whenever rows are written anew and so have other numbers. */
  readonly generation: number;
  readonly size: number;
  /** How much memory the rows and keys take, in bytes. */
  readonly byteLength: number;
  data(): NoteStoreData;
}

export interface NoteStoreData {
  readonly rows: Uint8Array;
  /** Where each row begins. */
  readonly starts: Int32Array;
  readonly keys: HashTableData;
}

const kinds = Object.keys(noteKeys) as readonly NoteKey[];
/** Records kept as objects, for those that are asked for again and again. */
const mostKept = 256;
/** Rows are not written anew for less than this many forgotten ones. */
const fewForgotten = 1000;

export function createNoteStore(from?: NoteStoreData): NoteStore {
  let table = createTable(from);
  let generation = 0;
  const rewrite = (): void => {
    const old = table;
    table = createTable();
    generation++;
    for (const record of old.all()) table.add(record);
  };
  return {
    set(record) {
      table.forget(record.path);
      table.add(record);
      if (table.forgotten() > Math.max(fewForgotten, table.size())) rewrite();
    },
    remove: (path) => table.forget(path),
    get: (path) => table.get(path),
    find: (kind, key) => [...table.find(kind, key)].sort((a, b) => (a.path < b.path ? -1 : 1)),
    isOnly: (kind, key) => table.isOnly(kind, key),
    all: () => table.all(),
    row: (row) => table.row(row),
    get rowCount() {
      return table.rowCount();
    },
    get generation() {
      return generation;
    },
    get size() {
      return table.size();
    },
    get byteLength() {
      const { rows, starts, keys } = table.data();
      const arrays = [rows, starts, keys.heads, keys.hashes, keys.nexts, keys.values];
      return arrays.reduce((sum, array) => sum + array.byteLength, 0);
    },
    data: () => table.data(),
  };
}

/** The rows as they are appended, until so many are forgotten that the store starts a new table. */
function createTable(from?: NoteStoreData) {
  const rows = createByteWriter(from?.rows, from?.rows.length);
  const keys: HashTable = createHashTable(16, from?.keys);
  /** Of each row: where it begins, -1 once it is forgotten. */
  let starts = from?.starts ?? new Int32Array(0);
  let count = from?.starts.length ?? 0;
  let forgotten = starts.reduce((sum, start) => sum + (start < 0 ? 1 : 0), 0);
  const kept = new Map<number, NoteRecord>();

  const read = (row: number): NoteRecord | undefined => {
    const start = starts[row] as number;
    if (start < 0) return undefined;
    const before = kept.get(row);
    if (before) return before;
    const record = readRow(rows.bytes(), start);
    if (kept.size >= mostKept) kept.clear();
    kept.set(row, record);
    return record;
  };
  const find = function* (kind: NoteKey, key: string): Generator<NoteRecord> {
    for (let entry = keys.first(hashKey(kind, key)); entry !== -1; entry = keys.next(entry)) {
      const record = read(keys.value(entry));
      if (record && keysOf(record, kind).includes(key)) yield record;
    }
  };
  const rowOf = (path: string): number | undefined => {
    for (let entry = keys.first(hashKey('file', path)); entry !== -1; entry = keys.next(entry)) {
      if (read(keys.value(entry))?.path === path) return keys.value(entry);
    }
    return undefined;
  };
  return {
    find,
    get(path: string): NoteRecord | undefined {
      const row = rowOf(path);
      return row === undefined ? undefined : read(row);
    },
    add(record: NoteRecord): void {
      if (count === starts.length) {
        const longer = new Int32Array(Math.max(16, count * 2));
        longer.set(starts);
        starts = longer;
      }
      starts[count] = rows.length;
      writeRow(rows, record);
      for (const kind of kinds) for (const key of keysOf(record, kind)) keys.add(hashKey(kind, key), count);
      count++;
    },
    forget(path: string): boolean {
      const row = rowOf(path);
      if (row === undefined) return false;
      starts[row] = -1;
      kept.delete(row);
      forgotten++;
      return true;
    },
    *all(): Generator<NoteRecord> {
      const bytes = rows.bytes();
      for (let row = 0; row < count; row++) {
        const start = starts[row] as number;
        if (start >= 0) yield kept.get(row) ?? readRow(bytes, start);
      }
    },
    isOnly(kind: NoteKey, key: string): boolean {
      const entry = keys.first(hashKey(kind, key));
      return entry === -1 || keys.next(entry) === -1;
    },
    row: read,
    rowCount: () => count,
    size: () => count - forgotten,
    forgotten: () => forgotten,
    data: (): NoteStoreData => ({ rows: rows.bytes(), starts: starts.subarray(0, count), keys: keys.data() }),
  };
}
