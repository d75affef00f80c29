import { firstWhere } from '../text/indices.ts';
import type { Attribution } from './attribute.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frame.ts';
import { clauseLinks, cueJoints, futures, Word, writersPossessives } from './lexicon.ts';
import type { MarkedSpan } from './marks.ts';
import { isFiniteVerb, isNamed, type Phrase, phraseAfter } from './phrases.ts';
import { sentenceSubject } from './subjects.ts';

/** One quotation to be given its speaker. */
export interface Case {
  readonly frame: Frame;
  readonly quotation: MarkedSpan;
  readonly item: number;
  readonly cues: readonly Cue[];
  /** The quotations found to be terms so far. */
  readonly terms: ReadonlySet<number>;
  /** The last quotation that has a speaker, its item and its sentence. */
  readonly previous:
    | { readonly attribution: Attribution; readonly item: number; readonly sentence: number }
    | undefined;
}

/** Cues looked at on either side of a quotation. */
const mostCues = 16;

/** The cues of the sentences around an item: what stands farther away never decides. */
export function cuesNear(frame: Frame, item: number, cues: readonly Cue[]): readonly Cue[] {
  const sentence = frame.sentence[item] as number;
  const at = firstWhere(cues, (cue) => cue.from >= item);
  const from = Math.max(
    at - mostCues,
    firstWhere(cues, (cue) => cue.sentence >= sentence - 3),
  );
  return cues.slice(
    from,
    Math.min(
      at + mostCues,
      firstWhere(cues, (cue) => cue.sentence >= sentence + 2),
    ),
  );
}

/** A cue whose words end right before the quotation: *said, “…”*, *argues that “…”*, *called it “…”*. */
export function cueBeside(frame: Frame, item: number, cues: readonly Cue[]): Cue | undefined {
  let left = item - 1;
  while (left >= 0 && isJoint(frame, left)) left--;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as Cue;
    if (cue.from > item) continue;
    if (cue.sentence !== frame.sentence[item]) return undefined;
    if (cue.reach.to >= left && cue.to <= left && cue.type !== 'according')
      return foreteller(frame, cues, cue) ?? overFreeRelative(frame, cue, cues.slice(0, index));
    if (cue.to < left) return undefined;
  }
  return undefined;
}

/** *Osei said what others only thought: “…”*: the colon belongs to the whole sentence. */
function overFreeRelative(frame: Frame, cue: Cue, earlier: readonly Cue[]): Cue {
  const first = Math.min(cue.from, cue.speaker.from);
  if (frame.words[first - 1] !== 'what' || !((frame.bits[cue.to + 1] ?? 0) & Word.colon)) return cue;
  const outer = earlier.findLast((one) => one.type === 'verb' && one.plain && !one.relative);
  return outer?.sentence === cue.sentence ? outer : cue;
}

export function isJoint(frame: Frame, item: number): boolean {
  const bits = frame.bits[item] as number;
  return (bits & (Word.comma | Word.colon | Word.dash)) !== 0 || cueJoints.has(frame.words[item] as string);
}

