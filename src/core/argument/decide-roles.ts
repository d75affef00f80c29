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
interface WeighedParagraph {
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

interface SettledParagraph {
  readonly from: Circumstance;
  readonly decisions: readonly Decision[];
  /** What is carried on behind it. */
  readonly after: Before;
}

/** What was decided in the states of a document before. */
export interface RoleMemory {
  readonly drafts: WeakMap<Draft, Remembered>;
  readonly weighed: WeakMap<Paragraph, WeighedParagraph>;
  readonly settled: WeakMap<Paragraph, SettledParagraph>;
  readonly concluded: ConclusionMemory;
}

export function createRoleMemory(): RoleMemory {
  return {
    drafts: new WeakMap(),
    weighed: new WeakMap(),
    settled: new WeakMap(),
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
export function decideRoles(input: RolesInput): readonly (readonly Decision[])[] {
  const { paragraphs, placed, memory } = input;
  // A long text has room for what a short one leaves out: concessions, advice, other people’s words.
  const long = placed.length >= LONG;
  const { weighed, known, stating } = weighAll(input, long);
  const theses = chooseTheses(placed, stating, (index) => known[index]!.weighed.scores);
  const stated = new Map<number, string>();
  for (const index of theses) {
    const { run, at } = placed[index]!;
    stated.set(run, `${stated.get(run) ?? ''},${at}`);
  }
  const decided: Decision[] = [];
  const decisions: (readonly Decision[])[] = [];
  let before = nothingMet;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    const start = decided.length;
    const from: Circumstance = {
      weighed: weighed[at]!,
      stated: stated.get(paragraph.run),
      last: placed[start - 1],
      decision: decided[start - 1],
      before,
    };
    let settled = memory.settled.get(paragraph);
    if (settled && isSameCircumstance(settled.from, from)) {
      for (const one of settled.decisions) decided.push(one);
    } else {
      const after = { ...before };
      settleParagraph({ paragraph, placed, decided, before: after, weighed: from.weighed, theses });
      settled = { from, decisions: decided.slice(start), after };
      memory.settled.set(paragraph, settled);
    }
    decisions.push(settled.decisions);
    before = settled.after;
  }
  return long
    ? withConclusion({ paragraphs, decisions, memory: memory.concluded })
    : withOnePointEach(paragraphs, decisions);
}

/** Weighs all units by themselves and by their places. */
function weighAll({ paragraphs, placed, title, memory }: RolesInput, long: boolean) {
  const titleWords = stemsOf(title);
  const weighed: WeighedParagraph[] = [];
  const known: Remembered[] = [];
  const stating: number[] = [];
  for (const paragraph of paragraphs) {
    let one = memory.weighed.get(paragraph);
    if (one?.long !== long || one.title !== title) {
      const units = paragraph.units.map((unit, at) => {
        const { zone, position, quoted, under, listed, late } = unit;
        const old = memory.drafts.get(unit.draft);
        const place = { zone, position, quoted, under, listed, late, long, title };
        if (old && isAlike(old.place, place)) return old;
        const features = placeFeatures(placed, known.length + at, titleWords);
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
      memory.weighed.set(paragraph, one);
    }
    weighed.push(one);
    for (const at of one.stating) stating.push(known.length + at);
    for (const unit of one.units) known.push(unit);
  }
  return { weighed, known, stating };
}

interface SettlingInput {
  readonly paragraph: Paragraph;
  readonly placed: readonly Placed[];
  /** Of the units before; those of the paragraph are put behind them. */
  readonly decided: Decision[];
  readonly before: Before;
  readonly weighed: WeighedParagraph;
  readonly theses: ReadonlySet<number>;
}

function settleParagraph({ paragraph, placed, decided, before, weighed, theses }: SettlingInput): void {
  for (const one of paragraph.units) {
    const index = decided.length;
    const met = meet(index, { placed, decided, before });
    const set = one.markings.findLast(({ role }) => role !== null);
    if (set?.role) {
      decided.push({ role: set.role, confidence: 1, why: set.by, explicit: true, instead: set.role });
      continue;
    }
    const remembered = weighed.units[one.at]!;
    const circumstances = { ...met, isThesis: theses.has(index) };
    if (
      !remembered.decision ||
      !remembered.circumstances ||
      !isAlike(remembered.circumstances, circumstances)
    ) {
      remembered.decision = decide(one, withContext(remembered.weighed, one, met), circumstances.isThesis);
      remembered.circumstances = circumstances;
    }
    decided.push(remembered.decision);
  }
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
