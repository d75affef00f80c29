import type { NoteStoreData } from './note-store.ts';

/** Raised whenever rows, keys or this format change: an older file is then not read. */
const version = 1;
const magic = 0x44534e31;
const headerLength = 32;

/**
 * A store as one flat run of bytes, read back without touching a single note: the arrays are views of what was read.
 * @param settings - a hash of all that decides what the records say
 */
export function encodeNotes(data: NoteStoreData, settings: number): Uint8Array {
  const { rows, starts, keys } = data;
  const numbers = [starts, keys.heads, keys.hashes, keys.nexts, keys.values];
  const words = numbers.reduce((sum, array) => sum + array.length + 1, 0);
  const padded = (rows.length + 3) & ~3;
  const bytes = new Uint8Array(headerLength + words * 4 + padded);
  const body = new Int32Array(bytes.buffer, headerLength, words);
  let at = 0;
  for (const array of numbers) {
    body[at++] = array.length;
    body.set(array, at);
    at += array.length;
  }
  bytes.set(rows, headerLength + words * 4);
  const header = new Int32Array(bytes.buffer, 0, headerLength / 4);
  header.set([magic, version, settings, words, rows.length]);
  header[5] = checksum(bytes);
  return bytes;
}

/** `undefined` for what is not whole, not of this version or not of these settings. `bytes` must be aligned to four. */
export function decodeNotes(bytes: Uint8Array, settings: number): NoteStoreData | undefined {
  if (bytes.length < headerLength || bytes.length % 4 !== 0 || bytes.byteOffset % 4 !== 0) return undefined;
  const [mark, made, madeWith, words = 0, rowBytes = 0, sum] = new Int32Array(
    bytes.buffer,
    bytes.byteOffset,
    6,
  );
  if (mark !== magic || made !== version || madeWith !== (settings | 0)) return undefined;
  if (headerLength + words * 4 + ((rowBytes + 3) & ~3) !== bytes.length || sum !== checksum(bytes))
    return undefined;
  const body = new Int32Array(bytes.buffer, bytes.byteOffset + headerLength, words);
  let at = 0;
  const take = (): Int32Array => {
    const begin = at + 1;
    at = begin + (body[at] as number);
    return body.subarray(begin, at);
  };
  const starts = take();
  const keys = { heads: take(), hashes: take(), nexts: take(), values: take() };
  const rowStart = headerLength + words * 4;
  return {
    rows: bytes.subarray(rowStart, rowStart + rowBytes),
    starts,
    keys,
    stamps: new Float64Array(starts.length),
    changed: 0,
  };
}

/** FNV-1a over words: finds a file that was cut or overwritten, not one that was forged. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(
    bytes.buffer,
    bytes.byteOffset + headerLength,
    (bytes.length - headerLength) >> 2,
  );
  // The count of row bytes is not told by the file's length, which is a multiple of four.
  const [rowBytes = 0] = new Int32Array(bytes.buffer, bytes.byteOffset + 16, 1);
  let hash = 0x811c9dc5 ^ rowBytes;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] as number), 0x01000193);
  return hash;
}
