import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';

/** Given names of so many letters may differ in this many and be one: *Mikhail*, *Mikheil*. */
const spelling = { letters: 5, differing: 2 } as const;

function isOneGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < spelling.letters || one[0] !== other[0]) return false;
  return distance(one, other) <= spelling.differing;
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * The declared person whose full name a text only spells in another way, or with other names between the first and the
 * last: *Gamal Abdul Nasser*. The surname must be nobody else's that is declared.
 */
export function bearerOf(name: string, lexicon: Lexicon): string | undefined {
  const surname = name.split(/[\s-]+/).at(-1) as string;
  const words = wordsOf(name);
  if (words.length < 2) return undefined;
  const [only, ...others] = lexicon.readings(surname);
  if (!only || others.length > 0 || only.name.form !== 'surname' || only.name.ambiguous) return undefined;
  const entity = lexicon.entity(only.entity);
  const own = entity?.kind === 'person' ? wordsOf(entity.name) : [];
  const fits = own.length > 1 && own.at(-1) === words.at(-1);
  return fits && isOneGivenName(own[0] as string, words[0] as string) ? entity?.id : undefined;
}

/** Words are compared by so many letters: *People*, *People’s*. */
const stem = 5;
/** The share of the longer name's words that both must have. */
const alike = 0.6;

function stemsOf(name: string): ReadonlySet<string> {
  return new Set(
    wordsOf(name)
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, stem)),
  );
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 1 && shared >= Math.max(one.size, other.size) * alike;
}

/** Whom the letters are declared for that a text writes out in slightly other words: *Tigray People Liberation Front (TPLF)*. */
export function acronymsBearer(short: string, written: string, lexicon: Lexicon): string | undefined {
  const words = stemsOf(written);
  for (const { entity: id, name } of lexicon.readings(short)) {
    const entity = name.form === 'surname' ? undefined : lexicon.entity(id);
    if (
      entity &&
      [entity.name, ...entity.names.map(({ text }) => text)].some((one) => isAlike(stemsOf(one), words))
    )
      return id;
  }
  return undefined;
}
