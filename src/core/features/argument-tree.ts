import { argumentTree as outline, type TreeNode } from '../argument/tree.ts';
import type { Problem } from '../model/problem.ts';
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
  if (!analysis) return [];
  const nodes = outline(
    analysis.argument(),
    analysis.runs.map((each) => each.run),
  );
  const missing = gaps(project, path).toSorted((a, b) => a.start - b.start);
  return nodes.map((node) => place(analysis, node, missing));
}

/** The rows that a reader asked for, with the rows above them. */
export function filteredTree(
  project: Project,
  path: string,
  filter: ArgumentFilter,
): readonly FilteredNode[] {
  const mentions = project.analysis(path)?.mentions() ?? [];
  const named = mentions.filter(({ entity }) => entity !== null && entity === filter.actor);
  return filterArgument(argumentTree(project, path), filter, ({ span }) =>
    named.some(({ start, end }) => span.start <= start && end <= span.end),
  );
}

function place(analysis: DocumentAnalysis, node: TreeNode, missing: readonly Problem[]): ArgumentNode {
  const { from, to, selection: selected, children, ...same } = node;
  const selection = analysis.place(selected.run, selected);
  // A unit’s own words are all of it.
  const span =
    from === to && from === selected
      ? selection
      : { start: analysis.place(from.run, from).start, end: analysis.place(to.run, to).end };
  // The gaps of a section are all that are in it; a unit’s are its own.
  const own = missing.slice(countBefore(missing, span.start), countBefore(missing, span.end));
  return {
    ...same,
    span,
    selection,
    gaps: own.map(({ message }) => message),
    children: children.map((child) => place(analysis, child, missing)),
  };
}

/** How many of the problems, which are in order, begin before an offset. */
function countBefore(problems: readonly Problem[], offset: number): number {
  let low = 0;
  let high = problems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((problems[middle] as Problem).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The id of the innermost row around an offset; where rows touch, the later one. */
export function argumentNodeAt(
  project: Project,
  path: string,
  offset: number,
  filter: ArgumentFilter = {},
): string | undefined {
  let best: ArgumentNode | undefined;
  const visit = (nodes: readonly ArgumentNode[]): void => {
    for (const node of nodes) {
      if (touches(node.span, offset) && (!best || size(node.span) <= size(best.span))) best = node;
      visit(node.children);
    }
  };
  visit(filteredTree(project, path, filter));
  return best?.id;
}

function size(span: Span): number {
  return span.end - span.start;
}
