import { type Role, roles } from '../model/argument.ts';
import { isCandidate } from './attach.ts';
import { addScore, conjunctions, indexOfRole, putsRight, whyOf } from './draft.ts';
import type { Features } from './features.ts';
import { against } from './leads.ts';
import { claiming } from './one-point.ts';
import type { Decision, Placed } from './placed.ts';

const thesis = indexOfRole('thesis');
const conclusion = indexOfRole('conclusion');
/** In how many units behind a question candidate answers are looked for, and any distance that is farther. */
const questionReach = 12;
const far = questionReach + 1;

/** A feature that a unit has by its place or by what was met before it, and the words that show it. */
type Found = readonly [feature: string, shown: string];

/** A unit's role as it is being settled. */
export interface Weighed {
  readonly scores: Float64Array;
  /** What its place adds to its own features. */
  readonly place: readonly Found[];
}

/** What is carried from unit to unit. */
export interface Before {
  open: boolean;
  across: Role | undefined;
  /** The last point put up against the text: an objection or a concession. */
  by: Role | undefined;
  /** How many units ago the last question was asked; no more than {@link far}. */
  since: number;
  /** What the last numbered point of the paragraph is. */
  row: Role | undefined;
  /** The paragraph begins by saying that points will follow: *Two lessons follow*. */
  counted: boolean;
  /** What will follow is raised against something: *three charges*. */
  charged: boolean;
  /** What the last paragraph began with. */
  led: Role | undefined;
}

/** Before the first unit. */
export const nothingMet: Before = {
  open: false,
  across: undefined,
  by: undefined,
  since: far,
  row: undefined,
  counted: false,
  charged: false,
  led: undefined,
};

/** The unit before another, its role, and what is carried on to it. */
interface Behind {
  readonly last: Placed | undefined;
  readonly role: Role | undefined;
  readonly before: Before;
}

/** What was met before a unit; brings `before` up to it. */
export function meet(one: Placed, { last, role, before }: Behind): Met {
  const inRun = one.at > 0;
  if (last && role) before.open = staysOpen(before.open, role, last);
  if (role && against.has(role)) before.by = role;
  if (last?.at === 0) before.led = role;
  if (!inRun) {
    before.across = before.open && !one.begins ? before.by : undefined;
    before.open = false;
    before.row = undefined;
    before.counted = false;
    before.charged = false;
  } else if (last?.draft.features.has('lead:enumeration')) before.row = role;
  if (one.at === 1 && last) {
    before.counted = announces(last);
    before.charged = last.draft.features.has('charges');
  }
  const isNumbered = one.draft.features.has('lead:enumeration');
  before.since = role === 'question' ? 0 : Math.min(before.since + 1, far);
  return {
    previous: inRun || role === 'question' ? role : undefined,
    open: before.open,
    across: one.at === 0 ? before.across : undefined,
    granted: inRun && role === 'concession' && (last?.draft.features.has('has:grant') ?? false),
    question: before.since <= questionReach,
    row: isNumbered ? before.row : undefined,
    counted: isNumbered && before.counted,
    charged: before.charged,
    led: one.at === 0 ? before.led : undefined,
    instead: inRun && last !== undefined && putsRight(one.draft, last.draft),
  };
}

/** *Two lessons follow*; *Three programmes were begun* tells what happened. */
function announces({ draft: { features } }: Placed): boolean {
  return features.has('has:count') && !features.has('past');
}

/** Whether a point put up against the text is still to be met behind a unit. */
function staysOpen(open: boolean, role: Role, { draft }: Placed): boolean {
  if (against.has(role)) return true;
  return open && role !== 'rebuttal' && !draft.features.has('lead:contrast');
}

/**
 * A unit's own weights with those of its place: by itself, and together with a feature of the unit (`opening has:opinion`).
 * @param place what its place says of it
 * @param long whether the text is a long one
 */
