import type { Heading, Nodes } from 'mdast';
import type { Span } from '../text/span.ts';
import type { BlockDocument } from './block-document.ts';

export interface PlacedHeading {
  readonly text: string;
  readonly depth: number;
  /** Of the whole heading, in the document. */
  readonly span: Span;
}

/** The document's headings, in order, those in quotes and lists too. */
export function documentHeadings(doc: BlockDocument): readonly PlacedHeading[] {
  const headings: PlacedHeading[] = [];
  doc.blocks.forEach((block, index) => {
    const base = doc.starts[index] as number;
    for (const run of block.runs) {
      if (run.place.kind !== 'heading') continue;
      const node = block.nodes
        .map((each) => headingAt(each, run.toSource(0)))
        .find((each) => each !== undefined);
      const { start, end } = node?.position ?? {};
      const inside = run.toSourceSpan({ start: 0, end: run.text.length });
      const span = { start: base + (start?.offset ?? inside.start), end: base + (end?.offset ?? inside.end) };
      headings.push({ text: run.text, depth: run.place.depth, span });
    }
  });
  return headings;
}

function headingAt(node: Nodes, offset: number): Heading | undefined {
  const { position } = node;
  if (!position || offset < position.start.offset! || offset > position.end.offset!) return undefined;
  if (node.type === 'heading') return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = headingAt(child as Nodes, offset);
    if (found) return found;
  }
  return undefined;
}
