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
const QUESTION_REACH = 12;
const FAR = QUESTION_REACH + 1;

/** A unit's role as it is being settled. */
export interface Weighed {
  readonly scores: Float64Array;
  /** What its place adds to its own features: feature → the words shown. */
  readonly place: readonly (readonly [string, string])[];
}

/** What is carried from unit to unit. */
export interface Before {
  open: boolean;
  across: Role | undefined;
  /** The last point put up against the text: an objection or a concession. */
  by: Role | undefined;
  /** How many units ago the last question was asked; no more than {@link FAR}. */
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
  since: FAR,
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
  before.since = role === 'question' ? 0 : Math.min(before.since + 1, FAR);
  return {
    previous: inRun || role === 'question' ? role : undefined,
    open: before.open,
    across: one.at === 0 ? before.across : undefined,
    granted: inRun && role === 'concession' && (last?.draft.features.has('has:grant') ?? false),
    question: before.since <= QUESTION_REACH,
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

export function weigh(one: Placed, place: readonly (readonly [string, string])[], long: boolean): Weighed {
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
    for (const [feature, shown] of one.draft.features) {
      const both = table.get(feature);
      if (both !== undefined) all.push([both, shown]);
    }
    for (const [feature, shown] of place) {
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

export function withContext(own: Weighed, one: Placed, met: Met): Weighed {
  const { previous, open, across, question } = met;
  const further = met.led === 'objection' ? one.draft.features.get('has:further') : undefined;
  if (previous === undefined && across === undefined && !question && further === undefined) return own;
  const scores = Float64Array.from(own.scores);
  const place = [...own.place];
  const add = (feature: string, shown: string) => {
    addScore(scores, feature, 1);
    place.push([feature, shown]);
  };
  const { features } = one.draft;
  const long = own.place.some(([feature]) => feature === 'longText');
  const contrast = features.get('lead:contrast');
  const rebuffs = features.get('has:rebuff');
  const grants = features.get('has:grant');
  if (further !== undefined) add('has:further beside an objection', further);
  if (question && isCandidate(features)) add('candidate answer', features.get('lead:condition') ?? '');
  // A short text grants a point in one paragraph and makes its own in the next.
  if (across && contrast !== undefined)
    add(long || across === 'objection' ? 'contrast across' : 'other side across', contrast);
  if (across && rebuffs !== undefined) add('rebuff across', rebuffs);
  if (across && grants !== undefined) add('grant across', grants);
  if (previous === undefined) return { scores, place };
  if (open && long && features.has('general')) add('general under open', '');
  if (open && rebuffs !== undefined) add('rebuff to open', rebuffs);
  if (met.granted && contrast !== undefined) add('contrast to grant', contrast);
  if (met.granted && contrast === undefined && rebuffs === undefined) add('after a grant', '');
  if (previous === 'objection' && grants !== undefined) add('grant to open', grants);
  const bare = features.has('short') && !features.has('name') && !features.has('figure');
  if (open && grants !== undefined && bare) add('assent to open', grants);
  const reason = features.get('lead:reason');
  if (previous === 'question' && reason !== undefined) add('reason asked for', reason);
  if (met.counted)
    add(met.charged ? 'counted charge' : 'counted point', features.get('lead:enumeration') ?? '');
  if (met.row !== undefined) add(`beside:${met.row}`, features.get('lead:enumeration') ?? '');
  const and = features.get('lead:addition');
  if (long && one.draft.clause > 0 && and !== undefined) add(`goes on:${previous}`, and);
  if (met.instead) add(`puts right:${previous}`, '');
  add(`after:${previous}`, '');
  add(`${one.zone} after:${previous}`, '');
  // Within a sentence the main clause is the claim that outweighs what the sentence grants.
  if (long && one.draft.clause > 0 && previous === 'concession' && !met.granted)
    add('turn of the sentence', contrast ?? '');
  else if (contrast !== undefined) add(`contrast after:${previous}`, contrast);
  if (contrast !== undefined && open) add('contrast to open', contrast);
  if (contrast !== undefined && open) add(`${one.zone} contrast to open`, contrast);
  const rejects = one.draft.features.get('has:rejection');
  if (rejects !== undefined && open) add('rejects open', rejects);
  if (contrast === undefined && open) add('under open', '');
  if (one.zone === 'opening' && previous === 'thesis' && carriesThesis(features)) add('with the thesis', '');
  if (one.zone === 'body' && contrast !== undefined && !open && !across && isTold(features))
    add('contrast told', contrast);
  return { scores, place };
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
