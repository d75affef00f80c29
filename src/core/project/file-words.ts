import { extended } from '../text/grown.ts';
import type { WordSet } from './indexed-words.ts';

/**
 * Which words stand in which file: what a search for all mentions looks at before it opens any. Of each file, by its row
 * in the store of notes, 20 bits of the hash of each of its {@link textWords}, some fifty a note: a word is taken for
 * another by one chance in a million. They are sorted by their upper four bits, so that these need not be kept and a
 * question looks at three words of a note for each of its own; it is one pass over all files whatever the number of names
 * asked for, a millisecond for ten thousand notes. Nothing here knows of names, so no change of a note's names makes it
 * stale.
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
  /** Of each row where its words begin, -1 where they are not known. */
  readonly starts: Int32Array;
  /**
   * Of each row how many chunks follow; of each chunk how many words it has of each class, as bytes, two in a number,
   * and then the lower 16 bits of these words, class after class.
   */
  readonly words: Uint16Array;
  /** How much of that is of nobody any more. */
  readonly wasted: number;
}

/** So many words fit in one number as bits. */
const bits = 31;
const classCount = 16;
const headLength = classCount / 2;
/** So many words of one class a chunk has at most. */
const mostOfClass = 255;
const kept = classCount * 0x1_0000 - 1;
/** Words of files that have changed are not cleared away for less. */
const fewWasted = 65_536;

/** What a word that is asked for is known by within its class, and its bit among those asked for together. */
interface Wanted {
  readonly lower: number;
  readonly bit: number;
}
type WantedByClass = readonly (readonly Wanted[] | undefined)[];

export function createFileWords(): FileWords {
  let { starts, words, wasted } = noWords();
  let used = 0;

  const has = (row: number): boolean => row < starts.length && (starts[row] as number) >= 0;
  const remove = (row: number): void => {
    if (!has(row)) return;
    const start = starts[row] as number;
    wasted += endOf(words, start) - start;
    starts[row] = -1;
    if (wasted > fewWasted && wasted > used / 2) load(compacted(starts, words, used - wasted));
  };
  const load = (data: FileWordsData): void => {
    ({ starts, words, wasted } = data);
    used = words.length;
  };
  const add = (chunk: readonly number[]): void => {
    words.fill(0, used, used + headLength);
    for (const word of chunk) {
      const at = used + (word >>> 17);
      words[at] = (words[at] as number) + (word & 0x1_0000 ? 0x100 : 1);
    }
    used += headLength;
    for (const word of chunk) words[used++] = word;
  };

  return {
    has,
    remove,
    load,
    clear: () => load(noWords()),
    set(row, ofFile) {
      remove(row);
      if (row >= starts.length) {
        const before = starts.length;
        starts = extended(starts, row + 1);
        starts.fill(-1, before);
      }
      const chunks = chunksOf(ofFile);
      const needed = chunks.reduce((sum, chunk) => sum + headLength + chunk.length, used + 1);
      words = extended(words, needed);
      starts[row] = used;
      words[used++] = chunks.length;
      for (const chunk of chunks) add(chunk);
    },
    rowsWith(alternatives) {
      const found = new Set<number>();
      let bitOf = new Map<number, number>();
      let masks: number[] = [];
      const scan = (): void => {
        const wanted = byClass(bitOf);
        for (let row = 0; row < starts.length; row++) {
          const held = has(row) ? lookThrough(words, starts[row] as number, wanted).held : 0;
          if (held !== 0 && masks.some((mask) => (held & mask) === mask)) found.add(row);
        }
      };
      for (const set of alternatives) {
        const distinct = [...new Set(set.map((word) => word & kept))].slice(0, bits);
        if (bitOf.size + distinct.length > bits) {
          scan();
          bitOf = new Map();
          masks = [];
        }
        for (const word of distinct) if (!bitOf.has(word)) bitOf.set(word, 1 << bitOf.size);
        masks.push(distinct.reduce((mask, word) => mask | (bitOf.get(word) as number), 0));
      }
      scan();
      return [...found];
    },
    data: () => ({ starts, words: words.subarray(0, used), wasted }),
  };
}

function noWords(): FileWordsData {
  return { starts: new Int32Array(0), words: new Uint16Array(0), wasted: 0 };
}

function byClass(bitOf: ReadonlyMap<number, number>): WantedByClass {
  const wanted: (readonly Wanted[])[] = new Array(classCount);
  for (const [word, bit] of bitOf) {
    const before = wanted[word >>> 16] ?? [];
    wanted[word >>> 16] = [...before, { lower: word & 0xffff, bit }];
  }
  return wanted;
}

/** The words sorted by class, in as many parts as it takes for none to have too many of one. */
function chunksOf(words: ReadonlySet<number>): readonly (readonly number[])[] {
  const sorted = Int32Array.from(words, (word) => word & kept).sort();
  const chunks: number[][] = [];
  let firstOfClass = 0;
  sorted.forEach((word, index) => {
    if (index > 0 && word >>> 16 !== (sorted[index - 1] as number) >>> 16) firstOfClass = index;
    const chunk = Math.floor((index - firstOfClass) / mostOfClass);
    if (chunk === chunks.length) chunks.push([]);
    chunks[chunk]?.push(word);
  });
  return chunks;
}

/** The bits of those of the wanted words that the words at `start` hold, and where these words end. */
function lookThrough(
  words: Uint16Array,
  start: number,
  wanted: WantedByClass,
): { readonly held: number; readonly end: number } {
  let held = 0;
  let at = start + 1;
  for (let chunk = words[start] as number; chunk > 0; chunk--) {
    const head = at;
    at += headLength;
    for (let pair = 0; pair < headLength; pair++) {
      const counts = words[head + pair] as number;
      const middle = at + (counts & 0xff);
      const end = middle + (counts >>> 8);
      const [first, second] = [wanted[pair * 2], wanted[pair * 2 + 1]];
      if (first) held |= heldBetween(words, at, middle, first);
      if (second) held |= heldBetween(words, middle, end, second);
      at = end;
    }
  }
  return { held, end: at };
}

function endOf(words: Uint16Array, start: number): number {
  return lookThrough(words, start, []).end;
}

// biome-ignore lint/complexity/useMaxParams: asked of every file: it must make no object
function heldBetween(words: Uint16Array, start: number, end: number, wanted: readonly Wanted[]): number {
  let held = 0;
  for (let at = start; at < end; at++)
    for (const { lower, bit } of wanted) if (words[at] === lower) held |= bit;
  return held;
}

/** The same without the words of nobody. */
function compacted(starts: Int32Array, words: Uint16Array, size: number): FileWordsData {
  const made = { starts: starts.slice(), words: new Uint16Array(size), wasted: 0 };
  let at = 0;
  starts.forEach((start, row) => {
    if (start < 0) return;
    const end = endOf(words, start);
    made.words.set(words.subarray(start, end), at);
    made.starts[row] = at;
    at += end - start;
  });
  return made;
}
