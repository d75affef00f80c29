import { emptyHash, hashWith } from '../text/fold.ts';
import { extended } from '../text/grown.ts';
import { fold } from '../text/identifier.ts';

/** A name as it is kept: its letters, and what it is good for. */
export interface KeptName {
  readonly letters: Uint8Array;
  readonly use: number;
}

/** Chains for more begins of words than a language has. */
const chainCount = 1 << 13;
/** Old names are not cleared away for fewer of them. */
const fewDead = 1000;

/**
 * Names in arrays: folded and as UTF-8 one after the other in one of them, by their numbers in others. Chains lead from the
 * first three bytes of each word to the names. Whose names have changed gets new ones at the end; old ones count no more.
 */
export interface NameArrays {
  /** Of each owner its first name, -1 if it has none here; its others follow. */
  firsts: Int32Array;
  letters: Uint8Array;
  /** Of each name where it begins, whose it is (-1: nobody's any more), and what it is good for. */
  starts: Int32Array;
  ownerOf: Int32Array;
  uses: Uint8Array;
  /** Of each name which letters it has. */
  masks: Int32Array;
  count: number;
  dead: number;
  /** Of each chain its last entry, -1 for none; of each entry the one before it and the name. */
  lasts: Int32Array;
  befores: Int32Array;
  nameOf: Int32Array;
  entries: number;
}

export function noNames(): NameArrays {
  return {
    firsts: new Int32Array(0),
    letters: new Uint8Array(0),
    starts: new Int32Array(1),
    ownerOf: new Int32Array(1),
    uses: new Uint8Array(1),
    masks: new Int32Array(1),
    count: 0,
    dead: 0,
    lasts: new Int32Array(chainCount).fill(-1),
    befores: new Int32Array(16),
    nameOf: new Int32Array(16),
    entries: 0,
  };
}

/** Gives an owner that has none its names. */
export function addNames(arrays: NameArrays, owner: number, names: readonly KeptName[]): void {
  const { firsts } = arrays;
  if (owner >= firsts.length) arrays.firsts = extended(firsts, owner + 1).fill(-1, firsts.length);
  arrays.firsts[owner] = arrays.count;
  for (const name of names) addName(arrays, owner, name);
}

function addName(arrays: NameArrays, owner: number, { letters, use }: KeptName): void {
  const name = arrays.count++;
  if (name + 2 > arrays.starts.length) {
    arrays.starts = extended(arrays.starts, name + 2);
    arrays.ownerOf = extended(arrays.ownerOf, arrays.starts.length);
    arrays.uses = extended(arrays.uses, arrays.starts.length);
    arrays.masks = extended(arrays.masks, arrays.starts.length);
  }
  const start = arrays.starts[name] as number;
  const end = start + letters.length;
  if (end > arrays.letters.length) arrays.letters = extended(arrays.letters, end);
  arrays.letters.set(letters, start);
  arrays.ownerOf[name] = owner;
  arrays.uses[name] = use;
  arrays.masks[name] = lettersOf(letters);
  arrays.starts[name + 1] = end;
  for (let at = start; at + 3 <= end; at++)
    if (beginsWord(arrays.letters, at, start)) enter(arrays, name, at);
}

/** Puts a name into the chain of the word that begins at `at`. */
function enter(arrays: NameArrays, name: number, at: number): void {
  const entry = arrays.entries++;
  arrays.befores = extended(arrays.befores, entry + 1);
  arrays.nameOf = extended(arrays.nameOf, arrays.befores.length);
  const chain = chainOf(arrays.letters, at);
  arrays.befores[entry] = arrays.lasts[chain] as number;
  arrays.nameOf[entry] = name;
  arrays.lasts[chain] = entry;
}

/** The names of an owner, by their numbers. */
function* namesOf({ firsts, ownerOf, count }: NameArrays, owner: number): Generator<number> {
  const first = firsts[owner] ?? -1;
  if (first >= 0) for (let name = first; name < count && ownerOf[name] === owner; name++) yield name;
}

/** Takes the names of an owner away; the others, if there are more old ones than new, are written anew. */
export function removeNames(arrays: NameArrays, owner: number): void {
  for (const name of namesOf(arrays, owner)) {
    arrays.ownerOf[name] = -1;
    arrays.dead++;
  }
  if (owner < arrays.firsts.length) arrays.firsts[owner] = -1;
  if (arrays.dead > fewDead && arrays.dead > arrays.count / 2) rebuild(arrays);
}

function rebuild(arrays: NameArrays): void {
  const { firsts, letters, starts, uses } = arrays;
  const living = Array.from(firsts, (_, owner) => [...namesOf(arrays, owner)]);
  Object.assign(arrays, noNames());
  for (const [owner, names] of living.entries()) {
    if ((firsts[owner] as number) < 0) continue;
    const kept = names.map((name) => ({
      letters: letters.subarray(starts[name], starts[name + 1]),
      use: uses[name] as number,
    }));
    addNames(arrays, owner, kept);
  }
}

/** Whether a word begins at `at` of a name that begins at `start`. */
export function beginsWord(letters: Uint8Array, at: number, start: number): boolean {
  return isLetter(letters[at] as number) && (at === start || !isLetter(letters[at - 1] as number));
}

export function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte > 127;
}

/** The chain of a word by its first three bytes. */
export function chainOf(letters: Uint8Array, at: number): number {
  let hash = emptyHash;
  for (let each = at; each < at + 3; each++) hash = hashWith(hash, letters[each] as number);
  return (hash ^ (hash >>> 15)) & (chainCount - 1);
}

/** A bit for each letter that is there: most names lack one of those that are looked for. */
export function lettersOf(text: Uint8Array): number {
  let mask = 0;
  for (let at = 0; at < text.length; at++) mask |= 1 << ((text[at] as number) & 31);
  return mask;
}

/** The letters of a name as they are kept and compared. */
export function lettersIn(text: string): Uint8Array {
  return utf8(fold(text));
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
