import type { Frame } from './frame.ts';
import {
  copulas,
  kindNouns,
  namers,
  namingPronouns,
  participlesOfNaming,
  termMarkers,
  Word,
  worksWithTitles,
} from './lexicon.ts';
import { type Case, isJoint, nearestBefore } from './near-cues.ts';

/** *so-called “…”*, *the term “…”*, *known as “…”*: the marks set off a word and quote nobody. */
export function isTerm({ frame, item, quotation, cues }: Case): boolean {
  const written = frame.text.slice(quotation.innerStart, quotation.innerEnd).trim().split(/\s+/);
  const words = written.length;
  if (isTitle(frame, item)) return true;
  if (words <= 8 && isTitleCase(written) && isBroadcast(frame, item)) return true;
  if (isParticipleOfNaming(frame, item)) return true;
  if (worksWithTitles.has(frame.words[item - 1] ?? '') && isTitleCase(written)) return true;
  if (words <= 4 && isName(written) && isDealtWith(frame, item, cues)) return true;
  if (words > 8) return false;
  if (words <= 2 && (isNickname(frame, item) || isKind(frame, item) || isGivenName(frame, item))) return true;
  let left = item - 1;
  while (left >= 0 && isJoint(frame, left)) left--;
  const word = frame.words[left] ?? '';
  const cognition = cues.find(
    (cue) => cue.to === left && !cue.plain && !cue.naming && cue.speaker.from === cue.speaker.to,
  );
  if (cognition && words <= 2 && namingPronouns.has(frame.words[cognition.speaker.from] as string))
    return true;
  if (!termMarkers.has(word)) return false;
  // *was called “…” by Osei*
  if (cues.some((cue) => cue.to === left && cue.inverted && cue.speaker.from > item)) return false;
  if (frame.sentence[left] !== frame.sentence[item]) return false;
  return (
    !cues.some(
      (cue) => cue.from <= left && cue.to >= left && (cue.type !== 'noun' || cue.speaker.to < left),
    ) || copulas.has(frame.words[left - 1] ?? '')
  );
}

/** *on Channel Nine’s “Harbour Watch”*, *on “Harbour Watch”*: where something is said, no more. */
function isBroadcast(frame: Frame, item: number): boolean {
  let left = item - 1;
  while (left >= 0 && ((frame.bits[left] as number) & (Word.genitive | Word.capital)) !== 0) left--;
  return frame.words[left] === 'on' && frame.sentence[left] === frame.sentence[item];
}

/** *a user labelled “Gull”*: a noun and what it is called; *Osei called “Gull” a ship* has a subject. */
function isParticipleOfNaming(frame: Frame, item: number): boolean {
  if (!participlesOfNaming.has(frame.words[item - 1] ?? '')) return false;
  const noun = frame.bits[item - 2] ?? 0;
  const none = Word.pronoun | Word.auxiliary | Word.adverb | Word.relative | Word.conjunction | Word.capital;
  if (!(noun & Word.word) || noun & none || frame.sentence[item - 2] !== frame.sentence[item]) return false;
  // *what lawmakers called “fraud”*: several call something so.
  return !/[^s]s$/.test(frame.words[item - 2] as string);
}

/** Every word has a capital or is small: *America First*, *Quad*. */
function isName(words: readonly string[]): boolean {
  return words.every((word, index) => /^\P{L}*\p{Lu}/u.test(word) || (index > 0 && word.length <= 3));
}

/** *fears that “Elbonia First” will …*, *rejects the “Quad”*: what somebody thinks of a thing by its name. */
function isDealtWith(frame: Frame, item: number, cues: Case['cues']): boolean {
  const cue = nearestBefore(frame, item, cues);
  if (cue?.type !== 'verb' || cue.plain || cue.naming || frame.words[item - 1] === 'as') return false;
  return ((frame.bits[item - 1] ?? 0) & (Word.comma | Word.colon)) === 0;
}

/** *Edith “Tilly” Marsh*: between the words of one name. */
function isNickname(frame: Frame, item: number): boolean {
  const before = frame.text.slice(frame.ends[item - 1] ?? 0, frame.starts[item]);
  const after = frame.text.slice(frame.ends[item], frame.starts[item + 1] ?? frame.text.length);
  const isName = (at: number): boolean =>
    frame.sentence[at] === frame.sentence[item] &&
    /^\p{Lu}\p{Ll}/u.test(frame.text.slice(frame.starts[at], frame.ends[at]));
  return before === ' ' && after === ' ' && isName(item - 1) && isName(item + 1);
}

/** *a kind of “weather”*, *the policy of “patience”*. */
function isKind(frame: Frame, item: number): boolean {
  let left = item - 1;
  if ((frame.bits[left] ?? 0) & Word.determiner) left--;
  return (
    frame.words[left] === 'of' &&
    kindNouns.has(frame.words[left - 1] ?? '') &&
    frame.sentence[left] === frame.sentence[item]
  );
}

/** *named their boat “Gull”*: a verb of naming, whose thing it is, the thing. */
function isGivenName(frame: Frame, item: number): boolean {
  return (
    namers.has(frame.words[item - 3] ?? '') &&
    ((frame.bits[item - 2] as number) & (Word.determiner | Word.possessive)) !== 0 &&
    frame.sentence[item - 3] === frame.sentence[item]
  );
}

/** *means “stranger” or “foreign guest”*: what a term is joined to is one as well. */
export function isSecondTerm({ frame, item, terms }: Case): boolean {
  let left = item - 1;
  while (left >= 0 && (frame.bits[left] as number) & (Word.comma | Word.conjunction)) left--;
  return left >= 0 && left < item - 1 && terms.has(frame.quotes[left] as number);
}

/** *The Habit of Peace*: every word but the small ones with a capital. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** *Duckworth, A. (2007). “Grit”*: the title in a reference. */
function isTitle(frame: Frame, item: number): boolean {
  return /\(\D*\d{4}\D*\)[.,:]?\s*$/.test(
    frame.text.slice(Math.max(0, (frame.starts[item] as number) - 40), frame.starts[item]),
  );
}
