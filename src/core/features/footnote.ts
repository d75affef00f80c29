import type { FootnoteDefinition, FootnoteReference, Node } from 'mdast';
import type { Block } from '../markdown/block.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Target } from '../project/project.ts';
import { keptBy } from '../text/kept-by.ts';
import { type Finds, keptFinds } from '../text/kept-finds.ts';
import type { Span } from '../text/span.ts';

/** A footnote's reference or definition, where it stands in the document. */
export interface FootnotePlace {
  readonly label: string;
  readonly definition: boolean;
  readonly span: Span;
}

/** All footnote references and definitions of what has been read of a document, in its order. */
export function footnotePlaces(analysis: DocumentAnalysis): readonly FootnotePlace[] {
  const { blocks, starts } = analysis.doc.blocks;
  const { from, to } = analysis.window ?? { from: 0, to: blocks.length };
  const places: FootnotePlace[] = [];
  const { at, found } = placesIn(analysis.window ? blocks.slice(from, to) : blocks);
  for (const [index, local] of found.entries()) {
    const start = starts[from + (at[index] as number)] as number;
    for (const place of local) places.push(placed(place, start));
  }
  return places;
}

/** The definitions that nothing refers to. */
export function unusedFootnotes({ doc: { blocks } }: DocumentAnalysis): readonly FootnotePlace[] {
  return unusedIn(placesIn(blocks.blocks)).map(({ place, block }) => placed(place, blocks.starts[block]!));
}

/** The same with the index of the block of each: most edits touch no footnote. */
const unusedIn = keptBy(({ at, found }: Finds<readonly FootnotePlace[]>) => {
  const used = new Set(found.flatMap((places) => places.filter((one) => !one.definition).map(labelOf)));
  return found.flatMap((places, nth) =>
    places
      .filter((one) => one.definition && !used.has(one.label))
      .map((place) => ({ place, block: at[nth]! })),
  );
});

function labelOf({ label }: FootnotePlace): string {
  return label;
}

function placed({ span, ...place }: FootnotePlace, start: number): FootnotePlace {
  return { ...place, span: { start: start + span.start, end: start + span.end } };
}

/** Those of each block, by its own offsets. */
const placesIn = keptFinds((block: Block): readonly FootnotePlace[] | undefined => {
  if (!block.text.includes('[^')) return undefined;
  const places: FootnotePlace[] = [];
  visit(block.nodes, ({ identifier: label, type, position }) => {
    if (!position) return;
    const span = { start: position.start.offset as number, end: position.end.offset as number };
    places.push({ label, definition: type === 'footnoteDefinition', span });
  });
  return places;
});

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
