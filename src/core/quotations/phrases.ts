import { bitsAt, type Frame } from './frame.ts';
import { anyVerb, datePointers, mark, phrasePrepositions, Word } from './lexicon.ts';

/** Items of a frame, both ends included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const longest = 12;
const stops = mark | Word.quote | Word.subordinator | Word.relative;

/** Whether an item may be the finite verb of a clause rather than part of a noun phrase. */
export function isFiniteVerb(frame: Frame, item: number): boolean {
  const bits = bitsAt(frame, item);
  if (bits & Word.auxiliary) return true;
  if (bits & Word.capital || !(bits & anyVerb)) return false;
  return (
    (bits & (Word.past | Word.present)) !== 0 && !(bits & (Word.doubtful | Word.nounOfSaying | Word.speaker))
  );
}

/** The noun phrase that ends with item `end`, as far to the left as it plausibly reaches. */
export function phraseBefore(frame: Frame, end: number): Phrase | undefined {
  const last = bitsAt(frame, end);
  if (last & Word.pronoun && frame.words[end] !== 'us') return { from: end, to: end };
  if (!(last & Word.word) || last & (Word.preposition | Word.conjunction | Word.otherPronoun))
    return undefined;
  const sentence = frame.sentence[end];
  let from = end + 1;
  for (let item = end; item >= 0 && end - item < longest; item--) {
    if (frame.sentence[item] !== sentence) break;
    const bits = bitsAt(frame, item);
    if (bits & stops && !(bits & Word.preposition && frame.words[item] === 'of')) break;
    if (bits & (Word.pronoun | Word.otherPronoun) || isFiniteVerb(frame, item)) break;
    if (item < end && (isVerbBeforeName(frame, item) || isDate(frame, item))) break;
    if (bits & Word.conjunction && !joinsNouns(frame, item)) break;
    if (bits & Word.adverb && !(bits & Word.capital)) break;
    if (bits & Word.preposition && !joinsPhrase(frame, item)) break;
    if (bits & Word.ing && !(bits & (Word.capital | Word.nounOfSaying)) && bits & anyVerb) break;
    if (!(bits & Word.capital) && item < end && isParticipleAfterNoun(frame, item)) break;
    from = item;
    if (bits & (Word.determiner | Word.possessive) && !linksLeft(frame, item)) break;
  }
  return trimLeft(frame, { from, to: end });
}

/**
 * *in January 1950 Dean Acheson*, *In 1968 Britain*, *That November Macron*: the year behind a preposition or a month,
 * the month behind a word that points at it, belong to no name.
 */
export function isDate(frame: Frame, item: number): boolean {
  const word = frame.words[item] as string;
  if (/^\d{4}$/.test(word)) return (bitsAt(frame, item - 1) & (Word.preposition | Word.time)) !== 0;
  if (!(bitsAt(frame, item) & Word.time) || !(bitsAt(frame, item + 1) & Word.capital)) return false;
  return datePointers.has(frame.words[item - 1] ?? '');
}

/** *the members congratulated*: a form in *-ed* behind a noun is the verb; *the retired general* is not. */
function isParticipleAfterNoun(frame: Frame, item: number): boolean {
  return (
    (frame.words[item] as string).endsWith('ed') &&
    !(bitsAt(frame, item - 1) & (Word.determiner | Word.possessive | Word.genitive | Word.preposition))
  );
}

/** *an exercise held in 2024*: a participle of another form, with more behind it. */
function isHeldAfterNoun(frame: Frame, item: number): boolean {
  const bits = bitsAt(frame, item);
  return (
    (bits & Word.past) !== 0 &&
    !(bits & (Word.base | Word.nounOfSaying)) &&
    (bitsAt(frame, item + 1) & Word.preposition) !== 0 &&
    !(bitsAt(frame, item - 1) & (Word.determiner | Word.possessive | Word.genitive | Word.preposition))
  );
}

