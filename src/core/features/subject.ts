import type { Node, Nodes } from 'mdast';
import type { CitedItem } from '../markdown/nodes.ts';
import type { Mention } from '../model/mention.ts';
import type { Quotation } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import { overlaps, type Span, touches } from '../text/span.ts';

/** What a writer points at. */
export type Subject =
  | { readonly type: 'citation'; readonly span: Span; readonly item: CitedItem }
  /** A reference to a footnote, or the label of its definition. */
  | { readonly type: 'footnote'; readonly span: Span; readonly label: string; readonly definition: boolean }
  | { readonly type: 'link'; readonly span: Span; readonly target: string; readonly wiki: boolean }
  | { readonly type: 'mention'; readonly span: Span; readonly mention: Placed<Mention> }
  | { readonly type: 'quotation'; readonly span: Span; readonly quotation: Placed<Quotation> };

/**
 * What stands at an offset, the narrowest and surest first: markup says what it is, a name is narrower than the
 * quotation around it.
 */
export function subjectAt(analysis: DocumentAnalysis, offset: number): Subject | undefined {
  return markupAt(analysis, offset) ?? mentionAt(analysis, offset) ?? quotationAt(analysis, offset);
}

function markupAt(analysis: DocumentAnalysis, offset: number): Subject | undefined {
  const { block, start } = analysis.doc.blockAt(offset);
  const inside = offset - start;
  const within = { start, inside, text: block.text };
  // Between two nodes the cursor touches both: the one that is a subject counts.
  const innermost = (nodes: readonly Node[]): Subject | undefined => {
    for (const node of nodes) {
      if (!touches(spanOf(node), inside)) continue;
      const deeper = 'children' in node ? innermost(node.children as readonly Node[]) : undefined;
      const found = deeper ?? markupSubject(node as Nodes, within);
      if (found) return found;
    }
    return undefined;
  };
  return innermost(block.nodes);
}

function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? -1, end: node.position?.end.offset ?? -1 };
}

/** A place in a block. */
interface PlaceInBlock {
  /** Where the block begins in the document. */
  readonly start: number;
  readonly inside: number;
  readonly text: string;
}

function markupSubject(node: Nodes, { start, inside, text }: PlaceInBlock): Subject | undefined {
  const local = spanOf(node);
  const span = { start: start + local.start, end: start + local.end };
  switch (node.type) {
    case 'citedItem':
      return { type: 'citation', span, item: node };
    case 'footnoteReference':
      return { type: 'footnote', span, label: node.identifier, definition: false };
    case 'footnoteDefinition': {
      const length = text.indexOf(':', local.start) - local.start;
      const label = { start: span.start, end: span.start + Math.max(0, length) };
      if (!touches({ start: local.start, end: local.start + length }, inside)) return undefined;
      return { type: 'footnote', span: label, label: node.identifier, definition: true };
    }
    case 'wikilink':
      return { type: 'link', span, target: node.target, wiki: true };
    case 'link':
    case 'definition':
      return { type: 'link', span, target: node.url, wiki: false };
    default:
      return undefined;
  }
}

function mentionAt(analysis: DocumentAnalysis, offset: number): Subject | undefined {
  const at = analysis.locate(offset);
  if (!at) return undefined;
  const mention = analysis.mentionsIn(at.run).find((each) => touches(each, at.offset));
  if (!mention) return undefined;
  const span = analysis.place(at.run, mention);
  return { type: 'mention', span, mention: { ...mention, ...span, run: at.run, local: mention } };
}

function quotationAt(analysis: DocumentAnalysis, offset: number): Subject | undefined {
  const { from, to } = analysis.runsAround(offset);
  const found: Placed<Quotation>[] = [];
  for (let run = from; run < to; run++) {
    for (const local of analysis.quotedIn(run))
      if (local.kind !== 'scare' && local.kind !== 'indirect')
        found.push({ ...local, ...analysis.place(run, local), run, local });
  }
  const quotation = found
    .filter((each) => touches(each, offset))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return quotation && { type: 'quotation', span: { start: quotation.start, end: quotation.end }, quotation };
}

/** The mentions that a span shares text with or touches, names and what takes them up alike, in the order of the text. */
export function mentionsIn(analysis: DocumentAnalysis, span: Span): readonly Placed<Mention>[] {
  return placedIn(analysis, span, analysis.names().mentions);
}

/** The same of quotations. */
export function quotationsIn(analysis: DocumentAnalysis, span: Span): readonly Placed<Quotation>[] {
  return placedIn(analysis, span, analysis.quoted());
}

/** Of what stands in each run that which a span touches: no more is looked at than the runs of the blocks that it touches. */
function placedIn<T extends Span>(
  analysis: DocumentAnalysis,
  span: Span,
  perRun: readonly (readonly T[])[],
): readonly Placed<T>[] {
  const { from } = analysis.runsAround(Math.max(0, span.start - 1));
  const { to } = analysis.runsAround(span.end);
  const found: Placed<T>[] = [];
  for (let run = from; run < to; run++) {
    for (const local of perRun[run] ?? []) {
      const place = analysis.place(run, local);
      if (overlaps(place, span)) found.push({ ...local, ...place, run, local });
    }
  }
  return found;
}
