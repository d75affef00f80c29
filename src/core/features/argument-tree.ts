import type { Role } from '../model/argument.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { argumentOutline, type OutlineNode } from '../argument/tree.ts';
import { contains, type Span } from '../text/span.ts';
import type { ArgumentNode } from './api.ts';

/** The rows of the Argument view: thesis and sections on top, what carries them below. */
export function argumentTree(project: Project, path: string): readonly ArgumentNode[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const nodes = argumentOutline(analysis.argument(), analysis.runs.map((each) => each.run));
  return nodes.map((node) => place(analysis, node));
}

function place(analysis: DocumentAnalysis, node: OutlineNode): ArgumentNode {
  const selection = analysis.place(node.run, node);
  const children = node.children.map((child) => place(analysis, child));
  const { id, type, label, why, explicit } = node;
  const role: Role | null = node.role;
  return {
    id,
    type,
    role,
    relation: node.relation,
    label,
    sentence: node.sentence,
    why,
    explicit,
    span: type === 'section' ? sectionSpan(analysis, node, selection) : selection,
    selection,
    children,
  };
}

function sectionSpan(analysis: DocumentAnalysis, node: OutlineNode, heading: Span): Span {
  const last = analysis.runs[node.endRun - 1];
  if (!last) return heading;
  const end = analysis.place(node.endRun - 1, { start: 0, end: last.run.text.length }).end;
  return { start: heading.start, end: Math.max(end, heading.end) };
}

/** The id of the innermost row around an offset. */
export function argumentNodeAt(project: Project, path: string, offset: number): string | undefined {
  const at = { start: offset, end: offset };
  let best: ArgumentNode | undefined;
  const visit = (nodes: readonly ArgumentNode[]): void => {
    for (const node of nodes) {
      const inside = contains(node.span, at);
      if (inside && (!best || size(node.span) <= size(best.span))) best = node;
      visit(node.children);
    }
  };
  visit(argumentTree(project, path));
  return best?.id;
}

function size(span: Span): number {
  return span.end - span.start;
}
