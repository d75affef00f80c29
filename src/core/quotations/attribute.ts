import type { Cue } from './cues.ts';
import type { Frame } from './frame.ts';
import { copulas, termMarkers, Word } from './lexicon.ts';
import type { MarkedSpan } from './marks.ts';
import { isNamed, type Phrase, phraseAfter } from './phrases.ts';
import { sentenceSubject } from './subjects.ts';

/** How a quotation and its speaker were brought together; the order is that of the sieves. */
export type Sieve = 'beside' | 'behind' | 'before' | 'after' | 'carried' | 'subject' | 'none' | 'term';

export interface Attribution {
  readonly sieve: Sieve;
  readonly cue?: Cue;
  readonly speaker?: Phrase;
  /** The quotation is a sentence of its own. */
  readonly alone: boolean;
}

/**
 * Gives each quotation of a frame its speaker by a sequence of sieves, the surest first, after Muzny et al. 2017
 * (“A Two-stage Sieve Approach for Quote Attribution”, the method of CoreNLP): a cue right before it, a cue right
 * behind it, the nearest cue before it in its sentence, one after it, the speaker of the sentence before.
 */
export function attribute(
  frame: Frame,
  quotations: readonly MarkedSpan[],
  cues: readonly Cue[],
): readonly Attribution[] {
  const results: Attribution[] = [];
  let previous: Case['previous'];
  for (let item = 0; item < frame.count; item++) {
    const index = frame.quotes[item] as number;
    if (index < 0) continue;
    const quotation = quotations[index] as MarkedSpan;
    const found = attributeOne({ frame, quotation, item, cues: cuesNear(frame, item, cues), previous });
    results[index] = found;
    if (found.speaker) previous = { attribution: found, sentence: frame.sentence[item] as number };
  }
  return lookAhead(frame, results);
}

/** The cues of the sentences around an item: what stands farther away never decides. */
function cuesNear(frame: Frame, item: number, cues: readonly Cue[]): readonly Cue[] {
  const sentence = frame.sentence[item] as number;
  const at = firstOf(cues, (cue) => cue.from >= item);
  const from = Math.max(
    at - mostCues,
    firstOf(cues, (cue) => cue.sentence >= sentence - 3),
  );
  return cues.slice(
    from,
    Math.min(
      at + mostCues,
      firstOf(cues, (cue) => cue.sentence >= sentence + 2),
    ),
  );
}

/** Cues looked at on either side of a quotation. */
const mostCues = 16;

/** Index of the first cue for which `reached` holds; it holds for all behind it. */
function firstOf(cues: readonly Cue[], reached: (cue: Cue) => boolean): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(cues[middle] as Cue)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Case {
  readonly frame: Frame;
  readonly quotation: MarkedSpan;
  readonly item: number;
  readonly cues: readonly Cue[];
  /** The last quotation that has a speaker, and its sentence. */
  readonly previous: { readonly attribution: Attribution; readonly sentence: number } | undefined;
}

function attributeOne(here: Case): Attribution {
  const { frame, item, cues } = here;
  const alone = standsAlone(frame, item);
  const beside = cueBeside(frame, item, cues);
  if (beside && !isTerm(here))
    return { sieve: 'beside', cue: beside, speaker: speakerOf(here, beside), alone };
  const behind = cueBehind(here);
  if (behind) return { sieve: 'behind', cue: behind, speaker: behind.speaker, alone: false };
  const signature = signedBy(frame, item);
  if (signature) return { sieve: 'behind', speaker: signature, alone };
  if (isTerm(here)) return { sieve: 'term', alone };
  const before = nearestBefore(frame, item, cues);
  if (before) return { sieve: 'before', cue: before, speaker: speakerOf(here, before), alone };
  const after = cues.find(
    (cue) =>
      cue.sentence === frame.sentence[item] &&
      cue.from > item &&
      cue.type !== 'noun' &&
      (cue.plain || cue.type === 'according' || frame.words[cue.reach.from - 1] === 'as'),
  );
  if (after) return { sieve: 'after', cue: after, speaker: after.speaker, alone };
  return carried(here, alone);
}

