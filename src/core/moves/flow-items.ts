import type { Nodes, RootContent } from 'mdast';
import { commentValue } from '../markdown/prose-inlines.ts';
import type { TextDocument } from '../project/document.ts';
import type { Span } from '../text/span.ts';

/** What moves as one: a heading, or a block with all that belongs to it. Offsets are into the document, whole lines. */
export interface FlowItem extends Span {
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number;
  /** Labels that it defines, `^` before those of footnotes, each with the definition's text. */
  readonly defines: readonly (readonly [label: string, text: string])[];
}

/** The items of a document, and where those end: definitions and comments behind the last of them stay where they are. */
export interface Flow {
  readonly items: readonly FlowItem[];
  /** The definitions that stay at the end. */
  readonly tail: readonly FlowItem[];
}

interface Piece extends Span {
  readonly node: RootContent;
}

/**
 * Reads what can change places in a document. To a block belong the comments before it (they annotate it), blocks that
 * no blank line parts from it (*As follows:* and its list), and behind it the definitions of its own footnotes and
 * links. Definitions at the document’s end stay there, unless all of them belong to the last block.
 */
export function flowOf(doc: TextDocument): Flow {
  const text = doc.text();
  const pieces = piecesOf(doc, text);
  let end = pieces.length;
  while (end > 0 && isLoose((pieces[end - 1] as Piece).node)) end--;
  const items = group(pieces.slice(0, end), text);
  const last = items.at(-1);
  const loose = pieces.slice(end);
  if (last && loose.length > 0 && loose.every(({ node }) => isDefinition(node))) {
    const own = referencesIn(last.nodes);
    const others = referencesIn(items.slice(0, -1).flatMap(({ nodes }) => nodes));
    const isOwn = ({ node }: Piece): boolean => own.has(labelOf(node)) && !others.has(labelOf(node));
    if (loose.every(isOwn)) return { items: [...items.slice(0, -1), joined(last, loose, text)], tail: [] };
  }
  return { items, tail: loose.map((piece) => start([piece], text)) };
}

interface Group extends FlowItem {
  readonly nodes: readonly RootContent[];
}

function piecesOf(doc: TextDocument, text: string): readonly Piece[] {
  return doc.placed().flatMap(({ block, start: base }) =>
    block.frontMatter
      ? []
      : block.nodes.map((node) => {
          const begin = base + (node.position?.start.offset ?? 0);
          return { node, start: lineStart(text, begin), end: base + (node.position?.end.offset ?? 0) };
        }),
  );
}

/** The begin of the line, if nothing but white space stands before `offset` in it. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /[ \t]/.test(text.charAt(at - 1))) at--;
  return at === 0 || /[\r\n]/.test(text.charAt(at - 1)) ? at : offset;
}

function group(pieces: readonly Piece[], text: string): Group[] {
  const groups: Group[] = [];
  let lead: Piece[] = [];
  for (const piece of pieces) {
    const before = groups.at(-1);
    if (isComment(piece.node)) lead.push(piece);
    else if (before && lead.length === 0 && belongs(piece, before, text))
      groups[groups.length - 1] = joined(before, [piece], text);
    else {
      groups.push(start([...lead, piece], text));
      lead = [];
    }
  }
  return groups;
}

function belongs({ node, start: from }: Piece, before: Group, text: string): boolean {
  if (isDefinition(node)) return before.depth === 0 && referencesIn(before.nodes).has(labelOf(node));
  if (node.type === 'heading' || before.depth > 0) return false;
  return !/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.test(text.slice(before.end, from));
}

function start(pieces: readonly Piece[], text: string): Group {
  const last = (pieces.at(-1) as Piece).node;
  const empty = {
    start: (pieces[0] as Piece).start,
    end: 0,
    depth: last.type === 'heading' ? last.depth : 0,
    nodes: [],
    defines: [],
  };
  return joined(empty, pieces, text);
}

function joined(group: Group, pieces: readonly Piece[], text: string): Group {
  return {
    ...group,
    end: (pieces.at(-1) as Piece).end,
    nodes: [...group.nodes, ...pieces.map(({ node }) => node)],
    defines: [
      ...group.defines,
      ...pieces.flatMap((piece) =>
        isDefinition(piece.node) ? [[labelOf(piece.node), text.slice(piece.start, piece.end)] as const] : [],
      ),
    ],
  };
}

function isComment(node: RootContent): boolean {
  return (node.type === 'comment' || node.type === 'html') && commentValue(node) !== undefined;
}

function isDefinition(node: Nodes): boolean {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

function isLoose(node: RootContent): boolean {
  return isDefinition(node) || isComment(node);
}

function labelOf(node: Nodes): string {
  switch (node.type) {
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return node.identifier;
    case 'footnoteDefinition':
    case 'footnoteReference':
      return `^${node.identifier}`;
    default:
      return '';
  }
}

/** The labels that are referred to in some nodes, their definitions’ own text left out. */
function referencesIn(nodes: readonly Nodes[], found = new Set<string>()): ReadonlySet<string> {
  for (const node of nodes) {
    if (!isDefinition(node) && labelOf(node) !== '') found.add(labelOf(node));
    if ('children' in node) referencesIn(node.children as readonly Nodes[], found);
  }
  return found;
}
