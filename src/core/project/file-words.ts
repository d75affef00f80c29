import { extended } from '../text/grown.ts';
import type { WordSet } from './indexed-words.ts';

/**
 * Which words stand in which file: what a search for all mentions looks at before it opens any. Of each file, by its row
 * in the store of notes, the hashes of its {@link textWords} stand one after the other, some fifty a note, as three bytes
 * each: a word is taken for another by one chance in sixteen million. A question is one pass over them whatever the
 * number of names asked for, a millisecond for ten thousand notes. Nothing here knows of names, so no change of a note's
 * names makes it stale.
 */
export interface FileWords {
  /** The file's words, in place of those it had. */
  set(row: number, words: ReadonlySet<number>): void;
  /** Nothing is known of the file's words any more. */
  remove(row: number): void;
  has(row: number): boolean;
  clear(): void;
  /** The files that hold all words of one of `alternatives`, each of which has words. */
  rowsWith(alternatives: readonly WordSet[]): readonly number[];
  data(): FileWordsData;
  /** Takes over what {@link data} once gave, in place of all there is. The arrays are its own from then on. */
  load(data: FileWordsData): void;
}

export interface FileWordsData {
  /** Of each row where its words begin, -1 where they are not known; and how many there are. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  /** Of each word the lower 16 bits of its hash, and the next 8. */
  readonly low: Uint16Array;
  readonly high: Uint8Array;
}

/** So many words fit in one number as bits. */
const bits = 31;
const kept = 0xff_ffff;
/** Words of files that have changed are not cleared away for less. */
const fewWasted = 65_536;

export function createFileWords(): FileWords {
  let { starts, counts, low, high } = noWords();
  let used = 0;
  let wasted = 0;

  const has = (row: number): boolean => row < starts.length && (starts[row] as number) >= 0;
  const remove = (row: number): void => {
    if (!has(row)) return;
    wasted += counts[row] as number;
    starts[row] = -1;
    if (wasted > fewWasted && wasted > used / 2)
      load(compacted({ starts, counts, low, high }, used - wasted));
  };
  const makeRoom = (row: number, words: number): void => {
    if (row >= starts.length) {
      const before = starts.length;
      starts = extended(starts, row + 1);
      starts.fill(-1, before);
      counts = extended(counts, starts.length);
    }
    if (used + words <= low.length) return;
    low = extended(low, used + words);
    high = extended(high, low.length);
  };
  const load = (data: FileWordsData): void => {
    ({ starts, counts, low, high } = data);
    used = low.length;
    wasted = used - counts.reduce((sum, count, row) => (has(row) ? sum + count : sum), 0);
  };
  /** Adds the rows that hold all bits of one of `masks`; `bitOf` is the bit of a word. */
  const scan = (bitOf: ReadonlyMap<number, number>, masks: readonly number[], found: Set<number>): void => {
    // A copy is read four times as fast as an array that grows in place, and costs a tenth of that.
    const lowers = low.slice(0, used);
    const filter = new Uint8Array(0x1_0000);
    for (const word of bitOf.keys()) filter[word & 0xffff] = 1;
    for (let row = 0; row < starts.length; row++) {
      const start = starts[row] as number;
      if (start < 0) continue;
      const end = start + (counts[row] as number);
      let held = 0;
      for (let at = start; at < end; at++) {
        const lower = lowers[at] as number;
        if (filter[lower] === 1) held |= bitOf.get(lower | ((high[at] as number) << 16)) ?? 0;
      }
      if (held !== 0 && masks.some((mask) => (held & mask) === mask)) found.add(row);
    }
  };

  return {
    has,
    remove,
    load,
    clear: () => load(noWords()),
    set(row, words) {
      remove(row);
      makeRoom(row, words.size);
      starts[row] = used;
      counts[row] = words.size;
      for (const word of words) {
        low[used] = word & 0xffff;
        high[used++] = (word >>> 16) & 0xff;
      }
    },
    rowsWith(alternatives) {
      const found = new Set<number>();
      let bitOf = new Map<number, number>();
      let masks: number[] = [];
      for (const words of alternatives) {
        const distinct = [...new Set(words.map((word) => word & kept))].slice(0, bits);
        if (bitOf.size + distinct.length > bits) {
          scan(bitOf, masks, found);
          bitOf = new Map();
          masks = [];
        }
        for (const word of distinct) if (!bitOf.has(word)) bitOf.set(word, 1 << bitOf.size);
        masks.push(distinct.reduce((mask, word) => mask | (bitOf.get(word) as number), 0));
      }
      scan(bitOf, masks, found);
      return [...found];
    },
    data: () => ({ starts, counts, low: low.subarray(0, used), high: high.subarray(0, used) }),
  };
}

function noWords(): FileWordsData {
  return {
    starts: new Int32Array(0),
    counts: new Int32Array(0),
    low: new Uint16Array(0),
    high: new Uint8Array(0),
  };
}

/** The same without the words of nobody. */
function compacted({ starts, counts, low, high }: FileWordsData, size: number): FileWordsData {
  const made = {
    starts: starts.slice(),
    counts: counts.slice(),
    low: new Uint16Array(size),
    high: new Uint8Array(size),
  };
  let at = 0;
  starts.forEach((start, row) => {
    if (start < 0) return;
    const end = start + (counts[row] as number);
    made.low.set(low.subarray(start, end), at);
    made.high.set(high.subarray(start, end), at);
    made.starts[row] = at;
    at += end - start;
  });
  return made;
}
