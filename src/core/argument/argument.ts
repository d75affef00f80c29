import type { Unit } from '../model/argument.ts';
import type { Mention } from '../model/mention.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { type AttachMemory, attach } from './attach-paragraphs.ts';
import { createRoleMemory, decideRoles, type RoleMemory } from './decide-roles.ts';
import { type Draft, draftsOf } from './draft.ts';
import { type KeptShape, keepShape } from './kept-shape.ts';
import { type PlaceMemory, placeUnits } from './place-units.ts';
import type { Decision, Placed } from './placed.ts';
import { breakCycles, withMarkings } from './settle.ts';
import { type Section, shapeOf } from './shape.ts';
import { createUnitMemory, toUnits, type UnitMemory } from './to-units.ts';
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
}

export interface ArgumentReader {
  read(input: ArgumentInput): ArgumentResult;
  /** Does what takes long of a first reading, run by run, so that a host may do something else in between. */
  prepare(input: ArgumentInput): Generator<undefined, void>;
}

interface Kept {
  /** Where the run stood. */
  readonly run: number;
  readonly quotations: readonly Quotation[];
  readonly drafts: readonly Draft[];
}

/** What was made of the states of documents before; by objects that an edit elsewhere leaves the same. */
interface ArgumentMemory {
  readonly drafts: WeakMap<ProseRun, Kept>;
  /** By the first run and by the last: an edit leaves one of them. */
  readonly shapes: WeakMap<ProseRun, KeptShape>;
  readonly ids: WeakMap<ProseRun, UnitIds>;
  readonly places: PlaceMemory;
  readonly roles: RoleMemory;
  readonly attached: AttachMemory;
  readonly units: UnitMemory;
}

/**
 * Reads how a document argues: cuts its runs into units, gives each a role, a parent, a relation and the reason why.
 * What a run says by itself is kept with the run, what depends on the whole with the paragraph and the circumstances that it
 * was worked out under: each step goes over all paragraphs and works only where these are others than before.
 */
export function createArgumentReader(): ArgumentReader {
  const memory: ArgumentMemory = {
    drafts: new WeakMap(),
    shapes: new WeakMap(),
    ids: new WeakMap(),
    places: new WeakMap(),
    roles: createRoleMemory(),
    attached: new WeakMap(),
    units: createUnitMemory(),
  };
  return {
    *prepare({ runs, quotations, title }) {
      const { zones } = shapeOf(runs, title);
      for (const [index, run] of runs.entries()) {
        if (zones[index] === undefined) continue;
        const before = memory.drafts.get(run);
        draftsIn(run, index, quotations[index] ?? none, memory);
        if (memory.drafts.get(run) !== before) yield;
      }
    },
    read: (input) => readArgument(input, memory),
  };
}

const none: readonly never[] = [];

function readArgument({ runs, quotations, title }: ArgumentInput, memory: ArgumentMemory): ArgumentResult {
  const ends = [runs[0], runs.at(-1)].filter((run) => run !== undefined);
  const shape = keepShape(runs, title, keptAt(ends, memory.shapes));
  const drafts = runs.map((run, index) =>
    shape.shape.zones[index] === undefined ? none : draftsIn(run, index, quotations[index] ?? none, memory),
  );
  const paragraphs = placeUnits({ runs, drafts, shape: shape.shape, memory: memory.places });
  const placed: Placed[] = [];
  const firsts = new Int32Array(runs.length);
  for (const { run, units } of paragraphs) {
    firsts[run] = placed.length;
    for (const unit of units) placed.push(unit);
  }
  const { title: words, sections } = shape.shape;
  const decisions = decideRoles({ paragraphs, placed, title: words, memory: memory.roles });
  const decided: Decision[] = [];
  for (const list of decisions) for (const one of list) decided.push(one);
  const input = { paragraphs, placed, decisions, decided, sections, firsts };
  const attached = attach({ ...input, memory: memory.attached });
  breakCycles(attached);
  withMarkings({ paragraphs, placed, ...attached });
  const ids = idsOf(paragraphs, keptAt(ends, memory.ids));
  for (const run of ends) {
    memory.shapes.set(run, shape);
    memory.ids.set(run, ids);
  }
  const made = toUnits({ runs, quotations, ids: ids.ids, ...input, ...attached, memory: memory.units });
  return { units: made.flat(), paragraphs: made, sections };
}

function keptAt<T>(ends: readonly ProseRun[], kept: WeakMap<ProseRun, T>): T | undefined {
  for (const run of ends) {
    const known = kept.get(run);
    if (known) return known;
  }
  return undefined;
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
