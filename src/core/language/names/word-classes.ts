import { hashWord } from '../../text/fold.ts';
import { bodiesFirst, bodiesForeign, bodiesLast, bodiesWeak, otherLast, ownersInNames } from './bodies.ts';
import { calendar, commonAcronyms, everydayNouns, functionWords } from './common-words.ts';
import { compass, locatives, placesFirst, placesLast, placesOf } from './geography.ts';
import { givenNames } from './given-names.ts';
import { particles } from './name-parts.ts';
import { bonds, dividedCountries, nominalNouns, officeTitles, personPronouns } from './nominals.ts';
import { addressing, agency, inside, land, movement, reaching, signal, withActors } from './readings.ts';
import { sportWords } from './sports.ts';
import { honorifics, officeDomains, officeModifiers, offices, roles } from './titles.ts';
import { acting, saying } from './verbs.ts';

/** What the tables know of a word: a sum of these. */
export const WordClass = {
  functionWord: 1,
  everyday: 2,
  calendar: 4,
  given: 8,
  honorific: 16,
  office: 32,
  officeModifier: 64,
  officeDomain: 128,
  role: 256,
  bodyLast: 512,
  bodyFirst: 1024,
  placeLast: 2048,
  placeFirst: 4096,
  placeOf: 8192,
  compass: 16384,
  otherLast: 32768,
  particle: 65536,
  locative: 131072,
  saying: 262144,
  acting: 1 << 19,
  inside: 1 << 20,
  movement: 1 << 21,
  reaching: 1 << 22,
  land: 1 << 23,
  agency: 1 << 24,
  addressing: 1 << 25,
  withActors: 1 << 26,
  signal: 1 << 27,
  ownerInName: 1 << 28,
  commonAcronym: 1 << 29,
  bodyForeign: 1 << 30,
  /** The sign bit: the last there is. */
  bodyWeak: 1 << 31,
} as const;

const tables: readonly (readonly [number, string])[] = [
  [WordClass.functionWord, functionWords],
  [WordClass.everyday, everydayNouns],
  [WordClass.calendar, calendar],
  ...Object.values(givenNames).map((names) => [WordClass.given, names] as const),
  [WordClass.honorific, honorifics],
  [WordClass.office, offices],
  [WordClass.officeModifier, officeModifiers],
  [WordClass.officeDomain, officeDomains],
  [WordClass.role, roles],
  [WordClass.bodyLast, bodiesLast],
  [WordClass.bodyFirst, bodiesFirst],
  [WordClass.bodyForeign, bodiesForeign],
  [WordClass.bodyWeak, bodiesWeak],
  [WordClass.placeLast, placesLast],
  [WordClass.placeFirst, placesFirst],
  [WordClass.placeOf, placesOf],
  [WordClass.compass, compass],
  [WordClass.otherLast, otherLast],
  [WordClass.particle, particles],
  [WordClass.locative, locatives],
  [WordClass.saying, saying],
  [WordClass.acting, acting],
  [WordClass.inside, inside],
  [WordClass.movement, movement],
  [WordClass.reaching, reaching],
  [WordClass.land, land],
  [WordClass.agency, agency],
  [WordClass.addressing, addressing],
  [WordClass.withActors, withActors],
  [WordClass.signal, signal],
  [WordClass.ownerInName, ownersInNames],
  [WordClass.commonAcronym, commonAcronyms],
];

/** What else the rules ask of every word: a second sum, since the first is full. */
export const WordMark = {
  /** *he*, *she*. */
  pronoun: 1,
  /** *alliance*, *ministry*: with *the* before it, it takes somebody up. */
  nominal: 2,
  /** The first word of an office's title. */
  title: 4,
  /** *North*, *South*. */
  divided: 8,
  /** A bond between states. */
  bond: 16,
  /** Stands in the tables of sport. */
  sport: 32,
  the: 64,
  of: 128,
  and: 256,
  /** Behind an apostrophe. */
  s: 512,
} as const;

const marks: readonly (readonly [number, string])[] = [
  [WordMark.pronoun, Object.keys(personPronouns).join(' ')],
  ...nominalNouns.map(({ nouns }) => [WordMark.nominal, nouns] as const),
  [WordMark.title, officeTitles.map((title) => title.split(/[ -]/)[0]).join(' ')],
  [WordMark.divided, dividedCountries.flatMap(Object.keys).join(' ')],
  [WordMark.bond, bonds],
  [WordMark.sport, sportWords],
  [WordMark.the, 'the'],
  [WordMark.of, 'of'],
  [WordMark.and, 'and'],
  [WordMark.s, 's'],
];

interface Sums {
  classes: number;
  marks: number;
}

function collect(): ReadonlyMap<number, Sums> {
  const words = new Map<number, Sums>();
  const addTo = (sum: keyof Sums, table: readonly (readonly [number, string])[]): void => {
    for (const [bit, list] of table) {
      for (const word of list.split(/\s+/)) {
        if (word === '') continue;
        const hash = hashWord(word);
        const sums = words.get(hash) ?? { classes: 0, marks: 0 };
        sums[sum] |= bit;
        words.set(hash, sums);
      }
    }
  };
  addTo('classes', tables);
  addTo('marks', marks);
  return words;
}

/** All words by hash, open addressing, at most a quarter full: a look-up costs no string. */
function createTable(words: ReadonlyMap<number, Sums>) {
  const size = 2 ** Math.ceil(Math.log2(words.size * 4));
  const table = {
    hashes: new Int32Array(size),
    classes: new Int32Array(size),
    marks: new Int32Array(size),
    mask: size - 1,
  };
  for (const [hash, sums] of words) {
    let slot = slotOf(hash, table.mask);
    while (table.hashes[slot] !== 0) slot = (slot + 1) & table.mask;
    table.hashes[slot] = hash;
    table.classes[slot] = sums.classes;
    table.marks[slot] = sums.marks;
  }
  return table;
}

/** FNV-1a mixes its lower bits least. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

const table = createTable(collect());

/** The slot of the word with this hash, or -1. */
function find(hash: number): number {
  for (let slot = slotOf(hash, table.mask); table.hashes[slot] !== 0; slot = (slot + 1) & table.mask)
    if (table.hashes[slot] === hash) return slot;
  return -1;
}

/** The classes of the word with this hash, 0 where no table has it. */
export function classesOf(hash: number): number {
  const slot = find(hash);
  return slot < 0 ? 0 : (table.classes[slot] as number);
}

/** Writes what the tables know of each of `count` tokens, by their hashes; those of marks are 0. */
export function classify(
  { hashes, count }: { readonly hashes: Int32Array; readonly count: number },
  into: { readonly classes: Int32Array; readonly marks: Int32Array },
): void {
  for (let at = 0; at < count; at++) {
    const slot = hashes[at] === 0 ? -1 : find(hashes[at] as number);
    if (slot < 0) continue;
    into.classes[at] = table.classes[slot] as number;
    into.marks[at] = table.marks[slot] as number;
  }
}
