import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import { copulas, personPronouns, termMarkers, Word } from './lexicon.ts';
import type { MarkedSpan } from './marks.ts';
import { type Case, cueBehind, cueBeside, cuesNear, signedBy, speakerOf, spokenBefore } from './near-cues.ts';
import { isNamed, type Phrase } from './phrases.ts';
import { sentenceSubject } from './subjects.ts';
import { isSecondTerm, isTerm, isTitleCase } from './terms.ts';

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
  const terms = new Set<number>();
  let previous: Case['previous'];
  for (let item = 0; item < frame.count; item++) {
    const index = frame.quotes[item] as number;
    if (index < 0) continue;
    const quotation = quotations[index] as MarkedSpan;
    const found = attributeOne({
      frame,
      quotation,
      item,
      cues: cuesNear(frame, item, cues),
      previous,
      terms,
    });
    results[index] = found;
    if (found.sieve === 'term') terms.add(index);
    if (found.speaker) previous = { attribution: found, item, sentence: frame.sentence[item] as number };
  }
  return lookAhead(frame, results);
}

function attributeOne(here: Case): Attribution {
  const { frame, item, cues } = here;
  const alone = standsAlone(frame, item);
  const beside = cueBeside(frame, item, cues);
  if (beside && !isTerm(here))
    return { sieve: 'beside', cue: beside, speaker: speakerOf(here, beside), alone };
  const behind = cueBehind(here);
  if (behind && !isNextClause(here, behind))
    return { sieve: 'behind', cue: behind, speaker: behind.speaker, alone: false };
  if (isSecondTerm(here)) return { sieve: 'term', alone };
  const signature = signedBy(frame, item);
  if (signature) return { sieve: 'behind', speaker: signature, alone };
  if (isTerm(here)) return { sieve: 'term', alone };
  const before = spokenBefore(frame, item, cues);
  if (before) return { sieve: 'before', cue: before, speaker: speakerOf(here, before), alone };
  const twin = coordinated(here);
  if (twin) return { ...twin, alone: false };
  const after = cues.find(
    (cue) =>
      cue.sentence === frame.sentence[item] &&
      cue.from > item &&
      cue.type !== 'noun' &&
      (cue.plain ||
        namesIt(frame, item, cue) ||
        cue.type === 'according' ||
        frame.words[cue.reach.from - 1] === 'as'),
  );
  if (after) return { sieve: 'after', cue: after, speaker: after.speaker, alone };
  return carried(here, alone);
}

/** *While Lisbon calls it “alive,” Porto calls it “dead”*: a verb with an object of its own, and somebody before it. */
function isNextClause({ frame, item, cues }: Case, behind: Cue): boolean {
  if (behind.inverted || behind.plain || behind.type !== 'verb') return false;
  if (!((frame.bits[behind.to + 1] ?? 0) & Word.word)) return false;
  return spokenBefore(frame, item, cues) !== undefined;
}

/** *“A door” was how Osei described it*, *is what Osei called it*. */
function namesIt(frame: Frame, item: number, { reach }: Cue): boolean {
  const link = frame.words[reach.from - 1];
  return (
    (link === 'how' || link === 'what') &&
    reach.from - 1 === item + 2 &&
    copulas.has(frame.words[item + 1] ?? '')
  );
}

/** *as a “leech” and a “spoiled brat”*: joined to the quotation before it, it has the same speaker. */
function coordinated({ frame, item, previous }: Case): Attribution | undefined {
  let left = item - 1;
  while (left >= 0 && (frame.bits[left] as number) & (Word.determiner | Word.possessive | Word.preposition))
    left--;
  let joint = left;
  while (joint >= 0 && (frame.bits[joint] as number) & (Word.conjunction | Word.comma)) joint--;
  if (joint === left || (frame.quotes[joint] ?? -1) < 0) return undefined;
  return previous && previous.item === joint && previous.sentence === frame.sentence[item]
    ? previous.attribution
    : undefined;
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

/** The speaker of what stands before: the quotation in the sentence before, else the cue there. */
function carried({ frame, item, cues, previous, quotation }: Case, alone: boolean): Attribution {
  const sentence = frame.sentence[item] as number;
  const written = frame.text.slice(quotation.innerStart, quotation.innerEnd).trim().split(/\s+/);
  const words = written.length;
  if (words < 12 && isTitleCase(written)) return { sieve: 'term', alone };
  if (!alone && words < 4 && !isPredicate(frame, item)) return { sieve: 'none', alone };
  let last: Cue | undefined;
  for (const cue of cues) if (cue.from < item && cue.type !== 'noun') last = cue;
  // Who was quoted last goes on speaking, unless somebody else has spoken in a sentence since.
  const spoken = previous?.attribution;
  const fresh = !last || !previous || last.sentence <= previous.sentence || last.sentence < sentence - 2;
  if (spoken?.speaker && alone && fresh) return { ...spoken, sieve: 'carried', alone };
  if (last && last.sentence >= sentence - (alone ? 2 : 1) && alone)
    return { sieve: 'carried', cue: last, speaker: last.speaker, alone };
  if (alone && !previous) {
    const told = toldOf(frame, item);
    if (told) return { sieve: 'subject', speaker: told, alone };
  }
  if (!alone) {
    const subject = sentenceSubject(frame, item);
    if (subject) return { sieve: 'subject', speaker: subject, alone };
  }
  return { sieve: 'none', alone };
}

/** *Osei was blunt. “The pact is dead.”*: whom the sentence before is about, if it quotes nobody. */
function toldOf(frame: Frame, item: number): Phrase | undefined {
  const end = item - 1;
  if (end < 0) return undefined;
  const sentence = frame.sentence[end] as number;
  for (let at = end; at >= 0 && frame.sentence[at] === sentence; at--)
    if ((frame.quotes[at] as number) >= 0) return undefined;
  const subject = sentenceSubject(frame, end);
  return subject && isPersonLike(frame, subject) ? subject : undefined;
}

/** *He*, *she*, or a name in front of its verb. */
function isPersonLike(frame: Frame, subject: Phrase): boolean {
  if (personPronouns.has(frame.words[subject.from] as string)) return true;
  const first = frame.bits[subject.from] as number;
  return isNamed(frame, subject) && (first & Word.determiner) === 0;
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
