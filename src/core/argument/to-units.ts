import type { Role, Unit } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Attached, Bond } from './attach-paragraphs.ts';
import { concat } from './concat.ts';
import type { Draft } from './draft.ts';
import { labelOf } from './label.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';
import type { Changed } from './settle.ts';
import { speakerOf } from './speaker.ts';
import type { UnitIds } from './unit-ids.ts';

/** The label of a draft in a role; quotations that change make new drafts. */
export type Labels = WeakMap<Draft, { readonly role: Role; readonly label: string }>;

export interface MadeParagraph {
  readonly decisions: readonly Decision[];
  readonly ids: readonly string[];
  readonly bonds: readonly Bond[];
  readonly numbering: object;
  readonly thesisId: string | undefined;
  readonly units: readonly Unit[];
  /** Bonds of it were changed by what stands elsewhere. */
  readonly altered: boolean;
}

export interface UnitsInput extends Attached {
  readonly paragraphs: readonly Paragraph[];
  /** By paragraph. */
  readonly decisions: readonly (readonly Decision[])[];
  readonly ids: UnitIds;
  readonly changed: Changed;
  readonly runs: readonly ProseRun[];
  readonly quotations: readonly (readonly Quotation[])[];
  readonly labels: Labels;
}

/** Puts all that was found out of units together, by paragraph. What is as it was before is the very same object. */
export function* toUnits(input: UnitsInput): Generator<undefined, readonly (readonly Unit[])[]> {
  const { paragraphs, decisions, ids, bonds, changed } = input;
  const flat = concat(ids.ids);
  const { numbering } = ids;
  const thesisId = flat[input.thesis];
  const altered = new Set<number>();
  let start = 0;
  const firsts = paragraphs.map(({ units }) => {
    const first = start;
    start += units.length;
    return first;
  });
  for (const index of changed.keys()) altered.add(firsts.findLastIndex((first) => first <= index));
  const all: (readonly Unit[])[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    const own = { decisions: decisions[at]!, ids: ids.ids[at]!, bonds: bonds[at]!, numbering, thesisId };
    const old = paragraph.kept.made;
    if (old && !altered.has(at) && !old.altered && isSame(old, own)) {
      all.push(old.units);
      continue;
    }
    const units = unitsIn(paragraph, firsts[at]!, own, { ...input, flat });
    const same = old?.units.every((unit, k) => unit === units[k]) ? old.units : units;
    paragraph.kept.made = { ...own, units: same, altered: altered.has(at) };
    all.push(same);
    yield;
  }
  return all;
}

function unitsIn(
  paragraph: Paragraph,
  first: number,
  own: Pick<MadeParagraph, 'ids' | 'decisions' | 'bonds'>,
  input: UnitsInput & { readonly flat: readonly string[] },
): readonly Unit[] {
  return paragraph.units.map((unit, k) => {
    const made = unitOf(unit, {
      id: own.ids[k]!,
      decision: own.decisions[k]!,
      bond: input.changed.get(first + k) ?? own.bonds[k]!,
      parent: input.flat[input.parents[first + k]!] ?? null,
      label: (role) => labelIn(unit, role, input),
    });
    const before = paragraph.kept.made?.units[k];
    return before && isAlike(before, made) ? before : made;
  });
}

/** Whether a paragraph is put together out of the same: its bonds name units, whose ids are the same numbering’s. */
function isSame(old: Omit<MadeParagraph, 'units' | 'altered'>, now: typeof old): boolean {
  return (
    old.decisions === now.decisions &&
    old.ids === now.ids &&
    old.bonds === now.bonds &&
    old.numbering === now.numbering &&
    old.thesisId === now.thesisId
  );
}

function isAlike(one: Unit, other: Unit): boolean {
  for (const key in one) if (one[key as keyof Unit] !== other[key as keyof Unit]) return false;
  return true;
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

function labelIn({ run, draft }: Placed, role: Role, { runs, quotations, labels }: UnitsInput): string {
  const known = labels.get(draft);
  if (known?.role === role) return known.label;
  const { text } = runs[run]!;
  const span = { run, start: draft.start, end: draft.end };
  const speaker = role === 'testimony' ? speakerOf(text, span, quotations[run] ?? []) : undefined;
  const label = labelOf({ text, unit: draft, role, speaker });
  labels.set(draft, { role, label });
  return label;
}
