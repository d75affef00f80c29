import { argumentTree as outline, type TreeNode } from '../argument/tree.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import type { ArgumentNode } from './api.ts';

/** The rows of the Argument view: thesis and sections on top, what carries them below. */
export function argumentTree(project: Project, path: string): readonly ArgumentNode[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const nodes = outline(
    analysis.argument(),
    analysis.runs.map((each) => each.run),
  );
  return nodes.map((node) => place(analysis, node));
}

function place(analysis: DocumentAnalysis, node: TreeNode): ArgumentNode {
  const { from, to, selection, children, ...same } = node;
  return {
    ...same,
    span: {
      start: analysis.place(from.run, from).start,
      end: analysis.place(to.run, to).end,
    },
    selection: analysis.place(selection.run, selection),
    children: children.map((child) => place(analysis, child)),
  };
}

/** The id of the innermost row around an offset; where rows touch, the later one. */
export function argumentNodeAt(project: Project, path: string, offset: number): string | undefined {
  let best: ArgumentNode | undefined;
  const visit = (nodes: readonly ArgumentNode[]): void => {
    for (const node of nodes) {
      if (touches(node.span, offset) && (!best || size(node.span) <= size(best.span))) best = node;
      visit(node.children);
    }
  };
  visit(argumentTree(project, path));
  return best?.id;
}

function size(span: Span): number {
  return span.end - span.start;
}
