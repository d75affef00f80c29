import type { SourceWords } from './source-words.ts';

/** All words of all sources in one row, and every pair of neighbouring words to be looked up. */
export interface WordIndex {
  set(id: string, words: SourceWords): void;
  remove(id: string): void;
  /** The row of words. Offsets of `starts` and `ends` are into the text of the source they belong to. */
  readonly words: SourceWords;
  /** Where a source’s words lie in the row. */
  range(id: string): { readonly from: number; readonly to: number } | undefined;
  /** The source a word belongs to; `undefined` once the source is gone. */
  sourceOf(word: number): string | undefined;
  /** How many places a pair of words may have, an upper bound. */
  frequency(first: number, second: number): number;
  /** Calls `visit` with the place of each occurrence of a pair, the latest source first, until it returns false. */
  places(first: number, second: number, visit: (word: number) => boolean): void;
  readonly size: number;
}

interface Range {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  alive: boolean;
}

/** The row grows often rather than by much: of a hundred megabytes little is to lie idle. */
const growth = 1.25;
/** A folder without sources has next to no table; with many the table does not grow for ever. */
const fewestBuckets = 1 << 12;
const mostBuckets = 1 << 20;

/**
 * An index of word bigrams: a hash table whose chains run through one array as long as the row of words, so that a pair
 * costs four bytes and adding a source costs its own length. A source that changes is put behind the others again; its
 * old words are skipped, and dropped when they come to be half of the row.
 */
export function createWordIndex(): WordIndex {
  let hashes = new Int32Array(1 << 12);
  let starts = new Int32Array(1 << 12);
  let ends = new Int32Array(1 << 12);
  let joined = new Uint8Array(1 << 12);
  let chain = new Int32Array(1 << 12);
  let heads = new Int32Array(fewestBuckets).fill(-1);
  let counts = new Int32Array(fewestBuckets);
  let count = 0;
  let dead = 0;
  let ranges: Range[] = [];
  const byId = new Map<string, Range>();

  const reserve = (size: number): void => {
    if (size <= hashes.length) return;
    const wider = Math.max(size, Math.ceil(hashes.length * growth));
    hashes = copy(new Int32Array(wider), hashes);
    starts = copy(new Int32Array(wider), starts);
    ends = copy(new Int32Array(wider), ends);
    chain = copy(new Int32Array(wider), chain);
    const flags = new Uint8Array(wider);
    flags.set(joined);
    joined = flags;
  };
  const bucketOf = (first: number, second: number): number => mixed(first, second) & (heads.length - 1);
  const linkAll = (): void => {
    heads.fill(-1);
    counts.fill(0);
    for (const range of ranges) if (range.alive) link(range.from, range.to);
  };
  const link = (from: number, to: number): void => {
    for (let word = from; word + 1 < to; word++) {
      const bucket = bucketOf(hashes[word] as number, hashes[word + 1] as number);
      chain[word] = heads[bucket] as number;
      heads[bucket] = word;
      counts[bucket] = (counts[bucket] as number) + 1;
    }
    if (to > from) chain[to - 1] = -1;
  };
  const compact = (): void => {
    let to = 0;
    ranges = ranges
      .filter((range) => range.alive)
      .map((range) => {
        const moved: Range = { id: range.id, from: to, to: to + range.to - range.from, alive: true };
        for (const array of [hashes, starts, ends, joined]) array.copyWithin(to, range.from, range.to);
        to = moved.to;
        byId.set(range.id, moved);
        return moved;
      });
    count = to;
    dead = 0;
    linkAll();
  };
  /** More buckets for so many words. */
  const widen = (words: number): void => {
    if (words <= heads.length || heads.length === mostBuckets) return;
    let size = heads.length;
    while (size < words && size < mostBuckets) size *= 16;
    heads = new Int32Array(size);
    counts = new Int32Array(size);
    linkAll();
  };
  const remove = (id: string): void => {
    const range = byId.get(id);
    if (!range) return;
    range.alive = false;
    dead += range.to - range.from;
    byId.delete(id);
    if (dead > 10_000 && dead * 2 > count) compact();
  };
  return {
    set(id, words) {
      remove(id);
      reserve(count + words.count);
      widen(count + words.count);
      hashes.set(words.hashes, count);
      starts.set(words.starts, count);
      ends.set(words.ends, count);
      joined.set(words.joined, count);
      const range: Range = { id, from: count, to: count + words.count, alive: true };
      count = range.to;
      ranges.push(range);
      byId.set(id, range);
      link(range.from, range.to);
    },
    remove,
    get words() {
      return { count, hashes, starts, ends, joined };
    },
    range: (id) => byId.get(id),
    sourceOf: (word) => {
      const range = ranges[lastAtOrBefore(ranges, word)];
      return range?.alive ? range.id : undefined;
    },
    frequency: (first, second) => counts[bucketOf(first, second)] as number,
    places(first, second, visit) {
      for (let word = heads[bucketOf(first, second)] as number; word >= 0; word = chain[word] as number) {
        if (hashes[word] === first && hashes[word + 1] === second && !visit(word)) return;
      }
    },
    get size() {
      return byId.size;
    },
  };
}

function copy(to: Int32Array<ArrayBuffer>, from: Int32Array): Int32Array<ArrayBuffer> {
  to.set(from);
  return to;
}

function mixed(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Index of the last range that begins at or before `word`; ranges lie in order. */
function lastAtOrBefore(ranges: readonly Range[], word: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle] as Range).from <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
