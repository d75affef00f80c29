import type { Html, Nodes } from 'mdast';
import type { Comment } from '../markdown/nodes.ts';
import { commentValue } from '../markdown/prose-inlines.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Span } from '../text/span.ts';

/** `<!-- value -->` or `%% value %%`, with its place in the document. */
export interface PlacedComment extends Span {
  readonly value: string;
  /** It stands within a paragraph. */
  readonly inline: boolean;
}

/** The comments between two offsets, in the order of the text. */
export function commentsBetween(analysis: DocumentAnalysis, within: Span): readonly PlacedComment[] {
  const found: PlacedComment[] = [];
  for (const { block, start } of analysis.doc.placed()) {
    if (start > within.end || start + block.text.length < within.start || block.frontMatter) continue;
    const visit = (node: Nodes, inline: boolean): void => {
      const value = isComment(node) ? commentValue(node) : undefined;
      if (value !== undefined) found.push({ ...spanOf(node, start), value, inline });
      if (!('children' in node)) return;
      const inside = inline || node.type === 'paragraph' || node.type === 'heading';
      for (const child of node.children) visit(child as Nodes, inside);
    };
    for (const node of block.nodes) visit(node, false);
  }
  return found.filter(({ start, end }) => within.start <= start && end <= within.end);
}

function isComment(node: Nodes): node is Html | Comment {
  return node.type === 'html' || node.type === 'comment';
}

/** The paragraph around an offset. */
export function paragraphAt(
  analysis: DocumentAnalysis,
  offset: number,
): { node: Nodes; base: number } | undefined {
  const { block, start } = analysis.doc.blockAt(offset);
  const inside = offset - start;
  const find = (nodes: readonly Nodes[]): Nodes | undefined => {
    for (const node of nodes) {
      const { start: from, end } = spanOf(node, 0);
      if (inside < from || end < inside) continue;
      if (node.type === 'paragraph') return node;
      const found = 'children' in node ? find(node.children as readonly Nodes[]) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const node = find(block.nodes);
  return node && { node, base: start };
}

export function spanOf({ position }: Nodes, base: number): Span {
  return { start: base + (position?.start.offset ?? 0), end: base + (position?.end.offset ?? 0) };
}