export function weigh(one: Placed, place: readonly Found[], long: boolean): Weighed {
  const scores = Float64Array.from(one.draft.scores);
  const all = [...place];
  const wheres: string[] = [one.zone, `${one.zone}:${one.position}`];
  if (long && one.zone !== 'turn' && one.zone !== 'asker') {
    wheres.push('longText', `longText:${one.zone}`, `longText:${one.zone}:${one.position}`);
    all.push(['longText', ''], [`longText:${one.zone}:${one.position}`, '']);
  }
  for (const where of wheres) {
    const table = conjunctions.get(where);
    if (!table) continue;
    for (const features of [one.draft.features, place])
      for (const [feature, shown] of features) {
        const both = table.get(feature);
        if (both !== undefined) all.push([both, shown]);
      }
  }
  for (const [feature] of all) addScore(scores, feature, 1);
  return { scores, place: all };
}

/** The roles met so far that a unit is judged by. */
export interface Met {
  /** Of the unit before it. */
  readonly previous: Role | undefined;
  /** An objection or concession in this paragraph that nothing has met yet. */
  readonly open: boolean;
  /** The paragraph before left one unmet, and the unit begins the next. */
  readonly across: Role | undefined;
  /** The unit before only grants a point. */
  readonly granted: boolean;
  /** A question was asked not long ago. */
  readonly question: boolean;
  /** What the numbered point is that this one stands beside. */
  readonly row: Role | undefined;
  /** It is one of the points that its paragraph has said will follow. */
  readonly counted: boolean;
  /** What its paragraph has said will follow is raised against something. */
  readonly charged: boolean;
  /** What the paragraph before began with, where the unit begins the next. */
  readonly led: Role | undefined;
  /** It says what something is that the unit before says it is not. */
  readonly instead: boolean;
}

/** A unit's weights in the light of what was met before it. */
export function withContext(own: Weighed, one: Placed, met: Met): Weighed {
  const long = own.place.some(([feature]) => feature === 'longText');
  const found = [...fromAfar(one, met, long), ...fromBehind(one, met, long)];
  if (found.length === 0) return own;
  const scores = Float64Array.from(own.scores);
  for (const [feature] of found) addScore(scores, feature, 1);
  return { scores, place: [...own.place, ...found] };
}

/** What the paragraph before left, and a question asked not long ago. */
function* fromAfar({ draft: { features } }: Placed, met: Met, long: boolean): Generator<Found> {
  const further = met.led === 'objection' ? features.get('has:further') : undefined;
  if (further !== undefined) yield ['has:further beside an objection', further];
  if (met.question && isCandidate(features)) yield ['candidate answer', features.get('lead:condition') ?? ''];
  if (!met.across) return;
  const contrast = features.get('lead:contrast');
  const rebuffs = features.get('has:rebuff');
  const grants = features.get('has:grant');
  // A short text grants a point in one paragraph and makes its own in the next.
  if (contrast !== undefined)
    yield [long || met.across === 'objection' ? 'contrast across' : 'other side across', contrast];
  if (rebuffs !== undefined) yield ['rebuff across', rebuffs];
  if (grants !== undefined) yield ['grant across', grants];
}

/** What the unit before says, and the points of its paragraph that are still to be met. */
function* fromBehind(one: Placed, met: Met, long: boolean): Generator<Found> {
  const { features } = one.draft;
  const { previous } = met;
  if (previous === undefined) return;
  yield* asAnswer(features, met, long);
  const reason = features.get('lead:reason');
  if (previous === 'question' && reason !== undefined) yield ['reason asked for', reason];
  const number = features.get('lead:enumeration') ?? '';
  if (met.counted) yield [met.charged ? 'counted charge' : 'counted point', number];
  if (met.row !== undefined) yield [`beside:${met.row}`, number];
  const and = features.get('lead:addition');
  if (long && one.draft.clause > 0 && and !== undefined) yield [`goes on:${previous}`, and];
  if (met.instead) yield [`puts right:${previous}`, ''];
  yield [`after:${previous}`, ''];
  yield [`${one.zone} after:${previous}`, ''];
  yield* asTurn(one, met, long);
  if (one.zone === 'opening' && previous === 'thesis' && carriesThesis(features))
    yield ['with the thesis', ''];
  const contrast = features.get('lead:contrast');
  if (one.zone === 'body' && contrast !== undefined && !met.open && !met.across && isTold(features))
    yield ['contrast told', contrast];
}

