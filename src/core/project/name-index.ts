import { emptyHash, hashWith } from '../text/fold.ts';
import { extended } from '../text/grown.ts';
import { fold } from '../text/identifier.ts';

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
 * Names by how they begin and by letters they hold. Folded and as UTF-8 one after the other in one array; chains
 * lead from the first three bytes of each word to the names, so that what begins with what a writer has typed is found
 * with a look at few others. A search by scattered letters passes over a number for each name, which tells most of them
 * apart. Whose names have changed gets new ones at the end; old ones count no more.
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

/** Old names are not cleared away for fewer of them. */
const fewDead = 1000;

/** Chains for more begins of words than a language has. */
const chainCount = 1 << 13;

export function createNameIndex(): NameIndex {
  /** Of each owner its first name, -1 if it has none here; its others follow. */
  let firsts = new Int32Array(0);
  let letters = new Uint8Array(0);
  /** Of each name where it begins, whose it is (-1: nobody's any more), and what it is good for. */
  let starts = new Int32Array(1);
  let ownerOf = new Int32Array(1);
  let uses = new Uint8Array(1);
  /** Of each name which letters it has. */
  let masks = new Int32Array(1);
  let count = 0;
  let dead = 0;
  /** Of each chain its last entry, -1 for none; of each entry the one before it and the name. */
  let lasts = new Int32Array(chainCount).fill(-1);
  let befores = new Int32Array(16);
  let nameOf = new Int32Array(16);
  let entries = 0;

  const enter = (name: number, at: number): void => {
    befores = extended(befores, entries + 1);
    nameOf = extended(nameOf, befores.length);
    const chain = chainOf(letters, at);
    befores[entries] = lasts[chain] as number;
    nameOf[entries] = name;
    lasts[chain] = entries++;
  };
  const add = (owner: number, texts: readonly Uint8Array[], good: readonly number[]): void => {
    if (owner >= firsts.length) {
      const before = firsts.length;
      firsts = extended(firsts, owner + 1);
      firsts.fill(-1, before);
    }
    firsts[owner] = count;
    texts.forEach((text, index) => {
      const start = starts[count] as number;
      const end = start + text.length;
      if (count + 2 > starts.length) {
        starts = extended(starts, count + 2);
        ownerOf = extended(ownerOf, starts.length);
        uses = extended(uses, starts.length);
        masks = extended(masks, starts.length);
      }
      if (end > letters.length) letters = extended(letters, end);
      letters.set(text, start);
      ownerOf[count] = owner;
      uses[count] = good[index] as number;
      masks[count] = lettersOf(text);
      starts[count + 1] = end;
      for (let at = start; at + 3 <= end; at++) if (beginsWord(at, start)) enter(count, at);
      count++;
    });
  };
  const beginsWord = (at: number, start: number): boolean =>
    isLetter(letters[at] as number) && (at === start || !isLetter(letters[at - 1] as number));
  const namesOf = function* (owner: number): Generator<number> {
    const first = firsts[owner] ?? -1;
    if (first >= 0) for (let name = first; name < count && ownerOf[name] === owner; name++) yield name;
  };
  const remove = (owner: number): void => {
    for (const name of namesOf(owner)) {
      ownerOf[name] = -1;
      dead++;
    }
    if (owner < firsts.length) firsts[owner] = -1;
    if (dead > fewDead && dead > count / 2) rebuild();
  };
  const clear = (): void => {
    firsts = new Int32Array(0);
    letters = new Uint8Array(0);
    starts = new Int32Array(1);
    ownerOf = new Int32Array(1);
    uses = new Uint8Array(1);
    masks = new Int32Array(1);
    count = 0;
    dead = 0;
    lasts = new Int32Array(chainCount).fill(-1);
    befores = new Int32Array(16);
    nameOf = new Int32Array(16);
    entries = 0;
  };
  const rebuild = (): void => {
    const living = Array.from(firsts, (_, owner) => [...namesOf(owner)]);
    const [oldFirsts, oldLetters, oldStarts, oldUses] = [firsts, letters, starts, uses];
    clear();
    living.forEach((names, owner) => {
      if ((oldFirsts[owner] as number) < 0) return;
      const texts = names.map((name) => oldLetters.subarray(oldStarts[name], oldStarts[name + 1]));
      add(
        owner,
        texts,
        names.map((name) => oldUses[name] as number),
      );
    });
  };
  const found = (name: number): FoundName => {
    const owner = ownerOf[name] as number;
    return { owner, name: name - (firsts[owner] as number) };
  };
  const best = (ranked: readonly (readonly [name: number, rank: number])[], most: number) =>
    ranked
      .toSorted((a, b) => a[1] - b[1] || a[0] - b[0])
      .slice(0, most)
      .map(([name]) => found(name));
  /** Where a word of the name begins with `wanted`: 0 for the name itself, 1 for a later word, -1 for none. */
  const beginning = (name: number, wanted: Uint8Array): number => {
    const start = starts[name] as number;
    const last = (starts[name + 1] as number) - wanted.length;
    for (let at = start; at <= last; at++) {
      if ((at === start || beginsWord(at, start)) && holdsAt(letters, at, wanted))
        return at === start ? 0 : 1;
    }
    return -1;
  };

  return {
    set(owner, names) {
      remove(owner);
      add(
        owner,
        names.map(({ text }) => utf8(fold(text))),
        names.map(({ use }) => use),
      );
    },
    remove,
    has: (owner) => (firsts[owner] ?? -1) >= 0,
    clear,
    startingWith(start, use, most) {
      const wanted = utf8(fold(start));
      const ranked: [number, number][] = [];
      const consider = (name: number): void => {
        if (ownerOf[name] === -1 || !((uses[name] as number) & use)) return;
        const where = beginning(name, wanted);
        if (where === -1) return;
        ranked.push([name, where * 1000 + (starts[name + 1] as number) - (starts[name] as number)]);
      };
      if (wanted.length < 3) {
        for (let name = 0; name < count && ranked.length < sample; name++) consider(name);
        return best(ranked, most);
      }
      const seen = new Set<number>();
      let entry = lasts[chainOf(wanted, 0)] as number;
      for (; entry !== -1 && ranked.length < sample; entry = befores[entry] as number) {
        const name = nameOf[entry] as number;
        if (seen.has(name)) continue;
        seen.add(name);
        consider(name);
      }
      return best(ranked, most);
    },
    near(text, use) {
      const names: FoundName[] = [];
      const wanted = utf8(fold(text));
      for (let name = 0; name < count; name++) {
        if (ownerOf[name] === -1 || !((uses[name] as number) & use)) continue;
        if (isNear(wanted, letters.subarray(starts[name], starts[name + 1]))) names.push(found(name));
      }
      return names;
    },
    like(query, use, most) {
      const wanted = utf8(fold(query).replace(/\s+/g, ''));
      const mask = lettersOf(wanted);
      const ranked: [number, number][] = [];
      for (let name = 0; name < count; name++) {
        if (((masks[name] as number) & mask) !== mask) continue;
        if (ownerOf[name] === -1 || !((uses[name] as number) & use)) continue;
        const rank = distance(letters, starts[name] as number, starts[name + 1] as number, wanted);
        if (rank >= 0) ranked.push([name, rank]);
      }
      return best(ranked, most);
    },
  };
}

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte > 127;
}

function chainOf(letters: Uint8Array, at: number): number {
  let hash = emptyHash;
  for (let each = at; each < at + 3; each++) hash = hashWith(hash, letters[each] as number);
  return (hash ^ (hash >>> 15)) & (chainCount - 1);
}

function holdsAt(letters: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let each = 0; each < text.length; each++) if (letters[at + each] !== text[each]) return false;
  return true;
}

/** A bit for each letter that is there: most names lack one of those that are looked for. */
function lettersOf(text: Uint8Array): number {
  let mask = 0;
  for (let at = 0; at < text.length; at++) mask |= 1 << ((text[at] as number) & 31);
  return mask;
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

/** Code units as UTF-8 has them; apostrophes and dashes become those of ASCII, so that all beyond it are letters. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x80 ? unit : (inAscii.get(unit) ?? unit);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

const inAscii: ReadonlyMap<number, number> = new Map([
  [0x2018, 39],
  [0x2019, 39],
  [0x2013, 45],
  [0x2014, 45],
]);
