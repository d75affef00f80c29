import type { Relation, Role, Unit } from '../model/argument.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { changedPart } from '../text/changed-part.ts';
import { firstNotBelow } from '../text/indices.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import { keptBy } from '../text/kept-by.ts';
import type { Span } from '../text/span.ts';
import type { ArgumentResult } from './argument.ts';
import type { Section } from './shape.ts';
import { type GroupInput, isSameList, makeNodes, sectionNode } from './tree-nodes.ts';

/** Something that is missing at a place of a run. */
export interface Missing {
  readonly run: number;
  readonly start: number;
  readonly message: string;
}

/**
 * A row of the outline. Spans are relative to the run named with them, and runs are counted from the heading’s of the section that
 * the row stands under: so a section that only moves is the very same row. See {@link baseBelow}.
 */
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
  /** Here always: a filter may leave rows that only lead to those that a reader asked for. */
  readonly matches: boolean;
  readonly children: readonly TreeNode[];
}

/**
 * The run that those of the rows below a row are counted from; of the rows on top it is the first of all, 0.
 * @param base what those of the row itself are counted from
 */
export function baseBelow({ type, from }: Pick<TreeNode, 'type' | 'from'>, base: number): number {
  return type === 'section' ? base + from.run : base;
}

/** All that the outline of one state of a document is made of. */
interface OutlineInput {
  readonly result: ArgumentResult;
  readonly runs: readonly ProseRun[];
  /** In the order of the text. */
  readonly missing: readonly Missing[];
  /** The run of the paragraph that closes the whole, if one does: it stands beside the sections, not in the last of them. */
  readonly closing: number | undefined;
}

interface Outline extends OutlineInput {
  /** What stands in no section, and each section. */
  readonly around: readonly TreeNode[];
  readonly nodes: readonly TreeNode[];
}

/**
 * The outline: what the opening says first, then sections, each with its claims, under them what supports them and what
 * speaks against them. A unit hangs under its parent where both stand in one section, else at its section's top level.
 * Sections that an edit does not touch are not looked at: their nodes are the very same.
 * @param missing in the order of the text
 */
export function argumentTree(
  result: ArgumentResult,
  runs: readonly ProseRun[],
  missing: readonly Missing[] = [],
): readonly TreeNode[] {
  const { sections, paragraphs, runOf } = result;
  const closes = paragraphs.at(-1)?.some(({ role }) => role === 'conclusion');
  const input = { result, runs, missing, closing: closes ? runOf.at(-1) : undefined };
  const nesting = nestingOf(sections);
  const before = nesting.latest;
  const isLike = before && sameRuns(before, input);
  const first = sections[0]?.run ?? runs.length;
  const end = Math.max(first, input.closing ?? runs.length);
  const around =
    before && isLike?.(0, first) && isLike(end, runs.length)
      ? before.around
      : nodesIn(input, -1, [0, first], [end, runs.length]);
  const known = (index: number): TreeNode | undefined =>
    isLike?.(sections[index]!.run, sections[index]!.endRun) ? before?.nodes[index] : undefined;
  const { nodes, top } = sectionsIn(input, nesting, known);
  nesting.latest = { ...input, around, nodes };
  const behind = around.findIndex(({ from }) => from.run >= first);
  return behind < 0 ? [...around, ...top] : around.toSpliced(behind, 0, ...top);
}

/** Of each section how many up to it have its title, and the one around it, -1 for none; and the latest outline of these. */
const nestingOf = keptBy((sections: readonly Section[]) => {
  const titles = new Map<string, number>();
  const times: number[] = [];
  const outers: number[] = [];
  for (const [index, { title, run }] of sections.entries()) {
    titles.set(title, (titles.get(title) ?? 0) + 1);
    times.push(titles.get(title)!);
    let outer = index - 1;
    while (outer >= 0 && sections[outer]!.endRun <= run) outer = outers[outer]!;
    outers.push(outer);
  }
  return { times, outers, latest: undefined as Outline | undefined };
});

/** Whether in the runs from one up to another all is as it was; `undefined` if something is not that concerns all. */
function sameRuns(
  before: Outline,
  { result, runs, missing, closing }: OutlineInput,
): ((from: number, end: number) => boolean) | undefined {
  if (before.result.opening !== result.opening || before.closing !== closing) return undefined;
  if (!isSameMissing(before.missing, missing)) return undefined;
  const { from, newEnd } = changedPart(before.runs, runs);
  const paragraphs = changedPart(before.result.paragraphs, result.paragraphs);
  // Where a paragraph has gone altogether, its run is another.
  const units = result.runOf.subarray(paragraphs.from, paragraphs.newEnd);
  const first = Math.min(from, units[0] ?? from);
  const last = Math.max(newEnd, (units.at(-1) ?? -1) + 1);
  return (start, end) => end <= first || last <= start;
}

