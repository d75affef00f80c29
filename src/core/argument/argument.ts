import type { Unit } from '../model/argument.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { finish } from '../text/in-steps.ts';
import { attach } from './attach-paragraphs.ts';
import { concat } from './concat.ts';
import { createRoleMemory, decideRoles, type RoleMemory } from './decide-roles.ts';
import { type Draft, draftsOf } from './draft.ts';
import { type KeptShape, keepShape } from './kept-shape.ts';
import { type PlacedParagraph, placeUnits } from './place-units.ts';
import type { Paragraph } from './placed.ts';
import { breakCycles, type Changed, takeMarkings } from './settle.ts';
import type { Section, Shape } from './shape.ts';
import { type Labels, toUnits } from './to-units.ts';
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
  readonly sections: readonly Section[];
  /** By unit: the index of the unit it bears on, -1 for none. */
  readonly parents: Int32Array;
  /** By run: the index of the innermost section it stands in, -1 for none. */
  readonly homes: Int32Array;
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
  readonly drafts: readonly Draft[];
}

/** What was made of one state of a document. */
interface Pass {
  readonly input: ArgumentInput;
  readonly shape: KeptShape;
  /** By run. */
  readonly drafts: readonly (readonly Draft[])[];
  readonly places: readonly (PlacedParagraph | undefined)[];
  readonly firsts: Int32Array;
  readonly ids: UnitIds;
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
    const { pass, result } = yield* readArgument(input, memory, before);
    for (const run of ends) memory.passes.set(run, pass);
    return result;
  }
  return { steps, read: (input) => finish(steps(input)) };
}

const none: readonly never[] = [];

function* readArgument(
  input: ArgumentInput,
  memory: ArgumentMemory,
  before: Pass | undefined,
): Generator<undefined, { readonly pass: Pass; readonly result: ArgumentResult }> {
  const { runs, quotations, title } = input;
  const kept = keepShape(runs, title, before?.shape);
  const { shape } = kept;
  const drafts = yield* allDrafts(input, shape, memory, before);
  const places = yield* placeUnits({ runs, drafts, shape, before: before?.places });
  const paragraphs: Paragraph[] = [];
  for (const place of places) if (place) paragraphs.push(place.paragraph);
  const placed = concat(paragraphs.map(({ units }) => units));
  const { sections, homes } = shape;
  const decisions = yield* decideRoles({ paragraphs, placed, title: shape.title, memory: memory.roles });
  const decided = concat(decisions);
  const firsts = firstsOf(paragraphs, runs.length, before?.firsts);
  const attached = yield* attach({ paragraphs, placed, decisions, decided, sections, firsts });
  const { parents } = attached;
  const changed: Changed = new Map();
  breakCycles(attached, changed);
  takeMarkings({ paragraphs, placed, ...attached }, changed);
  const ids = idsOf(paragraphs, before?.ids);
  const found = { runs, quotations, paragraphs, decisions, ids, changed, ...attached };
  const made = yield* toUnits({ ...found, labels: memory.labels });
  const result: ArgumentResult = { units: concat(made), paragraphs: made, sections, parents, homes };
  const pass: Pass = { input, shape: kept, drafts, places, firsts, ids };
  return { pass, result };
}

/** The units of all runs as far as their own words tell. */
function* allDrafts(
  { runs, quotations }: ArgumentInput,
  { zones }: Shape,
  memory: ArgumentMemory,
  before: Pass | undefined,
): Generator<undefined, readonly (readonly Draft[])[]> {
  const old = before?.input.runs.length === runs.length ? before : undefined;
  const all: (readonly Draft[])[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    const known = old?.drafts[index];
    const isSame = old?.input.runs[index] === run && old.input.quotations[index] === quotations[index];
    if (zones[index] === undefined) all.push(none);
    // What stood in no place that is argued in has no drafts yet.
    else if (known && isSame && known !== none) all.push(known);
    else {
      all.push(draftsIn(run, index, quotations[index] ?? none, memory));
      yield;
    }
  }
  return all;
}

/** Index of the first unit of each run that has any. */
function firstsOf(
  paragraphs: readonly Paragraph[],
  count: number,
  before: Int32Array | undefined,
): Int32Array {
  const firsts = new Int32Array(count);
  let start = 0;
  for (const { run, units } of paragraphs) {
    firsts[run] = start;
    start += units.length;
  }
  return before?.length === count && firsts.every((first, run) => first === before[run]) ? before : firsts;
}

function draftsIn(
  run: ProseRun,
  index: number,
  quotations: readonly Quotation[],
  { drafts }: ArgumentMemory,
): readonly Draft[] {
  const known = drafts.get(run);
  const now = { run: index, quotations };
  if (known && sameQuotations(known, now)) return known.drafts;
  const made = draftsOf(run, quotations);
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
