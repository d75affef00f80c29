import type { Unit } from '../model/argument.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { changedPart, joinedParts, wholePart } from '../text/changed-part.ts';
import { type Flat, flatten } from '../text/flat.ts';
import { finish } from '../text/in-steps.ts';
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
  readonly units: readonly Unit[];
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
  /** Where the run stood. */
  readonly run: number;
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
  readonly drafts: WeakMap<ProseRun, Kept>;
  readonly roles: RoleMemory;
  readonly labels: Labels;
  /** By the first run and by the last: an edit leaves one of them. */
  readonly passes: WeakMap<ProseRun, Pass>;
}

/**
 * Reads how a document argues: cuts its runs into units, gives each a role, a parent, a relation and the reason why.
 * What a run says by itself is kept with the run, what depends on the whole with the paragraph and the circumstances that it
 * was worked out under: each step goes over all paragraphs and works only where these are others than before.
 */
export function createArgumentReader(): ArgumentReader {
  const memory: ArgumentMemory = {
    drafts: new WeakMap(),
    roles: createRoleMemory(),
    labels: new WeakMap(),
    passes: new WeakMap(),
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
  const drafts = yield* allDrafts(input, shape, memory, before);
  const placing = yield* placeUnits({ runs, drafts, shape, before: before?.placing });
  const { paragraphs } = placing;
  const placed = flatten(paragraphs, ({ units }) => units, before?.placed);
  const roles = yield* decideRoles({ placing, placed, memory: memory.roles, before: before?.roles });
  const { decisions, decided } = roles;
  const thesis = roles.theses[0] ?? -1;
  const attached = yield* attach({ placing, placed, decided, thesis, before: before?.attached });
  const settled = settle(placed, attached, before?.settled);
  const ids = idsOf(paragraphs, before?.ids);
  const found = { runs, quotations, paragraphs, decisions, bonds: attached.bonds, ids, settled, thesis };
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
    opening: stating === undefined ? -1 : placed.items[stating]!.run,
  };
}

/** The units of all runs as far as their own words tell; those of an edited document where runs or quotations are others. */
function* allDrafts(
  { runs, quotations }: ArgumentInput,
  shape: Shape,
  memory: ArgumentMemory,
  before: Pass | undefined,
): Generator<undefined, readonly (readonly Draft[])[]> {
  const old = before?.shape.shape === shape ? before : undefined;
  const part = old
    ? joinedParts(changedPart(old.input.runs, runs), changedPart(old.input.quotations, quotations))
    : wholePart([], runs);
  const made: (readonly Draft[])[] = [];
  for (let index = part.from; index < part.newEnd; index++) {
    const known = before?.placing.drafts[index];
    const isSame =
      before?.input.runs[index] === runs[index] &&
      before?.input.quotations[index] === quotations[index] &&
      before?.shape.shape.labels[index] === shape.labels[index];
    if (shape.zones[index] === undefined) made.push(none);
    // What stood in no place that is argued in has no drafts yet.
    else if (known && isSame && known !== none) made.push(known);
    else {
      const now = { run: index, quotations: quotations[index] ?? none, label: shape.labels[index] ?? 0 };
      made.push(draftsIn(runs[index]!, now, memory));
      yield;
    }
  }
  return nextList(old?.placing.drafts ?? [], part, made);
}

function draftsIn(run: ProseRun, now: Omit<Kept, 'drafts'>, { drafts }: ArgumentMemory): readonly Draft[] {
  const known = drafts.get(run);
  if (known?.label === now.label && sameQuotations(known, now)) return known.drafts;
  const made = draftsOf(run, now.quotations, now.label);
  drafts.set(run, { ...now, drafts: made });
  return made;
}

type Quoted = Pick<Kept, 'run' | 'quotations'>;

/** As far as units look at quotations: in which other paragraph their speaker stands is nothing to them. */
function sameQuotations(old: Quoted, now: Quoted): boolean {
  if (old.quotations === now.quotations && old.run === now.run) return true;
  if (old.quotations.length !== now.quotations.length) return false;
  return old.quotations.every((a, index) => {
    const b = now.quotations[index]!;
    if (a === b && old.run === now.run) return true;
    return (
      a.start === b.start &&
      a.end === b.end &&
      a.kind === b.kind &&
      a.speaker === b.speaker &&
      a.cue === b.cue &&
      (a.speakerSpan === undefined) === (b.speakerSpan === undefined) &&
      isSameSpeaker(spokenHere(a, old.run), spokenHere(b, now.run))
    );
  });
}

function isSameSpeaker(a: Quotation, b: Quotation): boolean {
  return (
    a.speakerSpan?.start === b.speakerSpan?.start &&
    a.speakerSpan?.end === b.speakerSpan?.end &&
    a.antecedent?.start === b.antecedent?.start &&
    a.antecedent?.end === b.antecedent?.end
  );
}

/** The quotation without what stands in other paragraphs: its spans would point at other words here. */
function spokenHere(quotation: Quotation, run: number): Quotation {
  const { speakerSpan, antecedent, ...rest } = quotation;
  if ((speakerSpan?.run ?? run) === run && (antecedent?.run ?? run) === run) return quotation;
  return {
    ...rest,
    ...(speakerSpan?.run === run && { speakerSpan }),
    ...(antecedent?.run === run && { antecedent }),
  };
}
