import type { FootnoteDefinition, FootnoteReference, Node } from 'mdast';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Target } from '../project/project.ts';
import type { Span } from '../text/span.ts';

/** A footnote's reference or definition, where it stands in the document. */
export interface FootnotePlace {
  readonly label: string;
  readonly definition: boolean;
  readonly span: Span;
}

/** All footnote references and definitions of a document, in its order. */
export function footnotePlaces(analysis: DocumentAnalysis): readonly FootnotePlace[] {
  const places: FootnotePlace[] = [];
  for (const { block, start } of analysis.doc.placed()) {
    if (!block.text.includes('[^')) continue;
    visit(block.nodes, (node) => {
      const { position } = node;
      if (!position) return;
      const span = { start: start + position.start.offset!, end: start + position.end.offset! };
      places.push({ label: node.identifier, definition: node.type === 'footnoteDefinition', span });
    });
  }
  return places;
}

function visit(nodes: readonly Node[], found: (node: FootnoteDefinition | FootnoteReference) => void): void {
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
      found(node as FootnoteDefinition | FootnoteReference);
    }
    if ('children' in node) visit(node.children as readonly Node[], found);
  }
}

/** From a reference to its definition, from a definition to its references. */
export function footnoteTargets(
  analysis: DocumentAnalysis,
  label: string,
  fromDefinition: boolean,
): readonly Target[] {
  return footnotePlaces(analysis)
    .filter((place) => place.label === label && place.definition !== fromDefinition)
    .map(({ span }) => ({ path: analysis.path, span, selection: span }));
}
