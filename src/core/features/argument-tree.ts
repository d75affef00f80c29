import { baseBelow, argumentTree as outline, type TreeNode } from '../argument/tree.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import type { ArgumentNode } from './api.ts';
import { type ArgumentFilter, type FilteredNode, filterArgument } from './filter-argument.ts';
import { gaps } from './gaps.ts';

/** The rows of the Argument view: thesis and sections on top, what carries them below. */
export function argumentTree(project: Project, path: string): readonly ArgumentNode[] {
  const analysis = project.analysis(path);
  return analysis ? nodesIn(project, analysis).map((node) => placeAll(analysis, node, 0)) : [];
}

/** Does what takes long before the rows of a document can be shown, step by step. */
export function* readArgument(project: Project, path: string): Generator<undefined, void> {
  const analysis = project.analysis(path);
  if (analysis) yield* analysis.argumentSteps();
}

/**
 * The rows that a reader asked for, with the rows above them; where they stand is asked of {@link placeNode}. What an edit
 * leaves alone is the very same object.
 */
export function filteredTree(
  project: Project,
  path: string,
  filter: ArgumentFilter,
): readonly FilteredNode[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  return filterArgument(nodesIn(project, analysis), filter, ({ selection: { run, start, end } }, base) =>
    (analysis.names().mentions[base + run] ?? []).some(
      (one) => one.entity !== null && one.entity === filter.actor && start <= one.start && one.end <= end,
    ),
  );
}

function nodesIn(project: Project, analysis: DocumentAnalysis): readonly TreeNode[] {
  return outline(analysis.argument(), analysis.prose.list.all(), gaps(project, analysis.path));
}

/**
 * Where a row stands in the document: all of its text, and what to select.
 * @param base the run that those of the row are counted from
 */
export function placeNode(
  analysis: DocumentAnalysis,
  { from, to, selection: selected }: TreeNode,
  base: number,
): { readonly span: Span; readonly selection: Span } {
  const selection = analysis.place(base + selected.run, selected);
  // A unit’s own words are all of it.
  if (from === to && from === selected) return { span: selection, selection };
  return {
    span: { start: analysis.place(base + from.run, from).start, end: analysis.place(base + to.run, to).end },
    selection,
  };
}

function placeAll(analysis: DocumentAnalysis, node: TreeNode, base: number): ArgumentNode {
  const { from: _, to: __, selection: ___, matches: ____, gaps: lacking, children, ...same } = node;
  return {
    ...same,
    ...placeNode(analysis, node, base),
    gaps: lacking,
    children: children.map((child) => placeAll(analysis, child, baseBelow(node, base))),
  };
}

/** The id of the innermost row around an offset, of those that a reader asked for; where rows touch, the later one. */
export function argumentNodeAt(
  project: Project,
  path: string,
  { offset, filter = {} }: { readonly offset: number; readonly filter?: ArgumentFilter | undefined },
): string | undefined {
  const analysis = project.analysis(path);
  if (!analysis) return undefined;
  // Nothing else can hold the offset, so nothing else is placed.
  const { from } = analysis.runsAround(Math.max(0, offset - 1));
  const { to } = analysis.runsAround(offset);
  const isNear = (node: FilteredNode, base: number): boolean =>
    base + node.from.run < to && base + node.to.run >= from;
  let best: { readonly id: string; readonly size: number } | undefined;
  const visit = (nodes: readonly FilteredNode[], base: number): void => {
    for (const node of nodes) {
      const span = isNear(node, base) ? placeNode(analysis, node, base).span : undefined;
      const around = span !== undefined && touches(span, offset);
      const size = around ? span.end - span.start : 0;
      if (around && (!best || size <= best.size)) best = { id: node.id, size };
      // All that hangs in a section stands in it, but a unit may bear on one that stands elsewhere.
      if (around || node.type === 'unit') visit(node.children, baseBelow(node, base));
    }
  };
  visit(filteredTree(project, path, filter), 0);
  return best?.id;
}