/** *the minister read Osei’s claim*: a past form between a noun and a name is the verb, whatever else it may be. */
function isVerbBeforeName(frame: Frame, item: number): boolean {
  const bits = bitsAt(frame, item);
  if (!(bits & Word.past) || bits & Word.capital || !(bits & anyVerb)) return false;
  const left = bitsAt(frame, item - 1);
  return (
    (bitsAt(frame, item + 1) & Word.capital) !== 0 &&
    (left & Word.word) !== 0 &&
    !(left & (Word.determiner | Word.possessive | Word.genitive | Word.preposition))
  );
}

/** A determiner may be the inside of *the director of the agency*. */
function linksLeft(frame: Frame, item: number): boolean {
  const before = bitsAt(frame, item - 1);
  return (before & Word.preposition) !== 0 && joinsPhrase(frame, item - 1);
}

/** *Xi and Putin*, *the president and his aides*: not the joint of two clauses. */
function joinsNouns(frame: Frame, item: number): boolean {
  const word = frame.words[item];
  if (word !== 'and' && word !== 'or') return false;
  const left = bitsAt(frame, item - 1);
  const right = bitsAt(frame, item + 1);
  const noun = Word.capital | Word.speaker | Word.title;
  return (
    (left & noun) !== 0 &&
    (right & (noun | Word.determiner | Word.possessive)) !== 0 &&
    !isFiniteVerb(frame, item - 1)
  );
}

/** A preposition inside of a noun phrase: *of* always, others behind a word for a speaker or a title. */
function joinsPhrase(frame: Frame, item: number): boolean {
  const word = frame.words[item];
  const left = bitsAt(frame, item - 1);
  if (
    !(left & Word.word) ||
    left & Word.preposition ||
    (left & Word.determiner && !(left & Word.speaker)) ||
    isFiniteVerb(frame, item - 1)
  )
    return false;
  if (word === 'of') return true;
  if (!phrasePrepositions.has(word as string)) return false;
  if (left & Word.capital && !(left & (Word.speaker | Word.title))) return word === 'at';
  return (left & (Word.speaker | Word.title)) !== 0;
}

function trimLeft(frame: Frame, phrase: Phrase): Phrase | undefined {
  let { from } = phrase;
  while (
    from <= phrase.to &&
    bitsAt(frame, from) & (Word.preposition | Word.conjunction | Word.genitive | Word.adverb)
  ) {
    if (bitsAt(frame, from) & Word.capital && from > 0 && frame.sentence[from - 1] === frame.sentence[from])
      break;
    from++;
  }
  return from <= phrase.to ? { from, to: phrase.to } : undefined;
}

/** A noun phrase as it is read from its first item on. */
interface OpenPhrase {
  readonly start: number;
  /** A name has been met in it. */
  named: boolean;
}

/** The noun phrase that begins with item `start`. */
export function phraseAfter(frame: Frame, start: number): Phrase | undefined {
  const first = bitsAt(frame, start);
  if (first & (Word.pronoun | Word.otherPronoun) && !(first & Word.capital && frame.words[start] === 'us')) {
    return first & Word.pronoun ? { from: start, to: start } : undefined;
  }
  if (
    !(first & Word.word) ||
    first & (Word.preposition | Word.conjunction | Word.subordinator | Word.relative)
  )
    return undefined;
  const phrase: OpenPhrase = { start, named: false };
  let to = start - 1;
  for (let item = start; item < frame.count && item - start < longest; item++) {
    if (!goesOn(frame, item, phrase)) break;
    const bits = bitsAt(frame, item);
    // *the UK’s national security adviser*: what somebody owns is only named where its own name stands.
    if (bits & Word.genitive) phrase.named = false;
    else if (bits & Word.capital && !(bits & (Word.determiner | Word.possessive))) phrase.named = true;
    to = item;
  }
  const dangling = Word.preposition | Word.conjunction | Word.determiner;
  while (to > start && bitsAt(frame, to) & dangling) to--;
  return to >= start ? { from: start, to } : undefined;
}

/** Words that a role may have between a body and whose role it is. */
const longestRole = 4;

