import type { EntityKind } from '../model/entity.ts';
import { extended } from '../text/grown.ts';
import { createByteWriter } from './bytes.ts';
import { createHashTable, type HashTable, type HashTableData } from './hash-table.ts';
import {
  hashesOfKeys,
  hashKey,
  hashPath,
  keysOf,
  kindMark,
  kindOfMarks,
  marksOf,
  type NoteKey,
} from './note-keys.ts';
import type { NoteRecord } from './note-record.ts';
import { createPathMatcher, readRow, rowHasPath, rowPath, writeRow } from './note-row.ts';

/**
 * The records of a folder's files in a few flat arrays, about half a kilobyte each, made into objects one by one when
 * somebody asks. A changed record is appended and its row leads there; keys it no longer has stay in the table and are
 * told by comparing. When what is forgotten outweighs the rest, everything is written anew.
 */
export interface NoteStore {
  /**
   * @param stamp - what the host knows the file's state by; 0 if by nothing
   * @returns the record's row
   */
  set(record: NoteRecord, stamp?: number): number;
  remove(path: string): boolean;
  get(path: string): NoteRecord | undefined;
  has(path: string): boolean;
  /** What was given with the record in a row. */
  stampAt(row: number): number;
  /** The notes that have `key` under that kind, in order of path. */
  find(kind: NoteKey, key: string): readonly NoteRecord[];
  /** The notes with that {@link NoteMark}, in order of path. */
  marked(mark: number): readonly NoteRecord[];
  /** Some of the notes about things of that kind, the latest, at most `most`. */
  someOf(kind: EntityKind, most: number): readonly NoteRecord[];
  /** Whether no other note can have that key: `true` is certain, `false` is not. */
  isOnly(kind: NoteKey, key: string): boolean;
  /** In no particular order. */
  all(): Iterable<NoteRecord>;
  /** The same of their paths alone, which is a tenth of the work. */
  paths(): Iterable<string>;
  /** The path of the file in a row; `undefined` once it is removed. */
  pathAt(row: number): string | undefined;
  /** The row of a path: the same as long as the file is there and the generation lasts. */
  rowOf(path: string): number | undefined;
  /** Whether a row is of the file `base + name`: see {@link createPathMatcher}. */
  isAt(row: number, base: string, name: string): boolean;
  /** The record in a row; `undefined` once it is removed. Rows count from 0. */
  row(row: number): NoteRecord | undefined;
  /** The same for who goes through many rows: the record is not kept for the next who asks. */
  once(row: number): NoteRecord | undefined;
  readonly rowCount: number;
  /** Another one whenever rows are written anew and so have other numbers. */
  readonly generation: number;
  /** Another one after every change. */
  readonly version: number;
  readonly size: number;
  /** How much memory the rows and keys take, in bytes. */
  readonly byteLength: number;
  data(): NoteStoreData;
  /** Takes over what {@link data} once gave, in place of all there is. The arrays are its own from then on. */
  load(data: NoteStoreData): void;
}

export interface NoteStoreData {
  readonly rows: Uint8Array;
  /** Where each row begins. */
  readonly starts: Int32Array;
  readonly stamps: Float64Array;
  /** Of each row what {@link marksOf} its record; 0 once it is forgotten. */
  readonly marks: Uint8Array;
  /** How many rows hold a record that was written over since, and how many none any more. */
  readonly changed: number;
  readonly removed: number;
  readonly keys: HashTableData;
}

/** Records kept as objects, for those that are asked for again and again. */
const mostKept = 256;
/** Rows are not written anew for less than this many forgotten ones. */
const fewForgotten = 1000;

const none: readonly NoteRecord[] = [];
const byPath = (a: NoteRecord, b: NoteRecord): number => (a.path < b.path ? -1 : 1);

export function createNoteStore(): NoteStore {
  let table = createTable();
  let generation = 0;
  let version = 0;
  const rewrite = (): void => {
    const old = table;
    table = createTable();
    generation++;
    for (const record of old.all()) table.set(record, old.stampAt(old.rowOf(record.path) as number));
  };
  return {
    set(record, stamp = 0) {
      version++;
      const row = table.set(record, stamp);
      if (table.forgotten() <= Math.max(fewForgotten, table.size())) return row;
      rewrite();
      return table.rowOf(record.path) as number;
    },
    remove(path) {
      version++;
      return table.forget(path);
    },
    get(path) {
      const row = table.rowOf(path);
      return row === undefined ? undefined : table.row(row);
    },
    has: (path) => table.rowOf(path) !== undefined,
    stampAt: (row) => table.stampAt(row),
    find: (kind, key) => (table.mayHave(kind, key) ? [...table.find(kind, key)].sort(byPath) : none),
    marked: (mark) => [...table.marked(mark)].sort(byPath),
    someOf: (kind, most) => table.someOf(kindMark(kind), most),
    isOnly: (kind, key) => table.isOnly(kind, key),
    all: () => table.all(),
    paths: () => table.paths(),
    rowOf: (path) => table.rowOf(path),
    isAt: (row, base, name) => table.isAt(row, base, name),
    pathAt: (row) => table.pathAt(row),
    row: (row) => table.row(row),
    once: (row) => table.once(row),
    get rowCount() {
      return table.rowCount();
    },
    get generation() {
      return generation;
    },
    get version() {
      return version;
    },
    get size() {
      return table.size();
    },
    get byteLength() {
      const { rows, starts, stamps, marks, keys } = table.data();
      const arrays = [rows, starts, stamps, marks, keys.heads, keys.hashes, keys.nexts, keys.values];
      return arrays.reduce((sum, array) => sum + array.byteLength, 0);
    },
    data: () => table.data(),
    load(data) {
      table = createTable(data);
      generation++;
      version++;
    },
  };
}

