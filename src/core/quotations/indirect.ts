import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import {
  circumstances,
  clauseOpeners,
  copulas,
  datePointers,
  expletives,
  hearerForms,
  inwardForms,
  nominatives,
  ownVoices,
  showingVerbs,
  Word,
} from './lexicon.ts';
import { withoutOwnClause } from './own-clause.ts';
import { isFiniteVerb, type Phrase, phraseAfter } from './phrases.ts';

/** Words that are reported without marks, with the cue that reports them. */
export interface Reported extends Span {
  readonly cue: Cue;
  readonly speaker: Phrase;
  /** In two pieces where the words of saying stand between: *the pact, he complained, was dead*. */
  readonly parts?: readonly Span[];
}

/**
 * Indirect speech: *X argues that …*, *X says …*, *…, X said*, *according to X, …*. One per sentence, in sentences
 * without a quotation: where there are marks, they tell what is quoted.
 */
export function findIndirect(frame: Frame, cues: readonly Cue[]): readonly Reported[] {
  if (cues.length === 0) return [];
  const found: Reported[] = [];
  const sentences = sentenceBounds(frame);
  let done = -1;
  for (const cue of cues) {
    if (cue.sentence <= done) continue;
    const bounds = sentences[cue.sentence];
    if (!bounds) continue;
    const parts =
      cue.type === 'verb' && !isOwnVoice(frame, cue) ? aroundAside(frame, cue, bounds) : undefined;
    const whole = parts ? bounds : contentOf(frame, cue, bounds);
    const own = whole && !parts ? withinClause(frame, cue, whole) : whole;
    const content = own && own.from > cue.to ? withoutOwnClause(frame, { cue, content: own, cues }) : own;
    if (!content || content.to - content.from < 2) continue;
    found.push({
      start: frame.starts[content.from] as number,
      end: frame.ends[parts ? bounds.to : content.to] as number,
      cue,
      speaker: cue.speaker,
      ...(parts && { parts }),
    });
    done = cue.sentence;
  }
  return found;
}

/** What stands on the cue’s own side of a semicolon, unless the report goes on behind it: *; that …*, *; and that …*. */
function withinClause(frame: Frame, cue: Cue, content: Phrase): Phrase {
  let { from, to } = content;
  for (let item = from; item <= to; item++) {
    if (frame.text[(frame.ends[item] as number) - 1] !== ';') continue;
    const goesOn = frame.words[item + (frame.words[item + 1] === 'and' ? 2 : 1)] === 'that';
    if (cue.from > item) from = item + 1;
    else if (!goesOn) to = item - 1;
  }
  return { from, to };
}

/** The items of each sentence, its final stop left out; a hole where a quotation stands in it. */
function sentenceBounds(frame: Frame): readonly (Phrase | undefined)[] {
  const bounds: (Phrase | undefined)[] = [];
  let quoted = false;
  for (let item = 0, from = 0; item < frame.count; item++) {
    const sentence = frame.sentence[item] as number;
    if ((frame.quotes[item] as number) >= 0) quoted = true;
    if (frame.sentence[item + 1] === sentence && item + 1 < frame.count) continue;
    let to = item;
    while (to > from && (frame.bits[to] as number) & Word.stop) to--;
    bounds[sentence] = quoted ? undefined : { from, to };
    quoted = false;
    from = item + 1;
  }
  return bounds;
}

function contentOf(frame: Frame, cue: Cue, bounds: Phrase): Phrase | undefined {
  if (cue.type === 'according') return beside(frame, cue.reach, bounds);
  // *Osei’s answer is that …*
  if (cue.type === 'noun' && copulas.has(frame.words[cue.to + 1] ?? '') && frame.words[cue.to + 2] === 'that')
    return { from: cue.to + 2, to: bounds.to };
  if (cue.type !== 'verb' || cue.relative || isOwnVoice(frame, cue)) return undefined;
  if (inwardForms.has(frame.words[cue.to] as string)) return undefined;
  const that = thatBehind(frame, cue, bounds.to);
  if (that > 0) return { from: that, to: clauseEnd(frame, cue, { from: that, to: bounds.to }) };
  if (!cue.plain || isBare(frame, cue)) return undefined;
  if (isTail(frame, cue, bounds)) return { from: bounds.from, to: cue.reach.from - 2 };
  return cue.inverted ? undefined : zeroThat(frame, cue, bounds);
}

