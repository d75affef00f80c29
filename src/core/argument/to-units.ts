import type { Role, Unit } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Attached, Bond } from './attach-paragraphs.ts';
import type { Draft } from './draft.ts';
import { labelOf } from './label.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';
import { speakerOf } from './speaker.ts';

export interface UnitMemory {
  /** The label of a draft in a role; quotations that change make new drafts. */
  readonly labels: WeakMap<Draft, { readonly role: Role; readonly label: string }>;
  readonly paragraphs: WeakMap<Paragraph, MadeParagraph>;
}

interface MadeParagraph {
  readonly decisions: readonly Decision[];
  readonly ids: readonly string[];
  readonly bonds: readonly Bond[];
  readonly units: readonly Unit[];
}

export function createUnitMemory(): UnitMemory {
  return { labels: new WeakMap(), paragraphs: new WeakMap() };
}

export interface UnitsInput extends Attached {
  readonly paragraphs: readonly Paragraph[];
  /** By paragraph, as `ids` are. */
  readonly decisions: readonly (readonly Decision[])[];
  readonly ids: readonly (readonly string[])[];
  readonly runs: readonly ProseRun[];
  readonly quotations: readonly (readonly Quotation[])[];
  readonly memory: UnitMemory;
}

/** Puts all that was found out of units together, by paragraph. What is as it was before is the very same object. */
export function toUnits(input: UnitsInput): readonly (readonly Unit[])[] {
  const { paragraphs, decisions, ids, bonds, parents, memory } = input;
  const flat: string[] = [];
  for (const list of ids) for (const id of list) flat.push(id);
  const parentOf = (index: number): string | null => flat[parents[index]!] ?? null;
  let start = 0;
  return paragraphs.map((paragraph, at) => {
    const old = memory.paragraphs.get(paragraph);
    const own = { decisions: decisions[at]!, ids: ids[at]! };
    const first = start;
    start += paragraph.units.length;
    const isSame =
      old?.decisions === own.decisions &&
      old.ids === own.ids &&
      old.units.every(
        (unit, k) => isSameBond(old.bonds[k]!, bonds[first + k]!) && unit.parent === parentOf(first + k),
      );
    if (old && isSame) return old.units;
    const units = paragraph.units.map((unit, k) =>
      unitOf(unit, {
        id: own.ids[k]!,
        decision: own.decisions[k]!,
        bond: bonds[first + k]!,
        parent: parentOf(first + k),
        label: (role) => labelIn(unit, role, input),
      }),
    );
    memory.paragraphs.set(paragraph, { ...own, bonds: bonds.slice(first, start), units });
    return units;
  });
}

function isSameBond(one: Bond, other: Bond): boolean {
  return one === other || (one.relation === other.relation && one.why === other.why);
}

interface UnitInput {
  readonly id: string;
  readonly decision: Decision;
  readonly bond: Bond;
  readonly parent: string | null;
  readonly label: (role: Role) => string;
}

function unitOf({ run, draft }: Placed, { id, decision, bond, parent, label }: UnitInput): Unit {
  const { role, confidence, why, explicit } = decision;
  return {
    id,
    run,
    start: draft.start,
    end: draft.end,
    role,
    parent,
    relation: parent === null ? null : bond.relation,
    explicit,
    confidence,
    label: label(role),
    why: why && bond.why ? `${why}; ${bond.why}` : why || bond.why,
  };
}

function labelIn({ run, draft }: Placed, role: Role, { runs, quotations, memory }: UnitsInput): string {
  const known = memory.labels.get(draft);
  if (known?.role === role) return known.label;
  const { text } = runs[run]!;
  const span = { run, start: draft.start, end: draft.end };
  const speaker = role === 'testimony' ? speakerOf(text, span, quotations[run] ?? []) : undefined;
  const label = labelOf({ text, unit: draft, role, speaker });
  memory.labels.set(draft, { role, label });
  return label;
}
