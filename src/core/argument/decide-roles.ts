import { type ChangedPart, changedPart, wholePart } from '../text/changed-part.ts';
import { type Flat, flatten } from '../text/flat.ts';
import { lastNotAbove } from '../text/indices.ts';
import { createKeepsakes, type Keepsakes } from '../text/keepsakes.ts';
import { nextList } from '../text/spliced.ts';
import { chooseTheses } from './choose-theses.ts';
import { type ConclusionMemory, withConclusion } from './conclude.ts';
import type { Draft } from './draft.ts';
import { withOnePointEach } from './one-point.ts';
import type { Placing } from './place-units.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';
import { type Before, decide, meet, nothingMet, withContext } from './roles.ts';
import {
  type Remembered,
  statingUnits,
  type WeighedParagraph,
  type Weighing,
  weighAll,
} from './weigh-paragraphs.ts';

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
  readonly drafts: Keepsakes<Draft, Remembered>;
  readonly concluded: ConclusionMemory;
}

export function createRoleMemory(): RoleMemory {
  return {
    drafts: createKeepsakes(Symbol('weight of a unit')),
    concluded: {
      decisions: createKeepsakes(Symbol('conclusion')),
      lists: createKeepsakes(Symbol('conclusion of a paragraph')),
    },
  };
}

export interface RolesInput {
  readonly placing: Placing;
  readonly placed: Flat<Paragraph, Placed>;
  readonly memory: RoleMemory;
  readonly before: DecidedRoles | undefined;
}

/** The roles of one state of a document, and what the next one takes up. */
export interface DecidedRoles {
  readonly weighing: Weighing;
  readonly settling: Settling;
  /** By paragraph, the very same list where nothing has changed. */
  readonly decisions: readonly (readonly Decision[])[];
  readonly decided: Flat<readonly Decision[], Decision>;
  /** The units in the role of a thesis, by index. */
  readonly theses: readonly number[];
}

/** Roles as they are settled from left to right. */
interface Settling {
  /** By the index of a paragraph, which of its units state the thesis. */
  readonly stated: ReadonlyMap<number, string>;
  readonly settled: readonly SettledParagraph[];
  readonly decisions: readonly (readonly Decision[])[];
}

/**
 * Gives every unit a role: own features and place are weighed first, then the theses are chosen (they need the whole
 * opening), then the rest is settled from left to right, each in the light of the unit before it. Paragraphs that begin
 * under the circumstances of the state before are not settled again.
 */
export function* decideRoles(input: RolesInput): Generator<undefined, DecidedRoles> {
  const { placed, memory, before } = input;
  const { shape, paragraphs, runs } = input.placing;
  const { title, closings } = shape;
  const { drafts, concluded } = memory;
  const weighing = yield* weighAll({ paragraphs, placed, title, drafts, before: before?.weighing });
  const stating = statingUnits(weighing, placed);
  const chosen = chooseTheses(placed.items, [...stating.keys()], (index) => stating.get(index)!);
  const settling = yield* settleAll(input, weighing.weighed, chosen);
  const decisions = weighing.long
    ? withConclusion({ paragraphs, runs, decisions: settling.decisions, closings, memory: concluded })
    : withOnePointEach(paragraphs, settling.decisions);
  const decided = flatten(decisions, (list) => list, before?.decided);
  const theses = [...stating.keys()].filter((index) => decided.items.at(index)!.role === 'thesis');
  return { weighing, settling, decisions, decided, theses };
}

/** Settles the paragraphs from the first that an edit has changed to where all is as it was before. */
function* settleAll(
  { placing: { paragraphs }, placed, before }: RolesInput,
  weighed: readonly WeighedParagraph[],
  theses: ReadonlySet<number>,
): Generator<undefined, Settling> {
  const stated = statedIn(theses, placed);
  const old = before?.settling;
  const part = before && old ? changedPart(before.weighing.weighed, weighed) : undefined;
  const isAlike = part && old && isStatedAlike(old.stated, stated, part);
  const { from, oldEnd, newEnd } = isAlike ? part : wholePart(old?.settled ?? [], weighed);
  const settled: SettledParagraph[] = [];
  let last = old?.settled[from - 1];
  let at = from;
  for (; at < paragraphs.length; at++) {
    const { kept } = paragraphs[at]!;
    const start = placed.starts[at]!;
    const circumstance: Circumstance = {
      weighed: weighed[at]!,
      stated: stated.get(at),
      last: start > 0 ? placed.items.at(start - 1) : undefined,
      decision: last?.decisions.at(-1),
      before: last?.after ?? nothingMet,
    };
    const known = kept.settled;
    if (known && isSameCircumstance(known.from, circumstance)) {
      if (at >= newEnd && known === old?.settled[at - newEnd + oldEnd]) break;
      last = known;
    } else {
      last = settleParagraph(paragraphs[at]!, circumstance, { start, theses });
      kept.settled = last;
      yield;
    }
    settled.push(last);
  }
  const replaced = { from, oldEnd: at - newEnd + oldEnd };
  const decisions = settled.map((one) => one.decisions);
  return {
    stated,
    settled: nextList(old?.settled ?? [], replaced, settled),
    decisions: nextList(old?.decisions ?? [], replaced, decisions),
  };
}

/** The units that state the thesis by paragraph, in comparable form. */
function statedIn(
  theses: ReadonlySet<number>,
  { starts, parts }: Flat<Paragraph, Placed>,
): ReadonlyMap<number, string> {
  const stated = new Map<number, string>();
  for (const index of theses) {
    const at = lastNotAbove(starts, index, parts.length);
    stated.set(at, `${stated.get(at) ?? ''},${index - starts[at]!}`);
  }
  return stated;
}

/** Whether in the paragraphs that an edit leaves alone the same units state the thesis. */
function isStatedAlike(
  before: ReadonlyMap<number, string>,
  now: ReadonlyMap<number, string>,
  { from, oldEnd, newEnd }: ChangedPart,
): boolean {
  const other = (at: number, end: number, otherEnd: number): number =>
    at < from ? at : at < end ? -1 : at - end + otherEnd;
  for (const [at, units] of now) {
    const old = other(at, newEnd, oldEnd);
    if (old >= 0 && before.get(old) !== units) return false;
  }
  for (const [at, units] of before) {
    const there = other(at, oldEnd, newEnd);
    if (there >= 0 && now.get(there) !== units) return false;
  }
  return true;
}

function settleParagraph(
  { units }: Paragraph,
  from: Circumstance,
  { start, theses }: { readonly start: number; readonly theses: ReadonlySet<number> },
): SettledParagraph {
  const before = { ...from.before };
  const decisions: Decision[] = [];
  for (const one of units) {
    const role = (decisions.at(-1) ?? from.decision)?.role;
    const met = meet(one, { last: units[one.at - 1] ?? from.last, role, before });
    const set = one.markings.findLast((marking) => marking.role !== null);
    if (set?.role) {
      decisions.push({ role: set.role, confidence: 1, why: set.by, explicit: true, instead: set.role });
      continue;
    }
    const remembered = from.weighed.units[one.at]!;
    const circumstances = { ...met, isThesis: theses.has(start + one.at) };
    if (
      !remembered.decision ||
      !remembered.circumstances ||
      !isAlike(remembered.circumstances, circumstances)
    ) {
      remembered.decision = decide(one, withContext(remembered.weighed, one, met), circumstances.isThesis);
      remembered.circumstances = circumstances;
    }
    decisions.push(remembered.decision);
  }
  return { from, decisions, after: before };
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
