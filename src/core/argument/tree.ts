import type { Relation, Role, Unit } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Span } from '../text/span.ts';
import type { ArgumentResult } from './argument.ts';
import type { Section } from './shape.ts';

/** Something that is missing at a place of a run. */
export interface Missing {
  readonly run: number;
  readonly start: number;
  readonly message: string;
}

/** A row of the outline. Spans are relative to the run named with them. */
export interface TreeNode {
  readonly id: string;
  readonly type: 'section' | 'unit';
  readonly role: Role | null;
  readonly relation: Relation | null;
  readonly label: string;
  readonly sentence: string;
  readonly why: string;
  readonly explicit: boolean;
  /** Run and span of the unit; for a section from its heading to the end of its last run. */
  readonly from: Span & { readonly run: number };
  readonly to: Span & { readonly run: number };
  /** What to select: the unit, the section's heading. */
  readonly selection: Span & { readonly run: number };
  /** What it may lack, in sentences; of a section all that is lacking in it. */
  readonly gaps: readonly string[];
  readonly children: readonly TreeNode[];
}

/** What stands in one section, but not in a section of it, and what was made of it. */
interface Group {
  readonly home: number;
  readonly paragraphs: readonly (readonly Unit[])[];
  /** All gaps in it, and the run up to which theses are stated: both in comparable form. */
  readonly gaps: string;
  readonly opening: number;
  readonly nodes: readonly TreeNode[];
}

/** By the first paragraph. */
const groups = new WeakMap<readonly Unit[], Group>();

/**
 * The outline: what the opening says first, then sections, each with its claims, under them what supports them and what
 * speaks against them. A unit hangs under its parent where both stand in one section, else at its section's top level.
 * What stands in a section is made again only when a unit or a gap in it is another; its nodes are the very same until then.
 */
export function argumentTree(
  result: ArgumentResult,
  runs: readonly ProseRun[],
  missing: readonly Missing[] = [],
): readonly TreeNode[] {
  const { sections, paragraphs, units } = result;
  const homes = Int32Array.from(result.homes);
  const closing = paragraphs.at(-1);
  // What closes the whole stands beside the sections, not in the last of them.
  if (closing?.some(({ role }) => role === 'conclusion')) homes[closing[0]!.run] = -1;
  const byHome: (readonly Unit[])[][] = Array.from({ length: sections.length + 1 }, () => []);
  for (const paragraph of paragraphs) byHome[homes[paragraph[0]!.run]! + 1]!.push(paragraph);
  const lacking: Missing[][] = byHome.map(() => []);
  for (const one of missing) lacking[homes[one.run]! + 1]!.push(one);
  const opening = units.findLast(({ role }) => role === 'thesis')?.run ?? -1;
  const children = byHome.map((group, at) => [
    ...nodesOf({ home: at - 1, paragraphs: group, missing: lacking[at]!, opening, runs }),
  ]);
  const titles = new Map<string, number>();
  const times = sections.map(({ title }) => {
    titles.set(title, (titles.get(title) ?? 0) + 1);
    return titles.get(title)!;
  });
  // Inner sections stand behind the outer ones, so from the last on each has all that is in it.
  for (let index = sections.length - 1; index >= 0; index--) {
    const section = sections[index]!;
    const outer = outerOf(section, index, sections);
    const within = missing.filter(({ run }) => section.run <= run && run < section.endRun);
    const gaps = within.map(({ message }) => message);
    const node = sectionNode(section, times[index]!, { runs, gaps, children: inOrder(children[index + 1]!) });
    children[outer + 1]!.push(node);
  }
  return inOrder(children[0]!);
}

function outerOf({ run }: Section, index: number, sections: readonly Section[]): number {
  for (let at = index - 1; at >= 0; at--)
    if (sections[at]!.firstRun <= run && run < sections[at]!.endRun) return at;
  return -1;
}

function inOrder(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.toSorted((a, b) => a.from.run - b.from.run);
}

