import { hashWord } from '../../text/fold.ts';
import { bodiesFirst, bodiesForeign, bodiesLast, bodiesWeak, otherLast, ownersInNames } from './bodies.ts';
import { calendar, commonAcronyms, everydayNouns, functionWords } from './common-words.ts';
import { compass, locatives, placesFirst, placesLast, placesOf } from './geography.ts';
import { givenNames } from './given-names.ts';
import { addressing, agency, inside, land, movement, reaching, signal, withActors } from './readings.ts';
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

/** Small words inside of names: *van*, *bin*, *de la*. */
const particles = `van von der den de del della di da dos du la le bin ibn ben bint al el zu`;

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

/** Classes by the hash of the folded word, as tokens carry it: a look-up costs no string. */
function collect(): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  for (const [wordClass, words] of tables) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const hash = hashWord(word);
      classes.set(hash, (classes.get(hash) ?? 0) | wordClass);
    }
  }
  return classes;
}

const classes = collect();

/** The classes of the word with this hash, 0 where no table has it. */
export function classesOf(hash: number): number {
  return classes.get(hash) ?? 0;
}
