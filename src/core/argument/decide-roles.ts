import { chooseTheses, mayStateThesis } from './choose-theses.ts';
import { type ConclusionMemory, withConclusion } from './conclude.ts';
import { type Draft, stemsOf } from './draft.ts';
import { withOnePointEach } from './one-point.ts';
import { placeFeatures } from './place-features.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';
import {
  type Before,
  decide,
  type Met,
  meet,
  nothingMet,
  type Weighed,
  weigh,
  withContext,
} from './roles.ts';

/** Units from which on a text counts as long. */
const LONG = 40;

/**
 * What was found out about a draft, and under what circumstances: an edit elsewhere leaves most units where they were.
 * A draft belongs to one run, so what stands around it in its paragraph never changes.
 */
interface Remembered {
  /** Zone, position, length and title under which it was weighed. */
  readonly place: Place;
  readonly weighed: Weighed;
  /** The roles met before, and whether it was the thesis. */
  circumstances: Circumstances | undefined;
  decision: Decision | undefined;
}

type Place = Pick<Placed, 'zone' | 'position' | 'quoted' | 'under' | 'listed' | 'late'> & {
  readonly long: boolean;
  readonly title: string;
};

type Circumstances = Met & { readonly isThesis: boolean };

/** The units of a paragraph as they were weighed, and which of them may state the thesis. */
export interface WeighedParagraph {
  readonly long: boolean;
  readonly title: string;
  readonly units: readonly Remembered[];
  readonly stating: readonly number[];
}

/** All that the roles of a paragraph rest on beside its own words and place. */
interface Circumstance {
  readonly weighed: WeighedParagraph;
  /** Which of its units state the thesis. */
  readonly stated: string | undefined;
  /** The unit before it, and its role. */
  readonly last: Placed | undefined;
  readonly decision: Decision | undefined;
  readonly before: Before;
}

export interface SettledParagraph {
  readonly from: Circumstance;
  readonly decisions: readonly Decision[];
  /** What is carried on behind it. */
  readonly after: Before;
}

/** What was decided in the states of a document before. */
export interface RoleMemory {
  readonly drafts: WeakMap<Draft, Remembered>;
  readonly concluded: ConclusionMemory;
}

export function createRoleMemory(): RoleMemory {
  return {
    drafts: new WeakMap(),
    concluded: { decisions: new WeakMap(), lists: new WeakMap() },
  };
}

export interface RolesInput {
  readonly paragraphs: readonly Paragraph[];
  /** All their units. */
  readonly placed: readonly Placed[];
  readonly title: string;
  readonly memory: RoleMemory;
}

/**
 * Gives every unit a role: own features and place are weighed first, then the theses are chosen (they need the whole
 * opening), then the rest is settled from left to right, each in the light of the unit before it. Paragraphs that begin
 * under the circumstances of the state before are not settled again.
 * @returns the decisions of each paragraph, the very same list where nothing has changed
 */
export function* decideRoles(input: RolesInput): Generator<undefined, readonly (readonly Decision[])[]> {
  const { paragraphs, placed, memory } = input;
  // A long text has room for what a short one leaves out: concessions, advice, other people’s words.
  const long = placed.length >= LONG;
  const { weighed, stating } = yield* weighAll(input, long);
  const theses = chooseTheses(placed, [...stating.keys()], (index) => stating.get(index)!);
  const stated = new Map<number, string>();
  for (const index of theses) {
    const { run, at } = placed[index]!;
    stated.set(run, `${stated.get(run) ?? ''},${at}`);
  }
  const decided = new Array<Decision>(placed.length);
  const decisions: (readonly Decision[])[] = [];
  let before = nothingMet;
  let decision: Decision | undefined;
  let start = 0;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    const stating = stated.get(paragraph.run);
    const from = { weighed: weighed[at]!, stated: stating, last: placed[start - 1], decision, before };
    let { settled } = paragraph.kept;
    if (!settled || !isSameCircumstance(settled.from, from)) {
      settled = settleParagraph({ paragraph, placed, decided, start, from, theses });
      paragraph.kept.settled = settled;
      yield;
    }
    decisions.push(settled.decisions);
    start += settled.decisions.length;
    decision = settled.decisions.at(-1);
    before = settled.after;
  }
  return long
    ? withConclusion({ paragraphs, decisions, memory: memory.concluded })
    : withOnePointEach(paragraphs, decisions);
}

