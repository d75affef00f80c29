import { nominalNouns, officeTitles } from '../language/names/nominals.ts';
import { hashWith, hashWord } from '../text/fold.ts';
import { TokenFlag, tokenize } from '../text/tokens.ts';

/**
 * Which words stand in which file: what a search for all mentions looks at before it opens any. Of each file the hashes
 * of its words with a capital or a digit, of all words in link targets and of its citation keys stand one after the
 * other in one array, some fifty numbers a note, and whether it speaks of offices and of alliances. A question is one pass over that array whatever the number of names
 * asked for, a millisecond for ten thousand notes. It knows nothing of names, so no change of a note's names makes it
 * stale.
 */
export interface FileWords {
  /** The file's text is to be taken up anew. */
  set(path: string, text: string): void;
  remove(path: string): void;
  has(path: string): boolean;
  paths(): Iterable<string>;
  /** The files that hold all words of one of `alternatives`, each of which has words. */
  filesWith(alternatives: readonly WordSet[]): readonly string[];
}

/** Hashes of words that must all be there. */
export type WordSet = readonly number[];

const counted = TokenFlag.capital | TokenFlag.digit;
const linkTargets = /\[\[([^\][|\r\n]+)|\]\(<?([^)>\r\n]+)|\]:[ \t]*<?([^\s>]+)/g;
const keys = /@\{?([\p{L}\p{N}_][^\s;,\]}]*)/gu;

/** Stands for any word of an office: *the president* may be a person whose name the file does not have. */
export const officeWord = hashWith(hashWord('office'), 1);
/** Stands for any noun of a bond between states. */
export const bondWord = hashWith(hashWord('bond'), 1);

/** What these small words are indexed as. */
const markers: ReadonlyMap<number, number> = new Map([
  ...officeTitles.map((title) => [hashWord(title.split(/[ -]/).at(-1) as string), officeWord] as const),
  ...nominalNouns
    .filter(({ kinds, inName }) => kinds.includes('alliance') && !inName)
    .flatMap(({ nouns }) => `${nouns} entente alliances`.split(' '))
    .map((noun) => [hashWord(noun), bondWord] as const),
]);

/** The words of a name that the index knows. */
export function indexedWords(name: string): WordSet {
  const { count, hashes, flags } = tokenize(name);
  const words: number[] = [];
  for (let at = 0; at < count; at++)
    if ((flags[at] as number) & counted && hashes[at]) words.push(hashes[at]!);
  return words;
}

/** All words of a path or title, as link targets are indexed. */
export function targetWords(target: string): WordSet {
  const { count, hashes } = tokenize(decoded(target));
  return Array.from({ length: count }, (_, at) => hashes[at] as number).filter((hash) => hash !== 0);
}

/** The word that stands for a citation key; a full stop behind it is not told from one of its own. */
export function keyWord(key: string): number {
  return hashWith(hashWord(key.replace(/[^\p{L}\p{N}]+$/u, '')), 64);
}

export function wordsOf(text: string): WordSet {
  const words = new Set<number>();
  const { count, hashes, flags } = tokenize(text);
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    if ((flags[at] as number) & counted) words.add(hash);
    const marker = markers.get(hash);
    if (marker !== undefined) words.add(marker);
  }
  words.delete(0);
  if (text.includes('](') || text.includes('[[') || text.includes(']:')) {
    for (const [, wiki, inline, reference] of text.matchAll(linkTargets))
      for (const word of targetWords((wiki ?? inline ?? reference) as string)) words.add(word);
  }
  if (text.includes('@')) for (const [, key] of text.matchAll(keys)) words.add(keyWord(key as string));
  return [...words];
}

function decoded(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** So many words fit in one number as bits. */
const bits = 31;

export function createFileWords(): FileWords {
  const slots = new Map<string, number>();
  /** Of each slot its path, `undefined` once the file has changed. */
  let paths: (string | undefined)[] = [];
  let starts = new Int32Array(64);
  let pool = new Int32Array(4096);
  let used = 0;
  let wasted = 0;

  const append = (path: string, words: ArrayLike<number>): void => {
    const slot = paths.length;
    if (slot + 2 > starts.length) starts = grown(starts, starts.length * 2);
    if (used + words.length > pool.length) pool = grown(pool, Math.max(pool.length * 2, used + words.length));
    starts[slot] = used;
    pool.set(words, used);
    used += words.length;
    starts[slot + 1] = used;
    slots.set(path, slot);
    paths.push(path);
  };
  const forget = (path: string): void => {
    const slot = slots.get(path);
    if (slot === undefined) return;
    slots.delete(path);
    paths[slot] = undefined;
    wasted += (starts[slot + 1] as number) - (starts[slot] as number);
    if (wasted > 65_536 && wasted > used / 2) compact();
  };
  const compact = (): void => {
    const [oldPaths, oldStarts, oldPool] = [paths, starts, pool];
    paths = [];
    pool = new Int32Array(used - wasted + 4096);
    starts = new Int32Array(slots.size + 64);
    used = 0;
    wasted = 0;
    oldPaths.forEach((path, slot) => {
      if (path !== undefined) append(path, oldPool.subarray(oldStarts[slot], oldStarts[slot + 1]));
    });
  };
  /** Adds to `found` the slots that hold all bits of one of `masks`; `bitOf` is the bit of a word. */
  const scan = (bitOf: ReadonlyMap<number, number>, masks: readonly number[], found: Set<string>): void => {
    const filter = new Uint8Array(1024);
    for (const hash of bitOf.keys()) filter[hash & 1023] = 1;
    for (let slot = 0; slot < paths.length; slot++) {
      const end = starts[slot + 1] as number;
      let held = 0;
      for (let at = starts[slot] as number; at < end; at++) {
        const hash = pool[at] as number;
        if (filter[hash & 1023] === 1) held |= bitOf.get(hash) ?? 0;
      }
      const path = paths[slot];
      if (held !== 0 && path !== undefined && masks.some((mask) => (held & mask) === mask)) found.add(path);
    }
  };

  return {
    set(path, text) {
      forget(path);
      append(path, wordsOf(text));
    },
    remove: forget,
    has: (path) => slots.has(path),
    paths: () => slots.keys(),
    filesWith(alternatives) {
      const found = new Set<string>();
      let bitOf = new Map<number, number>();
      let masks: number[] = [];
      for (const words of alternatives) {
        const distinct = [...new Set(words)].slice(0, bits);
        if (bitOf.size + distinct.length > bits) {
          scan(bitOf, masks, found);
          bitOf = new Map();
          masks = [];
        }
        for (const hash of distinct) if (!bitOf.has(hash)) bitOf.set(hash, 1 << bitOf.size);
        masks.push(distinct.reduce((mask, hash) => mask | (bitOf.get(hash) as number), 0));
      }
      scan(bitOf, masks, found);
      return [...found];
    },
  };
}

function grown(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(length);
  made.set(from);
  return made;
}