/**
 * *I argue that*, *one might add that*, *nobody can say whether*: the writer’s own words, or those that the reader is made to
 * say; *it is easy to say that*, *it suggests that*: nobody’s.
 */
function isOwnVoice(frame: Frame, { speaker, from, to }: Cue): boolean {
  if (speaker.from !== speaker.to) return false;
  const word = frame.words[speaker.from] as string;
  if (ownVoices.has(word)) return true;
  return (
    expletives.has(word) && (frame.words[from - 1] === 'to' || showingVerbs.has(frame.words[to] as string))
  );
}

/** The clause on the longer side of *according to X*. */
function beside(frame: Frame, reach: Phrase, bounds: Phrase): Phrase | undefined {
  const before = { from: bounds.from, to: reach.from - 1 };
  // *According to a study made in 1931, the pact …*: what belongs to the source ends with the comma.
  let comma = reach.to + 1;
  while (comma < bounds.to && !((frame.bits[comma] as number) & Word.comma)) comma++;
  const behind = { from: comma < bounds.to ? comma + 1 : reach.to + 1, to: bounds.to };
  // *The pact holds, according to two ministers, and …*: behind *and* the writer goes on.
  const goesOn = comma < bounds.to && ((frame.bits[comma + 1] as number) & Word.conjunction) !== 0;
  const longer = before.to - before.from > behind.to - behind.from;
  const side = longer || (goesOn && before.to - before.from > 2) ? before : behind;
  let { from, to } = side;
  while (from <= to && (frame.bits[from] as number) & Word.comma) from++;
  while (to >= from && (frame.bits[to] as number) & Word.comma) to--;
  return from <= to ? { from, to } : undefined;
}

/**
 * *that* behind the verb: at once, or behind the one it is told to and where and when (*told reporters on Monday that*).
 * Behind any other object it is a relative: *described a line that left out Korea*.
 */
function thatBehind(frame: Frame, cue: Cue, limit: number): number {
  let item = cue.inverted ? cue.reach.to + 1 : cue.to + 1;
  if (hearerForms.has(frame.words[cue.to] as string)) item = behindHearer(frame, item);
  for (let seen = 0; item < limit && seen < 4; seen++) {
    while ((frame.bits[item] as number) & Word.adverb) item++;
    if (frame.words[item] === 'that') return isConjunction(frame, item) ? item : -1;
    const next = behindCircumstance(frame, item, cue.plain);
    if (next === item) return -1;
    item = next;
  }
  return -1;
}

/**
 * Where the report ends: with the sentence, but in a clause that the sentence begins with (*When Osei said that A, he was
 * thanked*) at the comma before the main clause.
 */
function clauseEnd(frame: Frame, cue: Cue, content: Phrase): number {
  let opener = cue.reach.from - 1;
  while (opener > 0 && frame.sentence[opener - 1] === cue.sentence) opener--;
  for (let item = opener; item < cue.reach.from; item++)
    if ((frame.bits[item] as number) & Word.comma) return content.to;
  if (!clauseOpeners.has(frame.words[opener] ?? '') || frame.sentence[opener] !== cue.sentence)
    return content.to;
  for (let item = content.to - 2; item > content.from + 2; item--) {
    if (!((frame.bits[item] as number) & Word.comma)) continue;
    const subject = phraseAfter(frame, item + 1);
    if (nominatives.has(frame.words[item + 1] as string)) return item - 1;
    if (subject && isFiniteVerb(frame, subject.to + 1)) return item - 1;
  }
  return content.to;
}

/** *that distance before it …*, *that of others*: a determiner or a pronoun, no conjunction. */
function isConjunction(frame: Frame, that: number): boolean {
  const next = frame.bits[that + 1] ?? Word.stop;
  return (next & Word.word) !== 0 && frame.words[that + 1] !== 'of';
}

