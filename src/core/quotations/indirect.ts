import type { Span } from '../text/span.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frame.ts';
import { Word } from './lexicon.ts';
import { isFiniteVerb, type Phrase } from './phrases.ts';

/** Words that are reported without marks, with the cue that reports them. */
export interface Reported extends Span {
  readonly cue: Cue;
  readonly speaker: Phrase;
}

/**
 * Indirect speech: *X argues that …*, *X says …*, *…, X said*, *according to X, …*. One per sentence, in sentences
 * without a quotation: where there are marks, they tell what is quoted.
 */
export function findIndirect(frame: Frame, cues: readonly Cue[]): readonly Reported[] {
  const found: Reported[] = [];
  const sentences = sentenceBounds(frame);
  let done = -1;
  for (const cue of cues) {
    if (cue.sentence <= done) continue;
    const bounds = sentences[cue.sentence];
    if (!bounds) continue;
    const content = contentOf(frame, cue, bounds);
    if (!content || content.to - content.from < 2) continue;
    found.push({
      start: frame.starts[content.from] as number,
      end: frame.ends[content.to] as number,
      cue,
      speaker: cue.speaker,
    });
    done = cue.sentence;
  }
  return found;
}

/** The items of each sentence, its final stop left out; a hole where a quotation stands in it. */
function sentenceBounds(frame: Frame): readonly (Phrase | undefined)[] {
  const bounds: (Phrase | undefined)[] = [];
  for (let item = 0, from = 0; item < frame.count; item++) {
    const sentence = frame.sentence[item] as number;
    if (frame.sentence[item + 1] === sentence && item + 1 < frame.count) continue;
    let to = item;
    while (to > from && (frame.bits[to] as number) & Word.stop) to--;
    bounds[sentence] = frame.quotes.subarray(from, item + 1).every((quote) => quote < 0)
      ? { from, to }
      : undefined;
    from = item + 1;
  }
  return bounds;
}

function contentOf(frame: Frame, cue: Cue, bounds: Phrase): Phrase | undefined {
  if (cue.type === 'according') return beside(frame, cue.reach, bounds);
  if (cue.type !== 'verb' || cue.relative) return undefined;
  const that = thatBehind(frame, cue, bounds.to);
  if (that > 0) return { from: that, to: bounds.to };
  if (!cue.plain || isBare(frame, cue)) return undefined;
  if (isTail(frame, cue, bounds)) return { from: bounds.from, to: cue.reach.from - 2 };
  return cue.inverted ? undefined : zeroThat(frame, cue, bounds);
}

/** The clause on the longer side of *according to X*. */
function beside(frame: Frame, reach: Phrase, bounds: Phrase): Phrase | undefined {
  const before = { from: bounds.from, to: reach.from - 1 };
  const behind = { from: reach.to + 1, to: bounds.to };
  const side = before.to - before.from > behind.to - behind.from ? before : behind;
  let { from, to } = side;
  while (from <= to && (frame.bits[from] as number) & Word.comma) from++;
  while (to >= from && (frame.bits[to] as number) & Word.comma) to--;
  return from <= to ? { from, to } : undefined;
}

/** *that* right behind the verb, or behind the one it is told to: *told reporters on Monday that*. */
function thatBehind(frame: Frame, cue: Cue, limit: number): number {
  for (let item = cue.reach.to + 1; item < limit && item <= cue.reach.to + 8; item++) {
    if (frame.words[item] === 'that') return item;
    const bits = frame.bits[item] as number;
    if (bits & (Word.colon | Word.stop | Word.subordinator) || isFiniteVerb(frame, item)) return -1;
  }
  return -1;
}

/** An infinitive or participle reports nothing by itself: *refused to say*. */
function isBare(frame: Frame, cue: Cue): boolean {
  const bits = frame.bits[cue.to] as number;
  return !(bits & (Word.past | Word.present | Word.base)) || frame.words[cue.from - 1] === 'to';
}

/** *The pact is dead, officials said.* */
function isTail(frame: Frame, cue: Cue, bounds: Phrase): boolean {
  if (cue.reach.from - bounds.from < 4 || !((frame.bits[cue.reach.from - 1] as number) & Word.comma))
    return false;
  const rest = frame.bits[cue.reach.to + 1] ?? 0;
  return cue.reach.to >= bounds.to || (rest & (Word.time | Word.preposition | Word.comma)) !== 0;
}

/** *Macron says Europe must arm*: a clause of its own right behind the verb. */
function zeroThat(frame: Frame, cue: Cue, bounds: Phrase): Phrase | undefined {
  const from = cue.to + 1;
  if (from >= bounds.to) return undefined;
  const starts = Word.pronoun | Word.determiner | Word.possessive | Word.capital;
  if (!((frame.bits[from] as number) & starts)) return undefined;
  for (let item = from + 1; item <= Math.min(bounds.to, from + 14); item++) {
    if ((frame.bits[item] as number) & (Word.colon | Word.relative)) return undefined;
    if (isFiniteVerb(frame, item)) return { from, to: bounds.to };
  }
  return undefined;
}
