import {
  addNames,
  beginsWord,
  chainOf,
  isLetter,
  lettersIn,
  lettersOf,
  type NameArrays,
  noNames,
  removeNames,
} from './name-arrays.ts';

/** What a name may be completed as: bits. */
export const NameUse = { link: 1, prose: 2, citation: 4 } as const;

export interface IndexedName {
  readonly text: string;
  /** A sum of {@link NameUse}. */
  readonly use: number;
}

/** A name by whose it is, and which of its names as they were given. */
export interface FoundName {
  readonly owner: number;
  readonly name: number;
}

/**
 * Names by how they begin and by letters they hold. What begins with what a writer has typed is found with a look at few
 * others. A search by scattered letters passes over a number for each name, which tells most of them apart.
 */
export interface NameIndex {
  /** @param owner - a small number: of all up to the largest something is kept */
  set(owner: number, names: readonly IndexedName[]): void;
  remove(owner: number): void;
  has(owner: number): boolean;
  clear(): void;
  /** Names of this use a word of which begins with `start`, those that begin so themselves first; at most `most`. */
  startingWith(start: string, use: number, most: number): readonly FoundName[];
  /** Names of this use that share so many letters with `text` that they may be a slip of the pen for it, or it for them. */
  near(text: string, use: number): readonly FoundName[];
  /** Names that hold the letters of `query` in this order, the best first; at most `most`. */
  like(query: string, use: number, most: number): readonly FoundName[];
}

/** So many names are looked at for the best of them to be among those given. */
const sample = 400;

export function createNameIndex(): NameIndex {
  let arrays = noNames();
  return {
    set(owner, names) {
      removeNames(arrays, owner);
      const kept = names.map(({ text, use }) => ({ letters: lettersIn(text), use }));
      addNames(arrays, owner, kept);
    },
    remove: (owner) => removeNames(arrays, owner),
    has: (owner) => (arrays.firsts[owner] ?? -1) >= 0,
    clear() {
      arrays = noNames();
    },
    startingWith(start, use, most) {
      const wanted = lettersIn(start);
      const candidates = wanted.length < 3 ? allNames(arrays) : namesInChain(arrays, wanted);
      return best(arrays, rankedByBegin(arrays, candidates, { wanted, use }), most);
    },
    near(text, use) {
      const { letters, starts } = arrays;
      const wanted = lettersIn(text);
      const names: FoundName[] = [];
      for (let name = 0; name < arrays.count; name++) {
        if (!isOfUse(arrays, name, use)) continue;
        if (isNear(wanted, letters.subarray(starts[name], starts[name + 1]))) names.push(found(arrays, name));
      }
      return names;
    },
    like(query, use, most) {
      const { letters, starts, masks } = arrays;
      const wanted = lettersIn(query.replace(/\s+/g, ''));
      const mask = lettersOf(wanted);
      const ranked: Ranked[] = [];
      for (let name = 0; name < arrays.count; name++) {
        if (((masks[name] as number) & mask) !== mask || !isOfUse(arrays, name, use)) continue;
        const rank = distance(letters, starts[name] as number, starts[name + 1] as number, wanted);
        if (rank >= 0) ranked.push([name, rank]);
      }
      return best(arrays, ranked, most);
    },
  };
}

type Ranked = readonly [name: number, rank: number];

function isOfUse({ ownerOf, uses }: NameArrays, name: number, use: number): boolean {
  return ownerOf[name] !== -1 && ((uses[name] as number) & use) !== 0;
}

function* allNames({ count }: NameArrays): Generator<number> {
  for (let name = 0; name < count; name++) yield name;
}

/** The names one word of which may begin so, each once. */
function* namesInChain({ lasts, befores, nameOf }: NameArrays, wanted: Uint8Array): Generator<number> {
  const seen = new Set<number>();
  let entry = lasts[chainOf(wanted, 0)] as number;
  for (; entry !== -1; entry = befores[entry] as number) {
    const name = nameOf[entry] as number;
    if (seen.has(name)) continue;
    seen.add(name);
    yield name;
  }
}

/** Those of the names that begin so: names before later words, short names before long ones; no more than a sample. */
function rankedByBegin(
  arrays: NameArrays,
  names: Iterable<number>,
  { wanted, use }: { readonly wanted: Uint8Array; readonly use: number },
): readonly Ranked[] {
  const { starts } = arrays;
  const ranked: Ranked[] = [];
  for (const name of names) {
    const where = isOfUse(arrays, name, use) ? beginning(arrays, name, wanted) : -1;
    if (where === -1) continue;
    ranked.push([name, where * 1000 + (starts[name + 1] as number) - (starts[name] as number)]);
    if (ranked.length === sample) break;
  }
  return ranked;
}

/** Where a word of the name begins with `wanted`: 0 for the name itself, 1 for a later word, -1 for none. */
function beginning({ letters, starts }: NameArrays, name: number, wanted: Uint8Array): number {
  const start = starts[name] as number;
  const last = (starts[name + 1] as number) - wanted.length;
  for (let at = start; at <= last; at++) {
    if ((at === start || beginsWord(letters, at, start)) && holdsAt(letters, at, wanted))
      return at === start ? 0 : 1;
  }
  return -1;
}

function best(arrays: NameArrays, ranked: readonly Ranked[], most: number): readonly FoundName[] {
  return ranked
    .toSorted((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, most)
    .map(([name]) => found(arrays, name));
}

function found({ ownerOf, firsts }: NameArrays, name: number): FoundName {
  const owner = ownerOf[name] as number;
  return { owner, name: name - (firsts[owner] as number) };
}

function holdsAt(letters: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let each = 0; each < text.length; each++) if (letters[at + each] !== text[each]) return false;
  return true;
}

/** Whether one begins with the other, or two thirds of the letters are the same, in whatever order. */
function isNear(one: Uint8Array, other: Uint8Array): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter > 3 && holdsAt(one, 0, other.subarray(0, shorter))) return true;
  const far = Math.max(1, Math.floor(one.length / 3)) + 1;
  if (Math.abs(one.length - other.length) > far) return false;
  const counts = new Int8Array(256);
  let missing = 0;
  for (const letter of one) counts[letter] = (counts[letter] as number) + 1;
  for (const letter of other) {
    const left = (counts[letter] as number) - 1;
    counts[letter] = left;
    if (left < 0 && ++missing > far) return false;
  }
  return true;
}

/** How far the letters of `text` lie apart, letters at the begin of words counting little; -1 if they aren't all there. */
// biome-ignore lint/complexity/useMaxParams: asked of thousands of names: it must make no object
function distance(letters: Uint8Array, start: number, end: number, text: Uint8Array): number {
  let rank = 0;
  let at = start;
  let before = start - 1;
  for (let each = 0; each < text.length; each++) {
    const byte = text[each];
    while (at < end && letters[at] !== byte) at++;
    if (at === end) return -1;
    const begins = at === start || !isLetter(letters[at - 1] as number);
    if (at !== before + 1) rank += begins ? 2 : 6;
    before = at++;
  }
  return rank * 64 + (end - start);
}
