import type { Role, Unit } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { type ChangedPart, changedPart, joinedParts, wholePart } from '../text/changed-part.ts';
import type { Items } from '../text/edited-list.ts';
import { type Flat, flatten } from '../text/flat.ts';
import { lastNotAbove } from '../text/indices.ts';
import type { Keepsakes } from '../text/keepsakes.ts';
import { nextList } from '../text/spliced.ts';
import type { Bond } from './attach-paragraphs.ts';
import type { Draft } from './draft.ts';
import { labelOf } from './label.ts';
import type { Decision, Paragraph, Placed } from './placed.ts';
import type { Settled } from './settle.ts';
import { speakerOf } from './speaker.ts';
import type { UnitIds } from './unit-ids.ts';

/** The label of a draft in a role; quotations that change make new drafts. */
export type Labels = Keepsakes<Draft, { readonly role: Role; readonly label: string }>;

export interface MadeParagraph {
  readonly decisions: readonly Decision[];
  readonly ids: readonly string[];
  readonly bonds: readonly Bond[];
  readonly numbering: object;
  /** Where something of it bears on the thesis. */
  readonly thesisId: string | undefined;
  readonly units: readonly Unit[];
  /** Bonds of it were changed by what stands elsewhere. */
  readonly altered: boolean;
}

export interface UnitsInput {
  readonly paragraphs: readonly Paragraph[];
  /** By paragraph. */
  readonly runOf: Int32Array;
  readonly decisions: readonly (readonly Decision[])[];
  readonly bonds: readonly (readonly Bond[])[];
  readonly ids: UnitIds;
  readonly settled: Settled;
  /** The thesis that all hangs under, -1 for none. */
  readonly thesis: number;
  readonly runs: readonly ProseRun[];
  readonly quotations: readonly (readonly Quotation[])[];
  readonly labels: Labels;
  readonly before: MadeUnits | undefined;
}

/** The units of one state of a document. */
export interface MadeUnits {
  readonly input: Pick<UnitsInput, 'decisions' | 'bonds' | 'ids' | 'settled'>;
  readonly flatIds: Flat<readonly string[], string>;
  readonly thesisId: string | undefined;
  /** By paragraph, and all of them. */
  readonly paragraphs: readonly (readonly Unit[])[];
  readonly units: Flat<readonly Unit[], Unit>;
}

/** Puts all that was found out of units together, by paragraph. What is as it was before is the very same object. */
export function* toUnits({ before, ...input }: UnitsInput): Generator<undefined, MadeUnits> {
  const { paragraphs, decisions, ids, bonds, settled } = input;
  const flatIds = flatten(ids.ids, (list) => list, before?.flatIds);
  const thesisId = input.thesis < 0 ? undefined : flatIds.items.at(input.thesis);
  const { starts } = settled.placed;
  const altered = new Set<number>();
  for (const index of settled.changed.keys()) altered.add(lastNotAbove(starts, index, paragraphs.length));
  const part = partToMake(input, thesisId, before);
  const made: (readonly Unit[])[] = [];
  for (let at = part.from; at < part.newEnd; at++) {
    const paragraph = paragraphs[at]!;
    const isUnderThesis = bonds[at]!.some(({ to }) => to === 'thesis');
    const shared = { numbering: ids.numbering, thesisId: isUnderThesis ? thesisId : undefined };
    const own = { decisions: decisions[at]!, ids: ids.ids[at]!, bonds: bonds[at]!, ...shared };
    const old = paragraph.kept.made;
    if (old && !altered.has(at) && !old.altered && isSame(old, own)) {
      made.push(old.units);
      continue;
    }
    const units = unitsIn(paragraph, { at, first: starts[at]!, own, flat: flatIds.items }, input);
    const same = old?.units.every((unit, k) => unit === units[k]) ? old.units : units;
    paragraph.kept.made = { ...own, units: same, altered: altered.has(at) };
    made.push(same);
    yield;
  }
  const all = nextList(before?.paragraphs ?? [], part, made);
  const units = flatten(all, (list) => list, before?.units);
  return { input, flatIds, thesisId, paragraphs: all, units };
}

/** The paragraphs whose units may be others than before. */
function partToMake(
  now: Pick<UnitsInput, 'paragraphs' | 'decisions' | 'bonds' | 'ids' | 'settled'>,
  thesisId: string | undefined,
  before: MadeUnits | undefined,
): ChangedPart {
  const old = before?.input;
  const isWhole =
    old?.ids.numbering !== now.ids.numbering ||
    before?.thesisId !== thesisId ||
    now.settled.changed.size > 0 ||
    old.settled.changed.size > 0;
  if (isWhole) return wholePart(before?.paragraphs ?? [], now.paragraphs);
  return joinedParts(
    changedPart(old.settled.placed.parts, now.paragraphs),
    changedPart(old.decisions, now.decisions),
    changedPart(old.bonds, now.bonds),
    changedPart(old.ids.ids, now.ids.ids),
  );
}

interface ParagraphInput {
  /** Which paragraph it is, and which of all units is its first. */
  readonly at: number;
  readonly first: number;
  readonly own: Pick<MadeParagraph, 'ids' | 'decisions' | 'bonds'>;
  /** The ids of all units. */
  readonly flat: Items<string>;
}

function unitsIn(
  paragraph: Paragraph,
  { at, first, own, flat }: ParagraphInput,
  input: Omit<UnitsInput, 'before'>,
): readonly Unit[] {
  return paragraph.units.map((unit, k) => {
    const parent = input.settled.parents[first + k]!;
    const made = unitOf(unit, {
      id: own.ids[k]!,
      decision: own.decisions[k]!,
      bond: input.settled.changed.get(first + k) ?? own.bonds[k]!,
      parent: parent < 0 ? null : flat.at(parent)!,
      label: (role) => labelIn(unit.draft, role, { ...input, run: input.runOf[at]! }),
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

function unitOf({ draft }: Placed, { id, decision, bond, parent, label }: UnitInput): Unit {
  const { role, confidence, why, explicit } = decision;
  return {
    id,
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

function labelIn(
  draft: Draft,
  role: Role,
  {
    run,
    runs,
    quotations,
    labels,
  }: Pick<UnitsInput, 'runs' | 'quotations' | 'labels'> & { readonly run: number },
): string {
  const known = labels.get(draft);
  if (known?.role === role) return known.label;
  const { text } = runs[run]!;
  const speaker = role === 'testimony' ? speakerOf(text, draft, quotations[run] ?? []) : undefined;
  const label = labelOf({ text, unit: draft, role, speaker });
  labels.set(draft, { role, label });
  return label;
}
