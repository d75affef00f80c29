import { editTextDocument, type TextChange, type TextDocument } from '../project/document.ts';
import type { Span } from '../text/span.ts';
import { type Flow, type FlowItem, flowOf } from './flow-items.ts';

export type MoveDirection = 'up' | 'down';

export interface Move {
  /** What changes places with its neighbour: the section at the cursor with all below it, or the block alone. */
  readonly what: 'section' | 'paragraph';
  readonly direction: MoveDirection;
}

/** The edits, or why there are none, as a sentence for the writer. */
export type MoveResult =
  | {
      /** Offsets are into the text before any of them. */
      readonly edits: readonly TextChange[];
      /** Where the offset then is: it stays on its word. */
      readonly offset: number;
    }
  | { readonly refused: string };

/**
 * Lets the section or paragraph at an offset change places with the one before or behind it. A section changes places
 * with the next of its own depth under the same heading; a paragraph passes headings too. The blank lines stay where
 * they are, so moving up and down again gives the same text. A move that Markdown would read as something else (two
 * lists become one, a rule becomes front matter, a label’s other definition comes first) is refused.
 */
export function moveBlock(
  path: string,
  doc: TextDocument,
  { offset, ...move }: Move & { readonly offset: number },
): MoveResult {
  const flow = flowOf(doc);
  const found = move.what === 'section' ? sections(flow, offset, move) : paragraphs(flow, offset, move);
  if ('refused' in found) return found;
  const { first, second } = found;
  const text = doc.text();
  const [above, below] = [spanOf(flow, first), spanOf(flow, second)];
  const gap = text.slice(above.end, below.start);
  const up = move.direction === 'up';
  const edits = up
    ? [
        { start: above.start, end: below.start, text: '' },
        { start: below.end, end: below.end, text: gap + text.slice(above.start, above.end) },
      ]
    : [
        { start: above.start, end: above.start, text: text.slice(below.start, below.end) + gap },
        { start: above.end, end: below.end, text: '' },
      ];
  if (!reads(path, doc, { flow, first, second, edits }))
    return { refused: 'Here they cannot change places: Markdown would read them as something else.' };
  // From the blank lines behind what moves the cursor comes to its end.
  const cursor = Math.min(offset, up ? below.end : above.end);
  return { edits, offset: cursor + (up ? above.start - below.start : below.end - below.start + gap.length) };
}

/** Items by their numbers, the end exclusive. */
type Range = Span;

type Neighbours = { readonly first: Range; readonly second: Range } | { readonly refused: string };

function spanOf({ items }: Flow, { start, end }: Range): Span {
  return { start: (items[start] as FlowItem).start, end: (items[end - 1] as FlowItem).end };
}

function paragraphs({ items }: Flow, offset: number, { direction }: Move): Neighbours {
  const at = items.findIndex((item) => item.start <= offset && offset <= item.end);
  if (at < 0) return { refused: 'There is no paragraph at the cursor that could move.' };
  if ((items[at] as FlowItem).depth > 0) return { refused: 'A heading moves with its section.' };
  const other = direction === 'up' ? at - 1 : at + 1;
  if (other < 0) return { refused: 'This is the first paragraph.' };
  if (other >= items.length) return { refused: 'This is the last paragraph.' };
  const [low, high] = [Math.min(at, other), Math.max(at, other)];
  return { first: { start: low, end: low + 1 }, second: { start: high, end: high + 1 } };
}

function sections({ items, tail }: Flow, offset: number, { direction }: Move): Neighbours {
  const isBehind = tail[0] !== undefined && offset >= tail[0].start;
  const at = isBehind ? -1 : items.findLastIndex(({ depth, start }) => depth > 0 && start <= offset);
  if (at < 0) return { refused: 'There is no section at the cursor.' };
  const own = { start: at, end: sectionEnd(items, at) };
  if (direction === 'down') {
    const next = items[own.end];
    if (next?.depth !== (items[at] as FlowItem).depth)
      return { refused: 'This is the last section under its heading.' };
    return { first: own, second: { start: own.end, end: sectionEnd(items, own.end) } };
  }
  const before = items.findLastIndex(
    ({ depth }, index) => index < at && depth > 0 && depth <= (items[at] as FlowItem).depth,
  );
  if (before < 0 || items[before]?.depth !== items[at]?.depth)
    return { refused: 'This is the first section under its heading.' };
  return { first: { start: before, end: at }, second: own };
}

/** Where the section of a heading ends: at the next heading that is no deeper. */
function sectionEnd(items: readonly FlowItem[], heading: number): number {
  const { depth } = items[heading] as FlowItem;
  const next = items.findIndex((item, index) => index > heading && item.depth > 0 && item.depth <= depth);
  return next < 0 ? items.length : next;
}

interface Planned {
  readonly flow: Flow;
  readonly first: Range;
  readonly second: Range;
  readonly edits: readonly TextChange[];
}

/** Whether the edited document reads as the same items in their new order, and every label means what it meant. */
function reads(path: string, doc: TextDocument, { flow, first, second, edits }: Planned): boolean {
  const edited = edits.reduceRight((text, edit) => editTextDocument(path, text, edit), doc);
  const after = flowOf(edited);
  const { items } = flow;
  const expected = [
    ...items.slice(0, first.start),
    ...items.slice(second.start, second.end),
    ...items.slice(first.start, first.end),
    ...items.slice(second.end),
  ];
  const texts = (of: TextDocument, list: readonly FlowItem[]): string =>
    JSON.stringify(list.map(({ start, end, depth }) => [depth, of.text().slice(start, end)]));
  return (
    texts(doc, expected) === texts(edited, after.items) &&
    texts(doc, flow.tail) === texts(edited, after.tail) &&
    meanings(flow) === meanings(after)
  );
}

/** What each label means: the first of its definitions. */
function meanings({ items, tail }: Flow): string {
  const first = new Map<string, string>();
  for (const { defines } of [...items, ...tail])
    for (const [label, text] of defines) if (!first.has(label)) first.set(label, text);
  return JSON.stringify([...first].sort(([one], [other]) => (one < other ? -1 : 1)));
}
