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
 * One flat run of bytes, read back without touching a single note: the arrays are views of what was read.
 *
 *   eight words: magic, version, circumstances, length, checksum, changed rows, 0, 0
 *   for each section its length in bytes; then the sections, each from a multiple of eight on
 */

/** Raised whenever rows, keys, names or this format change: an older file is then not read. */
const version = 4;
const magic = 0x44534e31;
const headerLength = 32;
const sectionCount = 19;
const tableLength = (sectionCount + 1) * 4;

/**
 * @param circumstances - a hash of all else that decides what the data say: which folder, which program
 * @returns a copy, which later changes leave as it is
 */
export function encodeFolder(data: FolderData, circumstances: number): Uint8Array {
  const sections = sectionsOf(data);
  const padded = sections.map((section) => (section.byteLength + 7) & ~7);
  const length = headerLength + tableLength + padded.reduce((sum, each) => sum + each, 0);
  const bytes = new Uint8Array(length);
  new Int32Array(bytes.buffer, headerLength, sectionCount).set(sections.map((each) => each.byteLength));
  let at = headerLength + tableLength;
  sections.forEach((section, index) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded[index] as number;
  });
  const header = new Int32Array(bytes.buffer, 0, headerLength / 4);
  header.set([magic, version, circumstances, length, 0, data.notes.changed]);
  header[4] = checksum(bytes);
  return bytes;
}

/** `undefined` for what is not whole, not of this version or of other circumstances. The data are views of `bytes`. */
export function decodeFolder(bytes: Uint8Array, circumstances: number): FolderData | undefined {
  if (bytes.length < headerLength + tableLength || bytes.length % 8 !== 0) return undefined;
  // Views need their place in memory to be a multiple of what they hold.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const [mark, made, madeIn, length, sum, changed = 0] = new Int32Array(whole.buffer, whole.byteOffset, 6);
  if (mark !== magic || made !== version || madeIn !== (circumstances | 0)) return undefined;
  if (length !== bytes.length || sum !== checksum(whole)) return undefined;
  const lengths = new Int32Array(whole.buffer, whole.byteOffset + headerLength, sectionCount);
  let section = 0;
  let at = whole.byteOffset + headerLength + tableLength;
  const next = (): number => {
    const begin = at;
    at += ((lengths[section++] as number) + 7) & ~7;
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
  const trie = { fromNode: words(), byHash: words(), toNode: words(), firsts: words(), nexts: words() };
  const names = { trie, rows: words(), ordinals: words() };
  const notes = { stamps, starts, keys, rows: octets(), changed };
  const fileWords = { starts: words(), counts: words(), low: halves(), high: octets() };
  return { notes, names, words: fileWords, bibliographies: createByteReader(octets(), 0).strings() };
}

function sectionsOf({ notes, names, words, bibliographies }: FolderData) {
  const { stamps, starts, keys, rows } = notes;
  const { trie } = names;
  const paths = createByteWriter();
  paths.strings(bibliographies);
  return [
    stamps,
    starts,
    ...[keys.heads, keys.hashes, keys.nexts, keys.values],
    ...[trie.fromNode, trie.byHash, trie.toNode, trie.firsts, trie.nexts],
    ...[names.rows, names.ordinals],
    rows,
    ...[words.starts, words.counts, words.low, words.high],
    paths.bytes(),
  ];
}

/**
 * FNV-1a over words, in four lanes that do not wait for each other: finds a file that was cut or overwritten, not one
 * that was forged. The header's first words are compared one by one and do not count.
 */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + 20, (bytes.length - 20) >> 2);
  const prime = 0x01000193;
  let [a, b, c, d] = [1, 2, 3, 4];
  let at = 0;
  for (const end = words.length - 3; at < end; at += 4) {
    a = Math.imul(a ^ (words[at] as number), prime);
    b = Math.imul(b ^ (words[at + 1] as number), prime);
    c = Math.imul(c ^ (words[at + 2] as number), prime);
    d = Math.imul(d ^ (words[at + 3] as number), prime);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ (words[at] as number), prime);
  return [b, c, d].reduce((sum, lane) => Math.imul(sum ^ lane, prime), a);
}
