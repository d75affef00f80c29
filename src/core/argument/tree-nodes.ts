import type { Unit } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import { type ArgumentResult, runOfUnit } from './argument.ts';
import type { Section } from './shape.ts';
import type { Missing, TreeNode } from './tree.ts';

/** What stands in one section, but not in a section of it. */
export interface GroupInput {
  /** It is what stands in no section. */
  readonly isOuter: boolean;
  /** The run that those of the rows are counted from. */
  readonly base: number;
  readonly result: Pick<ArgumentResult, 'units' | 'parents' | 'opening' | 'runOf' | 'starts'>;
  readonly paragraphs: readonly (readonly Unit[])[];
  /** Their units, by index: from one up to another. */
  readonly places: readonly (readonly [from: number, end: number])[];
  readonly missing: readonly Missing[];
  readonly runs: readonly ProseRun[];
}

const nothing: readonly never[] = [];

/** The rows of what stands in one section: each unit under the one that it bears on, if that stands there too. */
export function makeNodes({ isOuter, base, result, places, missing, runs }: GroupInput): readonly TreeNode[] {
  const { units, parents, opening } = result;
  const isHere = (index: number): boolean => places.some(([from, end]) => from <= index && index < end);
  const runOf = (index: number): number => runOfUnit(result, index);
  // In what begins or closes the whole, what stands beside a thesis in its paragraph hangs under it.
  const isBeside = (index: number, above: number): boolean => isOuter && runOf(above) === runOf(index);
  const below = new Map<number, number[]>();
  const top: number[] = [];
  for (const [from, end] of places) {
    for (let index = from; index < end; index++) {
      const above = parents[index]!;
      const parent = isHere(above) ? units.at(above)! : undefined;
      const isInner =
        parent && (parent.role !== 'thesis' || runOf(index) <= opening || isBeside(index, above));
      if (!isInner) top.push(index);
      else if (below.has(above)) below.get(above)!.push(index);
      else below.set(above, [index]);
    }
  }
  const lacking = new Map<number, Missing[]>();
  for (const one of missing) {
    const known = lacking.get(one.run);
    if (known) known.push(one);
    else lacking.set(one.run, [one]);
  }
  const nodeOf = (index: number): TreeNode => {
    const unit = units.at(index)!;
    const run = runOf(index);
    const gaps = lacking.get(run)?.filter(({ start }) => unit.start <= start && start < unit.end);
    return unitNode(unit, {
      run,
      base,
      runs,
      gaps: gaps?.map(({ message }) => message) ?? nothing,
      children: below.get(index)?.map(nodeOf) ?? nothing,
    });
  };
  return top.map(nodeOf);
}

/** What hangs under a section: what stands in it itself, and the sections in it. */
interface SectionInput {
  /** The run that its own is counted from. */
  readonly base: number;
  readonly runs: readonly ProseRun[];
  readonly gaps: readonly string[];
  readonly own: readonly TreeNode[];
  readonly inner: readonly TreeNode[];
}

/** The node that was made of a section, and what of, by its heading. */
const sectionNodes = createKeepsakes<
  ProseRun,
  Omit<SectionInput, 'base' | 'runs'> & { readonly node: TreeNode }
>(Symbol('row of a section'));

/** The row of a section; the very same as long as all of it is. */
export function sectionNode(
  section: Section,
  times: number,
  { base, runs, gaps, own, inner }: SectionInput,
): TreeNode {
  const { title } = section;
  const heading = runs[section.run]!;
  const run = section.run - base;
  const last = Math.max(run, section.endRun - 1 - base);
  const id = `section:${title.toLowerCase()}${times > 1 ? `-${times}` : ''}`;
  const end = runs[base + last]!.text.length;
  const known = sectionNodes.get(heading);
  const old = known?.node;
  const stands = old?.from.run === run && old.to.run === last && old.to.end === end;
  const isSame = stands && old.id === id && old.label === title;
  if (isSame && known?.own === own && isSameList(known.gaps, gaps) && isSameList(known.inner, inner))
    return old;
  const from = { run, start: 0, end: heading.text.length };
  const node: TreeNode = {
    id,
    type: 'section',
    role: null,
    relation: null,
    label: title,
    sentence: title,
    why: '',
    explicit: true,
    from,
    to: { run: last, start: 0, end },
    selection: from,
    gaps,
    matches: true,
    children: [...own, ...inner],
  };
  sectionNodes.set(heading, { gaps, own, inner, node });
  return node;
}

function isSameBelow(one: TreeNode, other: Pick<TreeNode, 'gaps' | 'children'>): boolean {
  return isSameList(one.gaps, other.gaps) && isSameList(one.children, other.children);
}

interface NodeInput {
  readonly run: number;
  /** The run that its own is counted from. */
  readonly base: number;
  readonly runs: readonly ProseRun[];
  readonly gaps: readonly string[];
  readonly children: readonly TreeNode[];
}

/** The node that was made of a unit: of many in a changed section it is the same. */
const unitNodes = createKeepsakes<Unit, TreeNode>(Symbol('row'));

function unitNode(unit: Unit, { run, base, runs, gaps, children }: NodeInput): TreeNode {
  const known = unitNodes.get(unit);
  if (known?.from.run === run - base && isSameBelow(known, { gaps, children })) return known;
  const { id, role, relation, label, why, explicit, start, end } = unit;
  const place = { run: run - base, start, end };
  const sentence = runs[run]!.text.slice(start, end);
  const same = { id, role, relation, label, sentence, why, explicit };
  const node: TreeNode = {
    ...same,
    type: 'unit',
    from: place,
    to: place,
    selection: place,
    gaps,
    matches: true,
    children,
  };
  unitNodes.set(unit, node);
  return node;
}

/** Whether two lists have the very same items. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  // `Object.is` reads nothing of two objects that are one.
  for (let at = 0; at < one.length; at++) if (!Object.is(one[at], other[at])) return false;
  return true;
}