/** *White House [national security spokesman] Ada Brandt*: small words behind a name that lead to a role and to who has it. */
function leadsToRole(frame: Frame, start: number): boolean {
  for (let item = start; item < start + longestRole; item++) {
    const bits = bitsAt(frame, item);
    if (!(bits & Word.word) || bits & (Word.capital | Word.preposition | Word.conjunction | Word.determiner))
      return false;
    if (isFiniteVerb(frame, item)) return false;
    if (bits & (Word.speaker | Word.title) && bitsAt(frame, item + 1) & Word.capital) return true;
  }
  return false;
}

/** Whether an item belongs to the noun phrase before it. */
function goesOn(frame: Frame, item: number, { start, named }: OpenPhrase): boolean {
  if (frame.sentence[item] !== frame.sentence[start]) return false;
  const bits = bitsAt(frame, item);
  const before = bitsAt(frame, item - 1);
  if (bits & stops && !(bits & Word.preposition && frame.words[item] === 'of')) return false;
  if (bits & (Word.pronoun | Word.otherPronoun) || isFiniteVerb(frame, item)) return false;
  if (bits & Word.conjunction && !joinsNouns(frame, item)) return false;
  if (bits & Word.preposition && !joinsPhrase(frame, item)) return false;
  const lower = !(bits & (Word.capital | Word.genitive | Word.preposition | Word.conjunction));
  // Behind a name only another title or word for a speaker goes on with the phrase.
  const describes = bits & (Word.speaker | Word.title | Word.determiner);
  const belongs = before & (Word.preposition | Word.genitive | Word.determiner);
  if (named && lower && !describes && !belongs && !leadsToRole(frame, item)) return false;
  if (bits & Word.ing && bits & anyVerb && lower) return false;
  if (item === start) return true;
  if (bits & Word.adverb && !(bits & Word.capital)) return false;
  if (bits & Word.time && !(bitsAt(frame, item + 1) & Word.genitive)) return false;
  if (bits & Word.determiner && !(before & (Word.preposition | Word.conjunction | Word.determiner)))
    return false;
  return !(lower && (isParticipleAfterNoun(frame, item) || isHeldAfterNoun(frame, item)));
}

/**
 * Whether a phrase can speak: a pronoun, a name, a word for speakers. `loose` takes any noun phrase with a determiner
 * as well, for verbs that leave no doubt.
 */
export function canSpeak(frame: Frame, phrase: Phrase, loose: boolean): boolean {
  const head = headOf(frame, phrase);
  const bits = bitsAt(frame, head);
  if (bits & Word.pronoun) return true;
  if (bits & Word.time && !(bits & Word.speaker)) return false;
  // *Article 5 says*: the number of a text speaks for it.
  if (/^\d/.test(frame.words[head] as string))
    return head > phrase.from && (bitsAt(frame, head - 1) & Word.nounOfSaying) !== 0;
  if (
    bits & (Word.speaker | Word.title) ||
    (bits & Word.capital && !(bits & (Word.preposition | Word.determiner | Word.adverb)))
  )
    return true;
  if (!loose) return false;
  return (
    (bits & (Word.nounOfSaying | Word.word)) !== 0 &&
    (bitsAt(frame, phrase.from) & (Word.determiner | Word.possessive | Word.capital)) !== 0
  );
}

/** The head of a phrase: its last item before the first preposition, behind the last possessive. */
export function headOf(frame: Frame, phrase: Phrase): number {
  for (let item = phrase.from + 1; item <= phrase.to; item++) {
    if (bitsAt(frame, item) & Word.preposition) return item - 1;
  }
  return phrase.to;
}

/** Whether a phrase ends with a name. */
export function isNamed(frame: Frame, phrase: Phrase): boolean {
  const bits = bitsAt(frame, phrase.to);
  return (
    (bits & Word.capital) !== 0 && !(bits & (Word.determiner | Word.preposition | Word.adverb | Word.pronoun))
  );
}
