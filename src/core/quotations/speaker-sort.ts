import { bodiesThatSpeak, textsThatSpeak } from '../language/saying/nouns.ts';
import { indefiniteSpeakers, quantifiers } from '../language/saying/words.ts';
import type { SpeakerSort } from '../model/quotation.ts';
import { lexicon, pluralNouns, Word } from './lexicon.ts';

const bodies = new Set<string>(bodiesThatSpeak);
const texts = new Set<string>(textsThatSpeak);
const some = new Set<string>(quantifiers);
const anybody = new Set<string>(indefiniteSpeakers);

/**
 * What a speaker without a name is: *one official* and *the minister* a person unnamed, *critics* and *each side* several,
 * *the ministry* a body, *the report* a text. `undefined` for a name and for a pronoun.
 */
export function sortOf(phrase: string): SpeakerSort | undefined {
  const words = phrase
    .replace(/^.*\p{L}[’']s?\s+(?=\p{L})/u, '')
    .replace(/(?<=\p{L})\s+\d+$/u, '')
    .split(/\s+/)
    .map((word) => word.replace(/[’']s?$/, ''));
  const link = words.findIndex((word, index) => index > 0 && isLink(word));
  const whole = link > 0 ? words.slice(0, link) : words;
  const head = (whole.at(-1) ?? '').toLowerCase();
  const first = (whole[0] ?? '').toLowerCase();
  if (whole.some((word, index) => isNamePart(word, index, whole.length))) return undefined;
  if (whole.length === 1 && isPronoun(head)) return undefined;
  if (some.has(first) || some.has(head) || /^\d/.test(first)) return 'several';
  if (anybody.has(head)) return 'unnamed';
  if (isPlural(head)) return 'several';
  if (bodies.has(head)) return 'body';
  return texts.has(head) || (lexicon.get(head) ?? 0) & Word.nounOfSaying ? 'text' : 'unnamed';
}

function isLink(word: string): boolean {
  return ((lexicon.get(word.toLowerCase()) ?? 0) & Word.preposition) !== 0;
}

/** A capital that no beginning of a sentence explains; *Western diplomats* has a common noun for its head. */
function isNamePart(word: string, index: number, count: number): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (index < count - 1) return false;
  return index > 0 || ((lexicon.get(word.toLowerCase()) ?? 0) & (common | Word.determiner)) === 0;
}

const common = Word.speaker | Word.nounOfSaying | Word.otherPronoun | Word.pronoun | Word.possessive;

function isPronoun(word: string): boolean {
  return (
    ((lexicon.get(word) ?? 0) & (Word.pronoun | Word.possessive | Word.otherPronoun | Word.relative)) !== 0
  );
}

/** *s* makes a plural, but for *press*, *status*, *crisis*. */
function isPlural(noun: string): boolean {
  return pluralNouns.has(noun) || /(?<![sui])s$/.test(noun);
}