/**
 * The speaker of a cue before the quotation. A pronoun in a clause that hangs on another cue gives way to the one who
 * speaks there: in *Ditto said she expects “…”* and *Ban condemned what he called “…”* it is Ditto and Ban.
 */
function speakerOf({ frame, cues }: Case, cue: Cue): Phrase {
  const bits = frame.bits[cue.speaker.from] as number;
  // *A statement by the ministry spoke of “…”*: the words are the ministry’s.
  const author = cues.find(
    (other) => other.type === 'noun' && other.from === cue.speaker.to && other.speaker.from > other.from,
  );
  if (author) return author.speaker;
  if (!(bits & (Word.pronoun | Word.possessive)) || cue.inverted) return cue.speaker;
  const first = Math.min(cue.from, cue.speaker.from);
  // *while its fifth point expressed*: a clause beside the other, not under it.
  if (/^(?:while|whereas|but|and|though|although)$/.test(frame.words[first - 1] ?? '')) return cue.speaker;
  const outer = cues.findLast(
    (other) =>
      other.sentence === cue.sentence &&
      other.type === 'verb' &&
      other.to < first &&
      !other.relative &&
      other.speaker.to < first,
  );
  if (outer && frame.quotes[outer.to + 1] === -1) return outer.speaker;
  const link = frame.words[first - 1];
  const hangs = link === 'what' || link === 'which' || link === 'that';
  return (hangs && sentenceSubject(frame, first)) || cue.speaker;
}

/** The quotation has its sentence for itself, or begins it with nothing said of a speaker. */
function standsAlone(frame: Frame, item: number): boolean {
  const before = item === 0 || frame.sentence[item - 1] !== frame.sentence[item];
  const after =
    item + 1 >= frame.count ||
    frame.sentence[item + 1] !== frame.sentence[item] ||
    ((frame.bits[item + 1] as number) & Word.stop) !== 0;
  return before && after;
}

/** A cue whose words end right before the quotation: *said, “…”*, *argues that “…”*, *called it “…”*. */
function cueBeside(frame: Frame, item: number, cues: readonly Cue[]): Cue | undefined {
  let left = item - 1;
  while (left >= 0 && isJoint(frame, left)) left--;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as Cue;
    if (cue.from > item) continue;
    if (cue.sentence !== frame.sentence[item]) return undefined;
    if (cue.reach.to >= left && cue.to <= left && cue.type !== 'according') return cue;
    if (cue.to < left) return undefined;
  }
  return undefined;
}

function isJoint(frame: Frame, item: number): boolean {
  const bits = frame.bits[item] as number;
  const word = frame.words[item] as string;
  return (
    (bits & (Word.comma | Word.colon | Word.dash)) !== 0 ||
    word === 'that' ||
    word === 'it' ||
    word === 'them' ||
    word === 'him' ||
    word === 'as' ||
    word === 'a' ||
    word === 'an' ||
    word === 'the'
  );
}

