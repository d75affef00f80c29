import type { NameTableData } from '../lexicon/name-table.ts';
import { createByteReader, createByteWriter } from './bytes.ts';
import type { FileWordsData } from './file-words.ts';
import type { NoteStoreData } from './note-store.ts';

/** What a project knows of its folder's files: all that another start needs so as not to read them again. */
export interface FolderData {
  readonly notes: NoteStoreData;
  readonly names: NameTableData;
  readonly words: FileWordsData;
  /** Paths of the bibliographies. */
  readonly bibliographies: readonly string[];
}

/*
 * One flat run of bytes, read back without touching a single note: the arrays are views of what was read. Whether the
 * bytes are those that were written is for who keeps them to tell.
 *
 *   eight words: magic, version, circumstances, length, rows changed, rows removed, words wasted, 0
 *   for each section its length in bytes; then the sections, each from a multiple of eight on
 */

/** Raised whenever rows, keys, names, words or this format change: an older file is then not read. */
const version = 7;
const magic = 0x44534e31;
const headerLength = 32;
const sectionCount = 18;
const tableLength = padded(sectionCount * 4);
/** Bytes at a time: a fraction of a millisecond. */
const pieceLength = 256 * 1024;

/**
 * @param circumstances - a hash of all else that decides what the data say: which folder, which program
 * @returns copies of the parts of one run of bytes, in their order, each good until the next is taken; they are of one
 *   state only if nothing changes in between
 */
export function* encodeFolder(data: FolderData, circumstances: number): Generator<Uint8Array> {
  const sections = sectionsOf(data);
  const length = sections.reduce((sum, each) => sum + padded(each.byteLength), headerLength + tableLength);
  const head = new Int32Array((headerLength + tableLength) / 4);
  head.set([
    magic,
    version,
    circumstances,
    length,
    data.notes.changed,
    data.notes.removed,
    data.words.wasted,
  ]);
  head.set(
    sections.map((each) => each.byteLength),
    headerLength / 4,
  );
  yield new Uint8Array(head.buffer);
  const copy = new Uint8Array(pieceLength);
  for (const { buffer, byteOffset, byteLength } of sections) {
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    for (let at = 0; at < byteLength; at += pieceLength) {
      const piece = bytes.subarray(at, at + pieceLength);
      copy.set(piece);
      yield copy.fill(0, piece.length).subarray(0, padded(piece.length));
    }
  }
}

function padded(length: number): number {
  return (length + 7) & ~7;
}

/** `undefined` for what is cut, not of this version or of other circumstances. The data are views of `bytes`. */
export function decodeFolder(bytes: Uint8Array, circumstances: number): FolderData | undefined {
  if (bytes.length < headerLength + tableLength || bytes.length % 8 !== 0) return undefined;
  // Views need their place in memory to be a multiple of what they hold.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const [mark, made, madeIn, length, changed = 0, removed = 0, wasted = 0] = new Int32Array(
    whole.buffer,
    whole.byteOffset,
    7,
  );
  if (mark !== magic || made !== version) return undefined;
  if (madeIn !== (circumstances | 0) || length !== bytes.length) return undefined;
  const lengths = new Int32Array(whole.buffer, whole.byteOffset + headerLength, sectionCount);
  let section = 0;
  let at = whole.byteOffset + headerLength + tableLength;
  const next = (): number => {
    const begin = at;
    at += padded(lengths[section++] as number);
    return begin;
  };
  const words = (): Int32Array => {
    const size = (lengths[section] as number) / 4;
    return new Int32Array(whole.buffer, next(), size);
  };
  const halves = (): Uint16Array => {
    const size = (lengths[section] as number) / 2;
    return new Uint16Array(whole.buffer, next(), size);
  };
  const octets = (): Uint8Array => {
    const size = lengths[section] as number;
    return new Uint8Array(whole.buffer, next(), size);
  };
  const numbers = (): Float64Array => {
    const size = (lengths[section] as number) / 8;
    return new Float64Array(whole.buffer, next(), size);
  };
  const stamps = numbers();
  const starts = words();
  const keys = { heads: words(), hashes: words(), nexts: words(), values: words() };
  const trie = {
    slots: words(),
    parents: words(),
    hashes: words(),
    firsts: words(),
    nexts: words(),
    filter: words(),
  };
  const names = { trie, rows: words() };
  const notes = { stamps, starts, keys, marks: octets(), rows: octets(), changed, removed };
  const fileWords = { starts: words(), words: halves(), wasted };
  return { notes, names, words: fileWords, bibliographies: createByteReader(octets(), 0).strings() };
}

function sectionsOf({ notes, names, words, bibliographies }: FolderData) {
  const { stamps, starts, keys, marks, rows } = notes;
  const { trie } = names;
  const paths = createByteWriter();
  paths.strings(bibliographies);
  return [
    stamps,
    starts,
    ...[keys.heads, keys.hashes, keys.nexts, keys.values],
    ...[trie.slots, trie.parents, trie.hashes, trie.firsts, trie.nexts, trie.filter],
    names.rows,
    ...[marks, rows],
    ...[words.starts, words.words],
    paths.bytes(),
  ];
}
