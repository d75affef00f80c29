import type { FilteredNode, Span } from '../core/index.ts';
import type { ChangedRow } from './protocol.ts';
import { type Lines, type PlaceOfRow, toTreeNode, toTreeRow } from './to-lsp.ts';

/** A section as a client has it. */
interface SentSection {
  readonly row: FilteredNode;
  /** Where its heading stands. */
  readonly line: number;
  /** The blocks from its heading to its last row. */
  readonly blocks: readonly object[];
}

/** The sections of one answer by their ids. */
export type SentSections = ReadonlyMap<string, SentSection>;

export interface ChangedRowsInput {
  /** The blocks that hold a span, the very same objects as long as they say the same. */
  readonly blocksOf: (span: Span) => readonly object[];
  readonly lines: Lines;
  readonly place: PlaceOfRow;
  readonly rows: readonly FilteredNode[];
  /** What the client has; nothing of it is sent again. */
  readonly sent: SentSections | undefined;
}

/**
 * The rows of a document as they are sent to a client that has those of an earlier state, one section after the other. A
 * section whose row and blocks are the very same objects has only moved up or down as a whole.
 * @returns what is sent, and what the client then has
 */
export function* changedRows(
  input: ChangedRowsInput,
): Generator<undefined, { readonly rows: readonly ChangedRow[]; readonly sent: SentSections }> {
  const sent = new Map<string, SentSection>();
  const rows: ChangedRow[] = [];
  for (const row of input.rows) {
    rows.push(changedRow(row, input, sent));
    yield;
  }
  return { rows, sent };
}

function changedRow(row: FilteredNode, input: ChangedRowsInput, sent: Map<string, SentSection>): ChangedRow {
  const { lines, place } = input;
  if (row.type === 'unit') return toTreeNode(lines, row, place);
  const known = input.sent?.get(row.id);
  const now = sectionAt(row, input);
  if (known?.row === row && isSameList(known.blocks, now.blocks)) {
    remember(row, input, sent);
    return { same: row.id, lines: now.line - known.line };
  }
  sent.set(row.id, now);
  const children = row.children.map((child) => changedRow(child, input, sent));
  return { ...toTreeRow(lines, row, place), children };
}

/** The client has the section and all in it. */
function remember(row: FilteredNode, input: ChangedRowsInput, sent: Map<string, SentSection>): void {
  sent.set(row.id, sectionAt(row, input));
  for (const child of row.children) if (child.type === 'section') remember(child, input, sent);
}

function sectionAt(row: FilteredNode, { lines, place, blocksOf }: ChangedRowsInput): SentSection {
  const { span, selection } = place(row);
  return { row, line: lines.positionAt(selection.start).line, blocks: blocksOf(span) };
}

function isSameList(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
