import type { Unit } from '../model/argument.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Beside, Quotation } from '../model/quotation.ts';
import { type ChangedPart, changedPart, joinedParts } from '../text/changed-part.ts';
import type { Items } from '../text/edited-list.ts';
import { type Flat, flatten } from '../text/flat.ts';
import { finish } from '../text/in-steps.ts';
import { lastNotAbove } from '../text/indices.ts';
import { createKeepsakes, type Keepsakes } from '../text/keepsakes.ts';
import { nextList } from '../text/spliced.ts';
import { type Attached, attach } from './attach-paragraphs.ts';
import { createRoleMemory, type DecidedRoles, decideRoles, type RoleMemory } from './decide-roles.ts';
import { type Draft, draftsOf } from './draft.ts';
import { type KeptShape, keepShape } from './kept-shape.ts';
import { type Placing, placeUnits } from './place-units.ts';
import type { Paragraph, Placed } from './placed.ts';
import { type Settled, settle } from './settle.ts';
import type { Section, Shape } from './shape.ts';
import { type Labels, type MadeUnits, toUnits } from './to-units.ts';
import { idsOf, type UnitIds } from './unit-ids.ts';

/** What the argument is read from. `mentions` and `quotations` run parallel to `runs`, or are empty. */
export interface ArgumentInput {
  readonly runs: readonly ProseRun[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly quotations: readonly (readonly Quotation[])[];
  /** Of the whole, where it stands in no heading. */
  readonly title?: string | undefined;
}

export interface ArgumentResult {
  /** In document order. */
  readonly units: Items<Unit>;
  /** The same paragraph by paragraph: the very same lists where nothing has changed. */
  readonly paragraphs: readonly (readonly Unit[])[];
  /** Where the units of each paragraph begin, and at last where those of the last one end. */
  readonly starts: Int32Array;
  /** By paragraph: the index of its run. */
  readonly runOf: Int32Array;
  readonly sections: readonly Section[];
  /** By unit: the index of the unit it bears on, -1 for none. */
  readonly parents: Int32Array;
  /** By run: the index of the innermost section it stands in, -1 for none. */
  readonly homes: Int32Array;
  /** The run of the last unit that states the thesis, -1 for none. */
  readonly opening: number;
}

export interface ArgumentReader {
  read(input: ArgumentInput): ArgumentResult;
  /** The same paragraph by paragraph, so that a host may do something else in between; one step if nothing has changed. */
  steps(input: ArgumentInput): Generator<undefined, ArgumentResult>;
}

interface Kept {
  readonly quotations: readonly Quotation[];
  /** How many code units at its head said who speaks. */
  readonly label: number;
  readonly drafts: readonly Draft[];
}

/** What was made of one state of a document. */
interface Pass {
  readonly input: ArgumentInput;
  readonly shape: KeptShape;
  readonly placing: Placing;
  readonly placed: Flat<Paragraph, Placed>;
  readonly roles: DecidedRoles;
  readonly attached: Attached;
  readonly settled: Settled;
  readonly ids: UnitIds;
  readonly made: MadeUnits;
}

interface ArgumentMemory {
  readonly drafts: Keepsakes<ProseRun, Kept>;
  readonly roles: RoleMemory;
  readonly labels: Labels;
  /** By the first run and by the last: an edit leaves one of them. */
  readonly passes: Keepsakes<ProseRun, Pass>;
}

/**
 * Reads how a document argues: cuts its runs into units, gives each a role, a parent, a relation and the reason why.
 * What a run says by itself is kept with the run, what depends on the whole with the paragraph and the circumstances that it
 * was worked out under: each step goes over all paragraphs and works only where these are others than before.
 */
export function createArgumentReader(): ArgumentReader {
  const memory: ArgumentMemory = {
    drafts: createKeepsakes(Symbol('units of a run')),
    roles: createRoleMemory(),
    labels: createKeepsakes(Symbol('label of a unit')),
    passes: createKeepsakes(Symbol('argument of a document')),
  };
  function* steps(input: ArgumentInput): Generator<undefined, ArgumentResult> {
    const ends = [input.runs[0], input.runs.at(-1)].filter((run) => run !== undefined);
    const before = ends.map((run) => memory.passes.get(run)).find((pass) => pass !== undefined);
    const pass = yield* readArgument(input, memory, before);
    for (const run of ends) memory.passes.set(run, pass);
    return resultOf(pass);
  }
  return { steps, read: (input) => finish(steps(input)) };
}

const none: readonly never[] = [];

function* readArgument(
  input: ArgumentInput,
  memory: ArgumentMemory,
  before: Pass | undefined,
): Generator<undefined, Pass> {
  const { runs, quotations, title } = input;
  const kept = keepShape(runs, title, before?.shape);
  const { shape } = kept;
  const part = joinedParts(kept.part, changedPart(before?.input.quotations ?? [], quotations));
  const drafts = yield* allDrafts(input, { shape, part, memory, before });
  const placing = yield* placeUnits({ runs, drafts, shape, part, before: before?.placing });
  const { paragraphs } = placing;
  const placed = flatten(paragraphs, ({ units }) => units, before?.placed);
  const roles = yield* decideRoles({ placing, placed, memory: memory.roles, before: before?.roles });
  const { decisions, decided } = roles;
  const thesis = roles.theses[0] ?? -1;
  const attached = yield* attach({ placing, placed, decided, thesis, before: before?.attached });
  const settled = settle(placed, attached, before?.settled);
  const ids = idsOf(paragraphs, before?.ids);
  const found = {
    runs,
    quotations,
    paragraphs,
    runOf: placing.runs,
    decisions,
    bonds: attached.bonds,
    ids,
    settled,
    thesis,
  };
  const made = yield* toUnits({ ...found, labels: memory.labels, before: before?.made });
  return { input, shape: kept, placing, placed, roles, attached, settled, ids, made };
}

function resultOf({ placing, placed, roles, settled, made }: Pass): ArgumentResult {
  const { units, paragraphs } = made;
  const { sections, homes } = placing.shape;
  const stating = roles.theses.at(-1);
  return {
    units: units.items,
    paragraphs,
    starts: units.starts,
    runOf: placing.runs,
    sections,
    parents: settled.parents,
    homes,
    opening: stating === undefined ? -1 : runOfUnit({ runOf: placing.runs, starts: placed.starts }, stating),
  };
}

/** The run in which a unit stands, by its index. */
export function runOfUnit({ runOf, starts }: Pick<ArgumentResult, 'runOf' | 'starts'>, unit: number): number {
  return runOf[lastNotAbove(starts, unit, runOf.length)]!;
}

interface DraftsInput {
  readonly shape: Shape;
  readonly part: ChangedPart;
  readonly memory: ArgumentMemory;
  readonly before: Pass | undefined;
}

/** The units of all runs as far as their own words tell; those of an edited document where anything of the runs is another. */
function* allDrafts(
  { runs, quotations }: ArgumentInput,
  { shape, part, memory, before }: DraftsInput,
): Generator<undefined, readonly (readonly Draft[])[]> {
  const made: (readonly Draft[])[] = [];
  for (let index = part.from; index < part.newEnd; index++) {
    if (shape.zones[index] === undefined) made.push(none);
    else {
      const now = { quotations: quotations[index] ?? none, label: shape.labels[index] ?? 0 };
      made.push(draftsIn(runs[index]!, now, memory));
      yield;
    }
  }
  return nextList(before?.placing.drafts ?? [], part, made);
}

function draftsIn(run: ProseRun, now: Omit<Kept, 'drafts'>, { drafts }: ArgumentMemory): readonly Draft[] {
  const known = drafts.get(run);
  if (known?.label === now.label && sameQuotations(known.quotations, now.quotations)) return known.drafts;
  const made = draftsOf(run, now.quotations, now.label);
  drafts.set(run, { ...now, drafts: made });
  return made;
}

/** As far as units look at quotations: in which other paragraph their speaker stands is nothing to them. */
function sameQuotations(old: readonly Quotation[], now: readonly Quotation[]): boolean {
  if (old === now) return true;
  return old.length === now.length && old.every((one, at) => isSameQuotation(one, now[at]!));
}

function isSameQuotation(one: Quotation, other: Quotation): boolean {
  if (one === other) return true;
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.kind === other.kind &&
    one.speaker === other.speaker &&
    one.cue === other.cue &&
    (one.speakerSpan === undefined) === (other.speakerSpan === undefined) &&
    isSameHere(one.speakerSpan, other.speakerSpan) &&
    isSameHere(one.antecedent, other.antecedent)
  );
}

/** What stands in other paragraphs counts as nothing: its span would point at other words here. */
function isSameHere(one: Beside | undefined, other: Beside | undefined): boolean {
  const here = one?.away === 0 ? one : undefined;
  const there = other?.away === 0 ? other : undefined;
  return here?.start === there?.start && here?.end === there?.end;
}