function isSameMissing(one: readonly Missing[], other: readonly Missing[]): boolean {
  if (one.length !== other.length) return false;
  return one.every(({ run, start, message }, at) => {
    const also = other[at]!;
    return run === also.run && start === also.start && message === also.message;
  });
}

function keyOf(missing: readonly Missing[], base: number): string {
  return missing.map(({ run, start, message }) => `${run - base}:${start}:${message}`).join('\n');
}

/** The nodes of all sections, and of those in no other in the order of the text. */
function sectionsIn(
  input: OutlineInput,
  { times, outers }: Pick<ReturnType<typeof nestingOf>, 'times' | 'outers'>,
  known: (index: number) => TreeNode | undefined,
): { readonly nodes: readonly TreeNode[]; readonly top: readonly TreeNode[] } {
  const { runs } = input;
  const { sections } = input.result;
  const nodes = new Array<TreeNode>(sections.length);
  const top: TreeNode[] = [];
  const innerOf = new Map<number, TreeNode[]>();
  const make = (index: number): TreeNode => {
    const section = sections[index]!;
    const end = Math.min(sections[index + 1]?.run ?? runs.length, input.closing ?? runs.length);
    const own = nodesIn(input, index, [section.run, end]);
    const gaps = missingIn(input, section.run, section.endRun).map(({ message }) => message);
    const base = sections[outers[index]!]?.run ?? 0;
    const inner = innerOf.get(index)?.reverse() ?? [];
    return sectionNode(section, times[index]!, { base, runs, gaps, own, inner });
  };
  // Inner sections stand behind the outer ones, so from the last on each has all that is in it.
  for (let index = sections.length - 1; index >= 0; index--) {
    const node = known(index) ?? make(index);
    nodes[index] = node;
    const outer = outers[index]!;
    if (outer < 0) top.push(node);
    else if (innerOf.has(outer)) innerOf.get(outer)!.push(node);
    else innerOf.set(outer, [node]);
  }
  return { nodes, top: top.reverse() };
}

/** What is missing in the runs from one up to another. */
function missingIn({ missing }: OutlineInput, from: number, end: number): readonly Missing[] {
  return missing.filter(({ run }) => from <= run && run < end);
}

/** The rows of what stands in some runs: those of a section, -1 for none, that are in no section of it. */
function nodesIn(
  input: OutlineInput,
  home: number,
  ...places: readonly (readonly [from: number, end: number])[]
): readonly TreeNode[] {
  const { result, runs } = input;
  const { paragraphs, runOf, starts } = result;
  const base = result.sections[home]?.run ?? 0;
  const held = places.map(([from, end]) => [firstNotBelow(runOf, from), firstNotBelow(runOf, end)] as const);
  return nodesOfGroup({
    isOuter: home < 0,
    base,
    result,
    paragraphs: held.flatMap(([from, end]) => paragraphs.slice(from, end)),
    runOf: held.flatMap(([from, end]) => [...runOf.subarray(from, end)].map((run) => run - base)),
    places: held.map(([from, end]) => [starts[from]!, starts[end]!]),
    missing: places.flatMap(([from, end]) => missingIn(input, from, end)),
    runs,
  });
}

/** What stands in one section, but not in a section of it, and what was made of it. */
interface Group {
  readonly isOuter: boolean;
  readonly paragraphs: readonly (readonly Unit[])[];
  /** The run of each, counted from that of the section. */
  readonly runOf: readonly number[];
  /** All gaps in it, and the run up to which theses are stated: both in comparable form. */
  readonly gaps: string;
  readonly opening: number;
  readonly nodes: readonly TreeNode[];
}

/** By the first paragraph. */
const groups = createKeepsakes<readonly Unit[], Group>(Symbol('rows of a section'));

const nothing: readonly never[] = [];

function nodesOfGroup(input: GroupInput & Pick<Group, 'runOf'>): readonly TreeNode[] {
  const { isOuter, base, paragraphs, runOf, missing } = input;
  const { opening } = input.result;
  const first = paragraphs[0];
  if (!first) return nothing;
  const gaps = keyOf(missing, base);
  const known = groups.get(first);
  if (
    known?.isOuter === isOuter &&
    known.gaps === gaps &&
    known.opening === opening &&
    isSameList(known.paragraphs, paragraphs) &&
    isSameList(known.runOf, runOf)
  )
    return known.nodes;
  const nodes = makeNodes(input);
  groups.set(first, { isOuter, paragraphs, runOf, gaps, opening, nodes });
  return nodes;
}