interface GroupInput {
  /** Index of the section, -1 for none. */
  readonly home: number;
  readonly paragraphs: readonly (readonly Unit[])[];
  readonly missing: readonly Missing[];
  readonly opening: number;
  readonly runs: readonly ProseRun[];
}

function nodesOf(input: GroupInput): readonly TreeNode[] {
  const { home, paragraphs, missing, opening } = input;
  const first = paragraphs[0];
  if (!first) return [];
  const gaps = missing.map(({ run, start, message }) => `${run}:${start}:${message}`).join('\n');
  const known = groups.get(first);
  if (
    known?.home === home &&
    known.gaps === gaps &&
    known.opening === opening &&
    isSameList(known.paragraphs, paragraphs)
  )
    return known.nodes;
  const nodes = makeNodes(input);
  groups.set(first, { home, paragraphs, gaps, opening, nodes });
  return nodes;
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function makeNodes({ home, paragraphs, missing, opening, runs }: GroupInput): readonly TreeNode[] {
  const units = paragraphs.flat();
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const below = new Map<string, Unit[]>();
  const top: Unit[] = [];
  for (const unit of units) {
    const parent = byId.get(unit.parent ?? '');
    const isInner =
      parent && (parent.role !== 'thesis' || unit.run <= opening || isBeside(unit, parent, home));
    if (!isInner) top.push(unit);
    else if (below.has(parent.id)) below.get(parent.id)!.push(unit);
    else below.set(parent.id, [unit]);
  }
  const nodeOf = (unit: Unit): TreeNode => {
    const gaps = missing.filter(
      ({ run, start }) => run === unit.run && unit.start <= start && start < unit.end,
    );
    return unitNode(unit, {
      runs,
      gaps: gaps.map(({ message }) => message),
      children: below.get(unit.id)?.map(nodeOf) ?? [],
    });
  };
  return top.map(nodeOf);
}
/** In what begins or closes the whole, what stands beside a thesis in its paragraph hangs under it. */
function isBeside(unit: Unit, parent: Unit, home: number): boolean {
  return home < 0 && parent.run === unit.run;
}

interface NodeInput {
  readonly runs: readonly ProseRun[];
  readonly gaps: readonly string[];
  readonly children: readonly TreeNode[];
}

/** The node that was made of a section, by its heading. */
const sectionNodes = new WeakMap<ProseRun, TreeNode>();

function sectionNode(
  { run, title, endRun }: Section,
  times: number,
  { runs, ...below }: NodeInput,
): TreeNode {
  const heading = runs[run]!;
  const last = Math.max(run, endRun - 1);
  const id = `section:${title.toLowerCase()}${times > 1 ? `-${times}` : ''}`;
  const end = runs[last]!.text.length;
  const known = sectionNodes.get(heading);
  const stands = known?.from.run === run && known.to.run === last && known.to.end === end;
  if (stands && known.id === id && known.label === title && isSameBelow(known, below)) return known;
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
    ...below,
  };
  sectionNodes.set(heading, node);
  return node;
}

function isSameBelow(one: TreeNode, other: Pick<TreeNode, 'gaps' | 'children'>): boolean {
  return isSameList(one.gaps, other.gaps) && isSameList(one.children, other.children);
}

/** The node that was made of a unit: of many in a changed section it is the same. */
const unitNodes = new WeakMap<Unit, TreeNode>();

function unitNode(unit: Unit, { runs, gaps, children }: NodeInput): TreeNode {
  const known = unitNodes.get(unit);
  if (known && isSameBelow(known, { gaps, children })) return known;
  const { id, role, relation, label, why, explicit, run, start, end } = unit;
  const place = { run, start, end };
  const sentence = runs[run]!.text.slice(start, end);
  const same = { id, role, relation, label, sentence, why, explicit };
  const node: TreeNode = { ...same, type: 'unit', from: place, to: place, selection: place, gaps, children };
  unitNodes.set(unit, node);
  return node;
}