/** A cue right behind the quotation: *“…,” said Kagan*, *“…” Kagan, of Brookings, said*. */
function cueBehind({ frame, quotation, item, cues }: Case): Cue | undefined {
  let next = item + 1;
  while (next < frame.count && (frame.bits[next] as number) & (Word.comma | Word.dash | Word.adverb)) next++;
  const cue = cues.find(
    (candidate) => candidate.reach.from >= item && candidate.reach.from <= next && candidate.from > item,
  );
  if (!cue || cue.type === 'noun' || cue.type === 'colon') return undefined;
  if (cue.sentence === frame.sentence[item]) return cue;
  // A new sentence: only *“…?” Kagan asked.* with nothing more to say.
  const end = cue.reach.to + 1;
  const closes =
    end >= frame.count ||
    ((frame.bits[end] as number) & (Word.stop | Word.comma | Word.time | Word.preposition)) !== 0;
  const asks = /[!?]["”’]*$/.test(frame.text.slice(quotation.start, quotation.innerEnd + 1));
  return cue.type === 'verb' && closes && (asks || (cue.plain && cue.reach.to - item <= 5)) ? cue : undefined;
}

/** *“…” — Carla Sanchez*: a dash and a name, and nothing more. */
function signedBy(frame: Frame, item: number): Phrase | undefined {
  if (!((frame.bits[item + 1] ?? 0) & Word.dash)) return undefined;
  const name = phraseAfter(frame, item + 2);
  if (!name || !isNamed(frame, name)) return undefined;
  const next = name.to + 1;
  const ends =
    next >= frame.count || ((frame.bits[next] as number) & (Word.stop | Word.quote | Word.comma)) !== 0;
  return ends ? name : undefined;
}

/** *so-called “…”*, *the term “…”*, *known as “…”*: the marks set off a word and quote nobody. */
function isTerm({ frame, item, quotation, cues }: Case): boolean {
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

/** *Duckworth, A. (2007). “Grit”*: the title in a reference. */
function isTitle(frame: Frame, item: number): boolean {
  return /\(\D*\d{4}\D*\)[.,:]?\s*$/.test(
    frame.text.slice(Math.max(0, (frame.starts[item] as number) - 40), frame.starts[item]),
  );
}

/** The nearest cue before the quotation in its sentence; a name’s noun of saying wins, *his* gives way to a verb. */
function nearestBefore(frame: Frame, item: number, cues: readonly Cue[]): Cue | undefined {
  let pronominal: Cue | undefined;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as Cue;
    if (cue.to > item) continue;
    if (cue.sentence !== frame.sentence[item]) break;
    if (cue.type === 'noun' && (frame.bits[cue.speaker.from] as number) & Word.possessive) {
      pronominal ??= cue;
      continue;
    }
    // *called Mr. Obama’s remarks “…”*: the noun is only what is given the name.
    const governor = cue.type === 'noun' ? cues[index - 1] : undefined;
    if (governor?.naming && governor.to === cue.reach.from - 1) return governor;
    return cue;
  }
  return pronominal;
}

/** The speaker of what stands before: the quotation in the sentence before, else the cue there. */
function carried({ frame, item, cues, previous, quotation }: Case, alone: boolean): Attribution {
  const sentence = frame.sentence[item] as number;
  const words = frame.text.slice(quotation.innerStart, quotation.innerEnd).trim().split(/\s+/).length;
  if (!alone && words < 4 && !isPredicate(frame, item)) return { sieve: 'none', alone };
  let last: Cue | undefined;
  for (const cue of cues) if (cue.from < item && cue.type !== 'noun') last = cue;
  // Who was quoted last goes on speaking, unless somebody else has spoken in a sentence since.
  const spoken = previous?.attribution;
  const fresh = !last || !previous || last.sentence <= previous.sentence || last.sentence < sentence - 2;
  if (spoken?.speaker && alone && fresh) return { ...spoken, sieve: 'carried', alone };
  if (last && last.sentence >= sentence - (alone ? 2 : 1) && alone)
    return { sieve: 'carried', cue: last, speaker: last.speaker, alone };
  if (!alone) {
    const subject = sentenceSubject(frame, item);
    if (subject) return { sieve: 'subject', speaker: subject, alone };
  }
  return { sieve: 'none', alone };
}

/** *admires him as a “strong leader”*: what the subject of the sentence sees in something. */
function isPredicate(frame: Frame, item: number): boolean {
  let left = item - 1;
  while (left >= 0 && (frame.bits[left] as number) & (Word.determiner | Word.possessive)) left--;
  return (
    frame.words[left] === 'as' &&
    !copulas.has(frame.words[left - 2] ?? '') &&
    !termMarkers.has(frame.words[left - 1] ?? '')
  );
}

/** *“A.” “B,” said Kagan.*: a quotation that stands alone takes the speaker of the one right behind it. */
function lookAhead(frame: Frame, results: Attribution[]): readonly Attribution[] {
  let next: Attribution | undefined;
  let nextItem = -1;
  for (let item = frame.count - 1; item >= 0; item--) {
    const index = frame.quotes[item] as number;
    if (index < 0) continue;
    const result = results[index] as Attribution;
    if (result.sieve === 'none' && result.alone && next?.speaker && nextItem - item <= 2) {
      results[index] = { ...next, sieve: 'carried', alone: true };
    }
    next = results[index] as Attribution;
    nextItem = item;
  }
  return results;
}
