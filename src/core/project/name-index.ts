import { emptyHash, hashWith } from '../text/fold.ts';
import { fold } from '../text/identifier.ts';
import { createHashTable } from './hash-table.ts';

/** What a name may be completed as: bits. */
export const NameUse = { link: 1, prose: 2, citation: 4 } as const;

export interface IndexedName {
  readonly text: string;
  /** A sum of {@link NameUse}. */
  readonly use: number;
}

/** A name by whose it is, and which of its names as they were given. */
export interface FoundName {
  readonly owner: string;
  readonly name: number;
}

/**
 * Names by how they begin and by letters they hold. Folded, one after the other in one array of code units; a hash table
 * leads from the first three letters of each word to the names, so that what begins with what a writer has typed is
 * found without a look at the others. A search by scattered letters passes over the array, a millisecond for ten
 * thousand notes. Whose names have changed gets new ones at the end; old ones count no more.
 */
export interface NameIndex {
  set(owner: string, names: readonly IndexedName[]): void;
  remove(owner: string): void;
  /** Names of this use a word of which begins with `start`, those that begin so themselves first; at most `most`. */
  startingWith(start: string, use: number, most: number): readonly FoundName[];
  /** Names that hold the letters of `query` in this order, the best first; at most `most`. */
  like(query: string, use: number, most: number): readonly FoundName[];
}

/** So many names are looked at for the best of them to be among those given. */
const sample = 400;

export function createNameIndex(): NameIndex {
  const ownerNumbers = new Map<string, number>();
  let owners: string[] = [];
  /** Of each owner: its first name. */
  let firsts: number[] = [];
  let letters = new Uint16Array(4096);
  /** Of each name where it begins, whose it is (-1: nobody's any more), and what it is good for. */
  let starts = new Int32Array(256);
  let ownerOf = new Int32Array(256);
  let uses = new Uint8Array(256);
  let count = 0;
  let dead = 0;
  let table = createHashTable(256);

  const add = (owner: string, names: readonly IndexedName[]): void => {
    const number = owners.length;
    owners.push(owner);
    firsts.push(count);
    ownerNumbers.set(owner, number);
    for (const { text, use } of names) {
      const folded = fold(text);
      const start = starts[count] as number;
      if (count + 2 > starts.length) {
        starts = longer(starts, new Int32Array(starts.length * 2));
        ownerOf = longer(ownerOf, new Int32Array(ownerOf.length * 2));
        uses = longer(uses, new Uint8Array(uses.length * 2));
      }
      if (start + folded.length > letters.length)
        letters = longer(letters, new Uint16Array(Math.max(letters.length * 2, start + folded.length)));
      for (let at = 0; at < folded.length; at++) letters[start + at] = folded.charCodeAt(at);
      ownerOf[count] = number;
      uses[count] = use;
      starts[count + 1] = start + folded.length;
      for (let at = start; at + 3 <= start + folded.length; at++)
        if (beginsWord(at, start)) table.add(hashAt(letters, at), count);
      count++;
    }
  };
  const beginsWord = (at: number, start: number): boolean =>
    isLetter(letters[at] as number) && (at === start || !isLetter(letters[at - 1] as number));
  const forget = (owner: string): void => {
    const number = ownerNumbers.get(owner);
    if (number === undefined) return;
    ownerNumbers.delete(owner);
    for (let name = firsts[number] as number; name < count && ownerOf[name] === number; name++) {
      ownerOf[name] = -1;
      dead++;
    }
  };
  const rebuild = (): void => {
    const living = [...ownerNumbers].map(([owner, number]) => ({ owner, names: namesOf(number) }));
    ownerNumbers.clear();
    owners = [];
    firsts = [];
    count = 0;
    dead = 0;
    table = createHashTable(256);
    for (const { owner, names } of living) add(owner, names);
  };
  const namesOf = (number: number): readonly IndexedName[] => {
    const names: IndexedName[] = [];
    for (let name = firsts[number] as number; name < count && ownerOf[name] === number; name++) {
      const own = letters.subarray(starts[name], starts[name + 1]);
      names.push({ text: String.fromCharCode(...own), use: uses[name] as number });
    }
    return names;
  };
  const found = (name: number): FoundName => {
    const owner = ownerOf[name] as number;
    return { owner: owners[owner] as string, name: name - (firsts[owner] as number) };
  };
  const best = (ranked: readonly (readonly [name: number, rank: number])[], most: number) =>
    ranked
      .toSorted((a, b) => a[1] - b[1] || a[0] - b[0])
      .slice(0, most)
      .map(([name]) => found(name));
  /** Where a word of the name begins with `wanted`: 0 for the name itself, 1 for a later word, -1 for none. */
  const beginning = (name: number, wanted: string): number => {
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
      forget(owner);
      if (dead > 1000 && dead > count / 2) rebuild();
      add(owner, names);
    },
    remove: forget,
    startingWith(start, use, most) {
      const wanted = fold(start);
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
      for (let at = table.first(hashText(wanted)); at !== -1 && ranked.length < sample; at = table.next(at)) {
        const name = table.value(at);
        if (seen.has(name)) continue;
        seen.add(name);
        consider(name);
      }
      return best(ranked, most);
    },
    like(query, use, most) {
      const wanted = fold(query).replace(/\s+/g, '');
      const ranked: [number, number][] = [];
      for (let name = 0; name < count; name++) {
        if (ownerOf[name] === -1 || !((uses[name] as number) & use)) continue;
        const rank = distance(letters, starts[name] as number, starts[name + 1] as number, wanted);
        if (rank >= 0) ranked.push([name, rank]);
      }
      return best(ranked, most);
    },
  };
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code > 127 && code !== 0x2019 && code !== 0x2013)
  );
}

function hashAt(letters: Uint16Array, at: number): number {
  let hash = emptyHash;
  for (let each = at; each < at + 3; each++) hash = hashWith(hash, letters[each] as number);
  return hash;
}

function hashText(text: string): number {
  let hash = emptyHash;
  for (let at = 0; at < 3; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

function holdsAt(letters: Uint16Array, at: number, text: string): boolean {
  for (let each = 0; each < text.length; each++)
    if (letters[at + each] !== text.charCodeAt(each)) return false;
  return true;
}

/** How far the letters of `text` lie apart, letters at the begin of words counting little; -1 if they aren't all there. */
function distance(letters: Uint16Array, start: number, end: number, text: string): number {
  let rank = 0;
  let at = start;
  let before = start - 1;
  for (let each = 0; each < text.length; each++) {
    const code = text.charCodeAt(each);
    while (at < end && letters[at] !== code) at++;
    if (at === end) return -1;
    const begins = at === start || !isLetter(letters[at - 1] as number);
    if (at !== before + 1) rank += begins ? 2 : 6;
    before = at++;
  }
  return rank * 64 + (end - start);
}

function longer<Numbers extends Int32Array | Uint8Array | Uint16Array>(
  from: Numbers,
  into: Numbers,
): Numbers {
  into.set(from);
  return into;
}