/** A cue right behind the quotation: *“…,” said Kagan*, *“…” Kagan, of Brookings, said*. */
export function cueBehind({ frame, quotation, item, cues }: Case): Cue | undefined {
  let next = item + 1;
  while (next < frame.count && (frame.bits[next] as number) & (Word.comma | Word.dash | Word.adverb)) next++;
  // *“…,” in the words of Osei*
  if (frame.words[next] === 'in' && frame.words[next + 1] === 'the') next += 2;
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
export function signedBy(frame: Frame, item: number): Phrase | undefined {
  if (!((frame.bits[item + 1] ?? 0) & Word.dash)) return undefined;
  const name = phraseAfter(frame, item + 2);
  if (!name || !isNamed(frame, name)) return undefined;
  const next = name.to + 1;
  const ends =
    next >= frame.count || ((frame.bits[next] as number) & (Word.stop | Word.quote | Word.comma)) !== 0;
  return ends ? name : undefined;
}

/** Who speaks by the cues before a quotation: the nearest of its sentence, or whoever is put in between commas. */
export function spokenBefore(frame: Frame, item: number, cues: readonly Cue[]): Cue | undefined {
  const nearest = nearestBefore(frame, item, cues);
  return nearest && (aside(frame, cues, nearest) ?? foreteller(frame, cues, nearest) ?? nearest);
}

/** The nearest cue before the quotation in its sentence; a name’s noun of saying wins, *his* gives way to a verb. */
export function nearestBefore(frame: Frame, item: number, cues: readonly Cue[]): Cue | undefined {
  let pronominal: Cue | undefined;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as Cue;
    if (cue.to > item) continue;
    if (cue.sentence !== frame.sentence[item]) break;
    if (cue.type === 'noun' && !governs({ frame, item, cues }, cue)) continue;
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

/**
 * Whether a noun of saying holds for a quotation: *Osei’s claim that the pact is “dead”*, *Osei’s answer was “no”*; not
 * where its sentence goes on with a verb of its own (*rejects Osei’s formula and is a “friend”*), nor where somebody else
 * judges it (*Brandt ruled that Osei’s statement is “false”*).
 */
function governs({ frame, item, cues }: Pick<Case, 'frame' | 'item' | 'cues'>, noun: Cue): boolean {
  for (let at = noun.reach.to + 1; at < item; at++) {
    const bits = frame.bits[at] as number;
    if (bits & (Word.subordinator | Word.relative)) return true;
    if (!isFiniteVerb(frame, at)) continue;
    if ((frame.bits[at - 1] as number) & (Word.conjunction | Word.adverb | Word.comma)) return false;
    return !cues.some(
      (judge) =>
        judge.sentence === noun.sentence &&
        judge.type === 'verb' &&
        judge.to < noun.reach.from &&
        frame.words[judge.reach.to + 1] === 'that',
    );
  }
  return true;
}

/** *By spending less, argues Osei, Elbonia shows …*: whoever is put in between commas says the whole sentence. */
function aside(frame: Frame, cues: readonly Cue[], nearest: Cue): Cue | undefined {
  const isMark = (at: number): boolean => ((frame.bits[at] ?? 0) & (Word.comma | Word.dash)) !== 0;
  return nearest.type !== 'verb'
    ? undefined
    : cues.findLast(
        (cue) =>
          cue.sentence === nearest.sentence &&
          cue.type === 'verb' &&
          cue.plain &&
          (cue.inverted || !((frame.bits[cue.to] as number) & Word.doubtful)) &&
          isMark(cue.reach.from - 1) &&
          isMark(cue.reach.to + 1) &&
          cue.reach.to < nearest.reach.from,
      );
}

/** *Osei insisted that Elbonia would defend “every inch”*: what others will do is said by whoever tells it. */
function foreteller(frame: Frame, cues: readonly Cue[], nearest: Cue): Cue | undefined {
  if (nearest.type !== 'verb' || nearest.plain || !futures.has(frame.words[nearest.from] as string))
    return undefined;
  const first = nearest.reach.from;
  return cues.findLast(
    (cue) =>
      cue.sentence === nearest.sentence &&
      cue.type === 'verb' &&
      cue.plain &&
      !cue.relative &&
      cue.reach.to < first &&
      frame.words[first - 1] === 'that',
  );
}

/**
 * The speaker of a cue before the quotation. A pronoun in a clause that hangs on another cue gives way to the one who
 * speaks there: in *Ditto said she expects “…”* and *Ban condemned what he called “…”* it is Ditto and Ban.
 */
export function speakerOf({ frame, cues }: Case, cue: Cue): Phrase {
  const bits = frame.bits[cue.speaker.from] as number;
  // *A statement by the ministry spoke of “…”*: the words are the ministry’s.
  const author = cues.find(
    (other) => other.type === 'noun' && other.from === cue.speaker.to && other.speaker.from > other.from,
  );
  if (author) return author.speaker;
  if (!(bits & (Word.pronoun | Word.possessive)) || cue.inverted) return cue.speaker;
  // *what my colleague calls*, *what her colleague Ada Brandt calls*: somebody of their own.
  const isOwn = writersPossessives.has(frame.words[cue.speaker.from] as string);
  if (bits & Word.possessive && (isOwn || isNamed(frame, cue.speaker))) return cue.speaker;
  const first = Math.min(cue.from, cue.speaker.from);
  // *while its fifth point expressed*: a clause beside the other, not under it.
  if (clauseLinks.has(frame.words[first - 1] ?? '')) return cue.speaker;
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
