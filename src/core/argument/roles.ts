import { type Role, roles } from '../model/argument.ts';
import { isCandidate } from './attach.ts';
import { chooseTheses } from './choose-theses.ts';
import { addScore, conjunctions, type Draft, indexOfRole, stemsOf, whyOf } from './draft.ts';
import type { Decision, Placed } from './placed.ts';
import type { Shape } from './shape.ts';

const thesis = indexOfRole('thesis');
const conclusion = indexOfRole('conclusion');
/** Units from which on a text counts as long. */
const LONG = 40;

/** A unit's role as it is being settled. */
interface Weighed {
  readonly scores: Float64Array;
  /** What its place adds to its own features: feature → the words shown. */
  readonly place: readonly (readonly [string, string])[];
}

/**
 * What was found out about a draft, and under what circumstances: an edit elsewhere leaves most units where they were.
 * A draft belongs to one run, so what stands around it in its paragraph never changes.
 */
export interface Remembered {
  /** Zone, position, length and title under which it was weighed. */
  place: string;
  weighed: Weighed;
  /** That, and the roles met before. */
  circumstances: string;
  decision: Decision | undefined;
}

export type Memory = WeakMap<Draft, Remembered>;

/**
 * Gives every unit a role: own features and place are weighed first, then the theses are chosen (they need the whole
 * opening), then the rest is settled from left to right, each in the light of the unit before it.
 */
export function decideRoles(placed: readonly Placed[], shape: Shape, memory: Memory): readonly Decision[] {
  const titleWords = stemsOf(shape.title);
  // A long text has room for what a short one leaves out: concessions, advice, other people’s words.
  const long = placed.length >= LONG;
  const known = placed.map((one, index) => {
    const place = `${one.zone} ${one.position} ${one.quoted} ${one.under} ${one.listed} ${one.late} ${long} ${shape.title}`;
    const old = memory.get(one.draft);
    if (old?.place === place) return old;
    const weighed = weigh(one, placeFeatures(placed, index, titleWords), long);
    const made: Remembered = { place, weighed, circumstances: '', decision: undefined };
    memory.set(one.draft, made);
    return made;
  });
  const weighed = known.map((one) => one.weighed);
  const theses = chooseTheses(
    placed,
    weighed.map((one) => one.scores),
  );
  const decided: Decision[] = [];
  let open = false;
  let across = false;
  let asked = -Infinity;
  placed.forEach((one, index) => {
    const set = one.markings.findLast(({ role }) => role !== null);
    if (set?.role) {
      decided.push({ role: set.role, confidence: 1, why: set.by, explicit: true });
      return;
    }
    const previous = index > 0 && placed[index - 1]!.run === one.run ? decided[index - 1]! : undefined;
    const carried = previous ?? (decided[index - 1]?.role === 'question' ? decided[index - 1] : undefined);
    if (index > 0) open = staysOpen(open, decided[index - 1]!.role, placed[index - 1]!);
    if (!previous) {
      across = index > 0 && open && placed[index - 1]!.section === one.section;
      open = false;
    }
    const remembered = known[index]!;
    const isThesis = theses.has(index);
    if (carried?.role === 'question') asked = index;
    const question = index - asked <= QUESTION_REACH;
    const granted = previous?.role === 'concession' && placed[index - 1]!.draft.features.has('has:grant');
    const circumstances = `${carried?.role} ${open} ${across && one.at === 0} ${question} ${isThesis}`;
    if (!remembered.decision || remembered.circumstances !== circumstances) {
      const met = withContext(remembered.weighed, one, {
        previous: carried?.role,
        open,
        across: across && one.at === 0,
        granted,
        question,
      });
      remembered.decision = decide(one, met, isThesis);
      remembered.circumstances = circumstances;
    }
    decided.push(remembered.decision);
  });
  return long ? withConclusion(placed, decided) : decided;
}

const closes: ReadonlySet<Role> = new Set(['claim', 'rebuttal', 'recommendation', 'context', 'evidence']);

/** A close that draws nothing in so many words draws it with its last statement. */
function withConclusion(placed: readonly Placed[], decided: readonly Decision[]): readonly Decision[] {
  const close = placed.flatMap(({ zone }, index) => (zone === 'closing' ? [index] : []));
  if (close.some((index) => decided[index]!.role === 'conclusion' || decided[index]!.role === 'thesis'))
    return decided;
  const fit = close.filter(
    (index) => closes.has(decided[index]!.role) && !decided[index]!.explicit && !isThin(placed[index]!),
  );
  const chosen = fit.at(-1);
  if (chosen === undefined) return decided;
  const why = 'the last statement of the closing paragraph';
  return decided.map((one, index) =>
    index === chosen ? { ...one, role: 'conclusion', confidence: 0.4, why } : one,
  );
}

/** Thanks, fragments and clauses behind a conjunction conclude nothing. */
function isThin({ draft }: Placed): boolean {
  const { features } = draft;
  return (
    features.has('fragment') ||
    features.has('has:interaction') ||
    features.has('inner:reason') ||
    features.has('figure')
  );
}

/** Whether a point put up against the text is still to be met behind a unit. */
function staysOpen(open: boolean, role: Role, { draft }: Placed): boolean {
  if (role === 'objection' || role === 'concession') return true;
  return open && role !== 'rebuttal' && !draft.features.has('lead:contrast');
}