/** The rows as they are appended, until so many are forgotten that the store starts a new table. */
function createTable(from?: NoteStoreData) {
  const rows = createByteWriter(from?.rows, from?.rows.length);
  const keys: HashTable = createHashTable(16, from?.keys);
  /** Of each row: where it begins, -1 once it is forgotten. */
  let starts = from?.starts ?? new Int32Array(0);
  let stamps = from?.stamps ?? new Float64Array(0);
  let marks = from?.marks ?? new Uint8Array(0);
  let count = from?.starts.length ?? 0;
  let removed = from?.removed ?? 0;
  let changed = from?.changed ?? 0;
  const kept = new Map<number, NoteRecord>();
  const hasPath = createPathMatcher(rows.memory);
  const addMissing = (hash: number, row: number): void => {
    for (let entry = keys.first(hash); entry !== -1; entry = keys.next(entry))
      if (keys.value(entry) === row) return;
    keys.add(hash, row);
  };

  const readNow = (row: number): NoteRecord | undefined => {
    const start = starts[row] as number;
    return start < 0 ? undefined : readRow(rows.memory(), start);
  };
  const read = (row: number): NoteRecord | undefined => {
    const before = kept.get(row);
    if (before) return before;
    const record = readNow(row);
    if (!record) return undefined;
    if (kept.size >= mostKept) kept.clear();
    kept.set(row, record);
    return record;
  };
  const startAt = (row: number): number => (row < count ? (starts[row] as number) : -1);
  const rowOf = (path: string): number | undefined => {
    for (let entry = keys.first(hashPath('path', path)); entry !== -1; entry = keys.next(entry)) {
      const row = keys.value(entry);
      const start = startAt(row);
      if (start >= 0 && rowHasPath(rows.memory(), start, path)) return row;
    }
    return undefined;
  };
  const grow = (): void => {
    starts = extended(starts, count + 1);
    stamps = extended(stamps, starts.length);
    marks = extended(marks, starts.length);
  };
  return {
    mayHave: (kind: NoteKey, key: string): boolean => keys.first(hashKey(kind, key)) !== -1,
    *find(kind: NoteKey, key: string): Generator<NoteRecord> {
      for (let entry = keys.first(hashKey(kind, key)); entry !== -1; entry = keys.next(entry)) {
        const record = read(keys.value(entry));
        if (record && keysOf(record, kind).includes(key)) yield record;
      }
    },
    stampAt: (row: number): number => stamps[row] as number,
    set(record: NoteRecord, stamp: number): number {
      const before = rowOf(record.path);
      if (before === undefined && count === starts.length) grow();
      const row = before ?? count++;
      if (before !== undefined) changed++;
      kept.delete(row);
      starts[row] = rows.length;
      stamps[row] = stamp;
      marks[row] = marksOf(record);
      writeRow(rows, record);
      const add = before === undefined ? keys.add : addMissing;
      for (const hash of hashesOfKeys(record)) add(hash, row);
      return row;
    },
    forget(path: string): boolean {
      const row = rowOf(path);
      if (row === undefined) return false;
      starts[row] = -1;
      marks[row] = 0;
      kept.delete(row);
      removed++;
      return true;
    },
    *all(): Generator<NoteRecord> {
      for (let row = 0; row < count; row++) {
        const record = kept.get(row) ?? readNow(row);
        if (record) yield record;
      }
    },
    *paths(): Generator<string> {
      for (let row = 0; row < count; row++) {
        const start = starts[row] as number;
        if (start >= 0) yield rowPath(rows.memory(), start);
      }
    },
    *marked(mark: number): Generator<NoteRecord> {
      for (let row = 0; row < count; row++) if ((marks[row] as number) & mark) yield read(row) as NoteRecord;
    },
    someOf(kind: number, most: number): readonly NoteRecord[] {
      const found: NoteRecord[] = [];
      for (let row = count - 1; row >= 0 && found.length < most; row--)
        if (kindOfMarks(marks[row] as number) === kind) found.push(read(row) as NoteRecord);
      return found;
    },
    isOnly(kind: NoteKey, key: string): boolean {
      let live = 0;
      for (let entry = keys.first(hashKey(kind, key)); entry !== -1; entry = keys.next(entry)) {
        if ((starts[keys.value(entry)] as number) >= 0 && ++live > 1) return false;
      }
      return true;
    },
    row: read,
    once: (row: number) => kept.get(row) ?? readNow(row),
    rowOf,
    isAt(row: number, base: string, name: string): boolean {
      const start = startAt(row);
      return start >= 0 && hasPath(start, base, name);
    },
    pathAt(row: number): string | undefined {
      const start = starts[row] as number;
      return start >= 0 ? rowPath(rows.memory(), start) : undefined;
    },
    rowCount: () => count,
    size: () => count - removed,
    forgotten: () => removed + changed,
    data: (): NoteStoreData => ({
      rows: rows.bytes(),
      starts: starts.subarray(0, count),
      stamps: stamps.subarray(0, count),
      marks: marks.subarray(0, count),
      changed,
      removed,
      keys: keys.data(),
    }),
  };
}