/** Behind the one who is told: *us*, *reporters in Lisbon*. */
function behindHearer(frame: Frame, item: number): number {
  if ((frame.bits[item] ?? 0) & Word.otherPronoun) return item + 1;
  const phrase = phraseAfter(frame, item);
  return phrase ? phrase.to + 1 : item;
}

/** Behind *on Monday*, *in a letter*, *to Lyndon Johnson*, *last week*; a thing spoken *of* is no circumstance. */
function behindCircumstance(frame: Frame, item: number, plain: boolean): number {
  const bits = frame.bits[item] ?? 0;
  // *last May*, *this June*
  if (datePointers.has(frame.words[item] ?? '') && (frame.bits[item + 1] ?? 0) & (Word.capital | Word.time))
    return item + 2;
  if (bits & Word.time) return item + 1;
  if (!plain || !circumstances.has(frame.words[item] as string)) return item;
  if ((frame.bits[item + 1] ?? 0) & (Word.otherPronoun | Word.time)) return item + 2;
  let to = phraseAfter(frame, item + 1)?.to ?? item;
  while ((frame.bits[to + 1] ?? 0) & Word.time || /^\d+$/.test(frame.words[to + 1] ?? '')) to++;
  return to + 1;
}

/** An infinitive or participle reports nothing by itself: *refused to say*. */
function isBare(frame: Frame, cue: Cue): boolean {
  const bits = frame.bits[cue.to] as number;
  return !(bits & (Word.past | Word.present | Word.base)) || frame.words[cue.from - 1] === 'to';
}

/** *neither side, he complained, had asked*: what stands before and behind the words of saying, between commas. */
function aroundAside(frame: Frame, cue: Cue, bounds: Phrase): readonly Span[] | undefined {
  const { plain, reach, inverted } = cue;
  // *the Gulf states,* is no clause.
  if (!inverted && (frame.bits[cue.to] as number) & Word.doubtful) return undefined;
  const isComma = (item: number): boolean => ((frame.bits[item] ?? 0) & Word.comma) !== 0;
  if (!plain || !isComma(reach.from - 1) || !isComma(reach.to + 1)) return undefined;
  if (reach.from - 2 < bounds.from || reach.to + 2 > bounds.to) return undefined;
  const span = (from: number, to: number): Span => ({
    start: frame.starts[from] as number,
    end: frame.ends[to] as number,
  });
  return [span(bounds.from, reach.from - 2), span(reach.to + 2, bounds.to)];
}

/** *The pact is dead, officials said.* */
function isTail(frame: Frame, cue: Cue, bounds: Phrase): boolean {
  if (cue.reach.from - bounds.from < 4 || !((frame.bits[cue.reach.from - 1] as number) & Word.comma))
    return false;
  // *The minister, Ada Brandt, smiled*: an office beside the name, nothing that was said.
  const first = phraseAfter(frame, bounds.from);
  if (first && first.to >= cue.reach.from - 2) return false;
  const rest = frame.bits[cue.reach.to + 1] ?? 0;
  return cue.reach.to >= bounds.to || (rest & (Word.time | Word.preposition | Word.comma)) !== 0;
}

/** *Macron says Europe must arm*: a clause of its own right behind the verb, whose subject and verb nothing parts. */
function zeroThat(frame: Frame, cue: Cue, bounds: Phrase): Phrase | undefined {
  const from = cue.to + 1;
  if (from >= bounds.to) return undefined;
  const first = frame.bits[from] as number;
  if (!(first & (Word.pronoun | Word.determiner | Word.possessive | Word.capital))) return undefined;
  const parts = Word.colon | Word.comma | Word.relative | Word.conjunction | Word.subordinator;
  // *say it bluntly*: a pronoun that may be the object is a subject only right before a verb.
  const last = first & Word.pronoun ? from + 2 : from + 14;
  for (let item = from + 1; item <= Math.min(bounds.to, last); item++) {
    if (isFiniteVerb(frame, item)) return { from, to: bounds.to };
    if ((frame.bits[item] as number) & parts) return undefined;
    if (first & Word.pronoun && nominatives.has(frame.words[from] as string)) return { from, to: bounds.to };
  }
  return undefined;
}