function weigh(one: Placed, place: readonly (readonly [string, string])[], long: boolean): Weighed {
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

/** What a unit's place says of it before any role is known: zone, position, what the units around it begin with. */
export function placeFeatures(
  placed: readonly Placed[],
  index: number,
  titleWords: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const one = placed[index]!;
  const found: (readonly [string, string])[] = [
    ['always', ''],
    [one.zone, ''],
    [`${one.zone}:${one.position}`, ''],
  ];
  const add = (feature: string, shown = '') => found.push([feature, shown]);
  if (one.quoted) add('blockQuote');
  const lead = placed[index - one.at]!.draft.features;
  const admitted = lead.get('lead:admission') ?? lead.get('has:opposition');
  if (one.at > 0 && admitted !== undefined) add('led by a view', admitted);
  if (one.late) {
    add('late');
    add(`late:${one.position}`);
  }
  if (one.under !== undefined) {
    add(`under:${one.under}`, one.under);
    if (one.at === 0) add(`under:${one.under} lead`, one.under);
  }
  if (one.listed !== undefined) add(`listed:${one.listed}`);
  if (titleWords.size > 0 && saysTitle(one, titleWords)) add('title');
  const next = placed[index + 1];
  if (next?.run === one.run) {
    const same = next.draft.sentence.start === one.draft.sentence.start;
    for (const cue of ['contrast', 'reason', 'result', 'example'] as const) {
      const seen = next.draft.features.get(`lead:${cue}`);
      if (seen !== undefined) add(same ? `clause before ${cue}` : `before ${cue}`, seen);
    }
    if (same && one.draft.features.has('lead:concessive') && one.draft.clause === 0) add('granted clause');
  }
  if (one.draft.clause > 0 && one.draft.features.has('inner:contrast'))
    add(one.at === 1 ? 'leading turn' : 'clause turn', one.draft.features.get('inner:contrast'));
  const turned = turnsLater(placed, index);
  if (turned !== undefined) add('turned later', turned);
  const before = placed[index - 1];
  const contrast = one.draft.features.get('lead:contrast');
  const answered =
    before &&
    ['has:reportedView', 'has:opposition', 'lead:admission'].some((cue) => before.draft.features.has(cue));
  if (contrast !== undefined && answered && before.run === one.run) add('answers a view', contrast);
  if (
    before?.run === one.run &&
    before.draft.sentence.start === one.draft.sentence.start &&
    before.draft.clause === 0
  ) {
    const granted = before.draft.features.get('lead:concessive');
    if (granted !== undefined) add('main clause', granted);
  }
  if (one.zone === 'body' && one.count > 2) {
    const last = placed[index - one.at + one.count - 1]!.draft.features;
    const drawn = last.get('lead:result') ?? last.get('lead:summary');
    if (drawn !== undefined)
      add(one.at === one.count - 1 ? 'draws' : one.at === 0 ? 'drawn later' : 'drawn below', drawn);
  }
  return found;
}

/** The contrast with which one of the next three units of the paragraph begins, the very next left out. */
function turnsLater(placed: readonly Placed[], index: number): string | undefined {
  for (let later = index + 2; later <= index + 3 && placed[later]?.run === placed[index]!.run; later++) {
    const seen = placed[later]!.draft.features.get('lead:contrast');
    if (seen !== undefined && placed[later]!.draft.clause === 0) return seen;
  }
  return undefined;
}

function saysTitle(one: Placed, title: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of one.draft.stems) if (title.has(stem)) shared++;
  return shared >= 2 && shared >= title.size * 0.5;
}

/** The roles met so far that a unit is judged by. */
interface Met {
  /** Of the unit before it. */
  readonly previous: Role | undefined;
  /** An objection or concession in this paragraph that nothing has met yet. */
  readonly open: boolean;
  /** The paragraph before left one unmet, and the unit begins the next. */
  readonly across: boolean;
  /** The unit before only grants a point. */
  readonly granted: boolean;
  /** A question was asked not long ago. */
  readonly question: boolean;
}

/** In how many units behind a question candidate answers are looked for. */
const QUESTION_REACH = 12;

function withContext(own: Weighed, one: Placed, met: Met): Weighed {
  const { previous, open, across, question } = met;
  if (previous === undefined && !across && !question) return own;
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
  if (question && isCandidate(features)) add('candidate answer', features.get('lead:condition') ?? '');
  if (across && contrast !== undefined) add('contrast across', contrast);
  if (across && rebuffs !== undefined) add('rebuff across', rebuffs);
  if (across && grants !== undefined) add('grant across', grants);
  if (previous === undefined) return { scores, place };
  if (open && long && features.has('general')) add('general under open', '');
  if (open && rebuffs !== undefined) add('rebuff to open', rebuffs);
  if (met.granted && contrast === undefined && rebuffs === undefined) add('after a grant', '');
  if (previous === 'objection' && grants !== undefined) add('grant to open', grants);
  add(`after:${previous}`, '');
  add(`${one.zone} after:${previous}`, '');
  // Within a sentence the main clause is the claim that outweighs what the sentence grants.
  if (long && one.draft.clause > 0 && previous === 'concession') add('turn of the sentence', contrast ?? '');
  else if (contrast !== undefined) add(`contrast after:${previous}`, contrast);
  if (contrast !== undefined && open) add('contrast to open', contrast);
  if (contrast !== undefined && open) add(`${one.zone} contrast to open`, contrast);
  const rejects = one.draft.features.get('has:rejection');
  if (rejects !== undefined && open) add('rejects open', rejects);
  if (contrast === undefined && open) add('under open', '');
  return { scores, place };
}

function decide(one: Placed, { scores, place }: Weighed, isThesis: boolean): Decision {
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
  return { role, confidence, why: whyOf(role, [...one.draft.features, ...place]), explicit: false };
}
