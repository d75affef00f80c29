import type { Frame } from './frame.ts';
import { copulas, termMarkers, Word } from './lexicon.ts';
import { type Case, isJoint } from './near-cues.ts';

/** *so-called “…”*, *the term “…”*, *known as “…”*: the marks set off a word and quote nobody. */
export function isTerm({ frame, item, quotation, cues }: Case): boolean {
  const words = frame.text.slice(quotation.innerStart, quotation.innerEnd).trim().split(/\s+/).length;
  if (isTitle(frame, item)) return true;
  if (words > 8) return false;
  let left = item - 1;
  while (left >= 0 && isJoint(frame, left)) left--;
  const word = frame.words[left] ?? '';
  const cognition = cues.find((cue) => cue.to === left && !cue.plain && !cue.naming);
  if (cognition && words <= 2 && /^(?:we|you|i|one)$/.test(frame.words[cognition.speaker.from] as string))
    return true;
  if (!termMarkers.has(word)) return false;
  if (frame.sentence[left] !== frame.sentence[item]) return false;
  return (
    !cues.some(
      (cue) => cue.from <= left && cue.to >= left && (cue.type !== 'noun' || cue.speaker.to < left),
    ) || copulas.has(frame.words[left - 1] ?? '')
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