/** It grants a point that was put up, or turns it away. */
function* asAnswer(features: Features, { previous, open, granted }: Met, long: boolean): Generator<Found> {
  const contrast = features.get('lead:contrast');
  const rebuffs = features.get('has:rebuff');
  const grants = features.get('has:grant');
  if (open && long && features.has('general')) yield ['general under open', ''];
  if (open && rebuffs !== undefined) yield ['rebuff to open', rebuffs];
  if (granted && contrast !== undefined) yield ['contrast to grant', contrast];
  if (granted && contrast === undefined && rebuffs === undefined) yield ['after a grant', ''];
  if (previous === 'objection' && grants !== undefined) yield ['grant to open', grants];
  const bare = features.has('short') && !features.has('name') && !features.has('figure');
  if (open && grants !== undefined && bare) yield ['assent to open', grants];
}

/** It turns against the unit before, or against a point that was put up, or stands under that. */
function* asTurn(one: Placed, { previous, open, granted }: Met, long: boolean): Generator<Found> {
  const { features, clause } = one.draft;
  const contrast = features.get('lead:contrast');
  // Within a sentence the main clause is the claim that outweighs what the sentence grants.
  if (long && clause > 0 && previous === 'concession' && !granted)
    yield ['turn of the sentence', contrast ?? ''];
  else if (contrast !== undefined) yield [`contrast after:${previous}`, contrast];
  if (!open) return;
  if (contrast !== undefined) {
    yield ['contrast to open', contrast];
    yield [`${one.zone} contrast to open`, contrast];
  }
  const rejects = features.get('has:rejection');
  if (rejects !== undefined) yield ['rejects open', rejects];
  if (contrast === undefined) yield ['under open', ''];
}

/** Behind the thesis, neither about the writer nor about the text: what the thesis rests on. */
function carriesThesis(features: Features): boolean {
  const aside = ['self', 'has:roadmap', 'bareNo', 'bareYes', 'has:reportedView', 'question'];
  return features.has('general') && !aside.some((feature) => features.has(feature));
}

/** *However, they had no money*: what happened to somebody, no view to be met. */
function isTold(features: Features): boolean {
  return features.has('third') || features.has('past') || features.has('date');
}

export function decide(one: Placed, { scores, place }: Weighed, isThesis: boolean): Decision {
  let best = isThesis ? thesis : -1;
  let second = -Infinity;
  for (let index = 0; index < scores.length; index++) {
    if (index === best || (index === thesis && !isThesis)) continue;
    if (index === conclusion && one.zone === 'single') continue;
    if (best < 0 || (!isThesis && scores[index]! > scores[best]!)) {
      if (best >= 0) second = Math.max(second, scores[best]!);
      best = index;
    } else second = Math.max(second, scores[index]!);
  }
  const role = roles[best]!;
  const margin = scores[best]! - second;
  const confidence = Math.round(Math.min(0.95, Math.max(0.2, 1 / (1 + Math.exp(-margin)))) * 100) / 100;
  const features = [...one.draft.features, ...place];
  const instead = claiming.has(role) ? bestBut(claiming, scores) : role;
  return { role, confidence, why: whyOf(role, features), explicit: false, instead };
}

/** The best role that is none of these, nor one that only the whole can give. */
function bestBut(out: ReadonlySet<Role>, scores: Float64Array): Role {
  let best: Role = 'evidence';
  roles.forEach((role, index) => {
    if (role === 'thesis' || role === 'conclusion' || out.has(role)) return;
    if (scores[index]! > scores[indexOfRole(best)]!) best = role;
  });
  return best;
}