/** Weighs all units by themselves and by their places; and the scores of those that may state the thesis, by index. */
function* weighAll(
  { paragraphs, placed, title, memory }: RolesInput,
  long: boolean,
): Generator<
  undefined,
  { readonly weighed: readonly WeighedParagraph[]; readonly stating: ReadonlyMap<number, Float64Array> }
> {
  const titleWords = stemsOf(title);
  const weighed: WeighedParagraph[] = [];
  const stating = new Map<number, Float64Array>();
  let start = 0;
  for (const paragraph of paragraphs) {
    let one = paragraph.kept.weighed;
    if (one?.long !== long || one.title !== title) {
      const first = start;
      const units = paragraph.units.map((unit, at) => {
        const { zone, position, quoted, under, listed, late } = unit;
        const old = memory.drafts.get(unit.draft);
        const place = { zone, position, quoted, under, listed, late, long, title };
        if (old && isAlike(old.place, place)) return old;
        const features = placeFeatures(placed, first + at, titleWords);
        const made: Remembered = {
          place,
          weighed: weigh(unit, features, long),
          circumstances: undefined,
          decision: undefined,
        };
        memory.drafts.set(unit.draft, made);
        return made;
      });
      const states = paragraph.units.filter(mayStateThesis).map(({ at }) => at);
      one = { long, title, units, stating: states };
      paragraph.kept.weighed = one;
      yield;
    }
    weighed.push(one);
    for (const at of one.stating) stating.set(start + at, one.units[at]!.weighed.scores);
    start += one.units.length;
  }
  return { weighed, stating };
}

interface SettlingInput {
  readonly paragraph: Paragraph;
  readonly placed: readonly Placed[];
  /** By index; of the paragraphs before, only what {@link meet} asks for needs to be there. */
  readonly decided: Decision[];
  /** Index of the first unit. */
  readonly start: number;
  readonly from: Circumstance;
  readonly theses: ReadonlySet<number>;
}

function settleParagraph(input: SettlingInput): SettledParagraph {
  const { paragraph, placed, decided, start, from, theses } = input;
  const before = { ...from.before };
  if (from.decision) decided[start - 1] = from.decision;
  for (const one of paragraph.units) {
    const index = start + one.at;
    const met = meet(index, { placed, decided, before });
    const set = one.markings.findLast(({ role }) => role !== null);
    if (set?.role) {
      decided[index] = { role: set.role, confidence: 1, why: set.by, explicit: true, instead: set.role };
      continue;
    }
    const remembered = from.weighed.units[one.at]!;
    const circumstances = { ...met, isThesis: theses.has(index) };
    if (
      !remembered.decision ||
      !remembered.circumstances ||
      !isAlike(remembered.circumstances, circumstances)
    ) {
      remembered.decision = decide(one, withContext(remembered.weighed, one, met), circumstances.isThesis);
      remembered.circumstances = circumstances;
    }
    decided[index] = remembered.decision;
  }
  return { from, decisions: decided.slice(start, start + paragraph.units.length), after: before };
}

function isSameCircumstance(one: Circumstance, other: Circumstance): boolean {
  return (
    one.weighed === other.weighed &&
    one.stated === other.stated &&
    one.last === other.last &&
    one.decision === other.decision &&
    (one.before === other.before || isAlike(one.before, other.before))
  );
}

function isAlike<T extends object>(one: T, other: T): boolean {
  for (const key in one) if (one[key] !== other[key]) return false;
  return true;
}
