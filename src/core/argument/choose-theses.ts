import type { Items } from '../text/edited-list.ts';
import { type Draft, indexOfRole } from './draft.ts';
import type { Placed } from './placed.ts';

const thesis = indexOfRole('thesis');
/** How far ahead of other roles one more unit of the opening must be to state the thesis as well. */
const leadOfFurther = 0.5;
/** How far behind another role the best may be and still be taken before what the close draws. */
const lagOfBest = 1;
/** A speaker may greet and tell a story first: how far into the text an announcement still opens it. */
const openingShare = 0.25;
const openingUnits = 8;

/** What shows that somebody takes a position; without any of it, an opening tells a story. */
const positions = [
  'has:announcement',
  'has:opinion',
  'has:necessity',
  'has:evaluation',
  'has:rejection',
  'has:rebuff',
  'has:finding',
  'lead:contrast',
  'lead:summary',
  'lead:result',
  'general',
];
/** What shows that a close draws the whole together. */
const draws = ['lead:result', 'lead:summary', 'has:necessity', 'has:announcement'];

/** What answers the question with which an opening ends. */
const answers = ['has:opinion', 'has:announcement', 'has:rejection', 'bareNo', 'bareYes'];
/** What shows that a sentence tells what happened. */
const telling = ['past', 'figure', 'date', 'third', 'reported'];
/** What shows that a sentence gives what others say, or begins a row of reasons: not the point yet. */
const leadsOn = [
  'has:reportedView',
  'has:opposition',
  'has:candidate',
  'lead:enumeration',
  'lead:addition',
  'lead:firstSide',
  'lead:example',
  'lead:reason',
];
/** What a writer says who comes to the point behind a scene: what must be, what will be, and what will not. */
const points = [...positions.filter((sign) => sign !== 'general'), 'will', 'not'];

/** Whether a unit may be chosen, or keeps others from being so: no other needs to be looked at. */
export function mayStateThesis({ zone, draft, markings }: Placed): boolean {
  if (zone === 'opening' || zone === 'single' || zone === 'closing') return true;
  return draft.features.has('has:announcement') || markings.some(({ role }) => role === 'thesis');
}

/**
 * The units that state the thesis. In a text of one paragraph the one best; in an opening those that speak for
 * themselves, at least the best; one announced a little later; where the opening takes no position, what the close draws.
 * @param stating indices of the units that {@link mayStateThesis}
 */
export function chooseTheses(
  placed: Items<Placed>,
  stating: readonly number[],
  scoresOf: (index: number) => Float64Array,
): ReadonlySet<number> {
  if (stating.some((index) => placed.at(index)!.markings.some(({ role }) => role === 'thesis')))
    return new Set();
  const ahead = (index: number): number => scoresOf(index)[thesis]! - rival(scoresOf(index));
  const free = (fits: (one: Placed) => boolean): number[] =>
    stating.filter((index) => isFree(placed.at(index)!) && fits(placed.at(index)!));
  const opening = free(({ zone }) => zone === 'opening' || zone === 'single');
  const chosen = new Set(
    opening.filter(
      (index) =>
        placed.at(index)!.zone === 'opening' && ahead(index) > leadOfFurther && !isGranted(placed, index),
    ),
  );
  if (chosen.size > 0) return chosen;
  const end = Math.max(placed.length * openingShare, openingUnits);
  const announced = free(({ zone, draft }) => zone === 'body' && draft.features.has('has:announcement'));
  const later = announced.find((index) => index < end);
  if (later !== undefined) return new Set([later]);
  const point = behindOpening(placed);
  if (point !== undefined && isAnswer(placed, point)) return new Set([point]);
  const best = bestOf(
    opening.filter((index) => speaksForItself(placed, index)),
    ahead,
  );
  if (best !== undefined && ahead(best) > -lagOfBest && hasAny(placed.at(best)!, positions))
    return new Set([best]);
  if (point !== undefined && isPoint(placed, point)) return new Set([point]);
  const close = free((one) => one.zone === 'closing' && hasAny(one, draws)).filter((index) =>
    speaksForItself(placed, index),
  );
  const drawn = close.at(-1) ?? (best !== undefined && !isPast(placed.at(best)!) ? best : undefined);
  return new Set(drawn === undefined ? [] : [drawn]);
}

/** The first unit behind the opening, where the writer left it free. */
function behindOpening(placed: Items<Placed>): number | undefined {
  let index = 0;
  while (placed.at(index)?.zone === 'opening') index++;
  const next = placed.at(index);
  return index > 0 && next?.zone === 'body' && isFree(next) ? index : undefined;
}

/** *The question is whether it matters. ¶ I think it does not.* */
function isAnswer(placed: Items<Placed>, index: number): boolean {
  return asks(placed.at(index - 1)!.draft) && hasAny(placed.at(index)!, answers);
}

/** A column begins with a scene and says in its second paragraph what it is about: neither told nor another’s. */
function isPoint(placed: Items<Placed>, index: number): boolean {
  const told = placed.slice(0, index).filter((one) => hasAny(one, telling));
  const one = placed.at(index)!;
  return told.length * 2 > index && hasAny(one, points) && !hasAny(one, telling) && !hasAny(one, leadsOn);
}

/** What only happened opens a text and is nobody’s thesis; of one paragraph it may be all that there is. */
function isPast({ zone, draft }: Placed): boolean {
  return zone === 'opening' && draft.features.has('past');
}

function hasAny({ draft }: Placed, signs: readonly string[]): boolean {
  return signs.some((sign) => draft.features.has(sign));
}

/** What a sentence grants before its main point, others’ views and plans of the text are nobody’s thesis. */
function speaksForItself(placed: Items<Placed>, index: number): boolean {
  const { draft } = placed.at(index)!;
  if (isGranted(placed, index)) return false;
  if (draft.features.has('has:opinion')) return true;
  return !draft.features.has('has:reportedView') && !draft.features.has('has:roadmap');
}

/** *Although the pact is old, | …*: the main clause is still to come. */
function isGranted(placed: Items<Placed>, index: number): boolean {
  const { draft, at, count } = placed.at(index)!;
  const next = at + 1 < count ? placed.at(index + 1) : undefined;
  const goesOn = next?.draft.sentence.start === draft.sentence.start;
  return goesOn && draft.clause === 0 && draft.features.has('lead:concessive');
}

/** The writer gave it no role, and it asks nothing, nor says what the question is. */
function isFree({ markings, draft }: Placed): boolean {
  return !asks(draft) && !markings.some(({ role }) => role !== null);
}

function asks({ features }: Draft): boolean {
  return features.has('question') || features.has('has:asks');
}

function bestOf(indices: readonly number[], score: (index: number) => number): number | undefined {
  let best: number | undefined;
  for (const index of indices) if (best === undefined || score(index) > score(best)) best = index;
  return best;
}

/** The best score of another role than thesis. */
function rival(scores: Float64Array): number {
  let best = -Infinity;
  for (let index = 0; index < scores.length; index++)
    if (index !== thesis) best = Math.max(best, scores[index]!);
  return best;
}
