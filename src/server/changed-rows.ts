import { baseBelow, changedPart, type FilteredNode, type PlacedRuns } from '../core/index.ts';
import type { ChangedRow } from './protocol.ts';
import { type Lines, type PlaceOfRow, toTreeRow } from './to-lsp.ts';

type Prose = Pick<PlacedRuns, 'blocks' | 'firsts'>;

/** What a client has: rows, and the document that they stood in. */
export interface SentRows {
  readonly rows: readonly FilteredNode[];
  readonly prose: Prose;
}

export interface ChangedRowsInput extends SentRows {
  readonly lines: Lines;
  /**
   * Where a row stands.
   * @param base the run that those of the row are counted from
   */
  readonly place: (row: FilteredNode, base: number) => PlaceOfRow;
  /** What the client has; nothing of it is sent again. */
  readonly sent: SentRows | undefined;
}

/** The run that those of rows are counted from, in both states of the document. */
interface Bases {
  readonly before: number;
  readonly now: number;
}

interface Differing extends ChangedRowsInput {
  readonly bases: Bases;
  /** How many lines further down a row stands with all below it; `undefined` if it is to be sent. */
  readonly movedBy: (row: FilteredNode, bases: Bases) => number | undefined;
}

/**
 * The rows of a document as they are sent to a client that has those of an earlier state, list by list. A row that is the very
 * same object stands in the same runs of its section; where no block of these has changed it has only moved up or down.
 * @returns what is sent, and what the client then has
 */
export function* changedRows(
  input: ChangedRowsInput,
): Generator<undefined, { readonly rows: readonly ChangedRow[]; readonly sent: SentRows }> {
  const { rows, prose, sent } = input;
  const differing = {
    ...input,
    bases: { before: 0, now: 0 },
    movedBy: sent ? movesSince(sent.prose, prose) : () => undefined,
  };
  return { rows: yield* changedList(sent?.rows ?? [], rows, differing), sent: { rows, prose } };
}

function* changedList(
  before: readonly FilteredNode[],
  rows: readonly FilteredNode[],
  input: Differing,
): Generator<undefined, readonly ChangedRow[]> {
  const { bases } = input;
  const { from, oldEnd, newEnd } = changedPart(before, rows);
  const byId = new Map(before.slice(from, oldEnd).map((row) => [row.id, row]));
  const changed: ChangedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const stays = index < from || index >= newEnd;
    const lines = stays ? input.movedBy(row, bases) : undefined;
    if (lines !== undefined) {
      // Behind rows that have gone others begin.
      const last = index === newEnd && oldEnd > from ? undefined : changed.at(-1);
      if (last && 'same' in last && last.lines === lines)
        changed[changed.length - 1] = { ...last, count: last.count + 1 };
      else changed.push({ same: row.id, count: 1, lines });
      continue;
    }
    const old = stays ? row : byId.get(row.id);
    const children = yield* changedList(old?.children ?? [], row.children, {
      ...input,
      bases: { before: old ? baseBelow(old, bases.before) : 0, now: baseBelow(row, bases.now) },
    });
    changed.push({ ...toTreeRow(input.lines, row, input.place(row, bases.now)), children });
    yield;
  }
  return changed;
}

/** How rows that say the same have moved since an earlier state of the document. */
function movesSince(before: Prose, now: Prose): Differing['movedBy'] {
  const { from, oldEnd, newEnd } = changedPart(before.blocks.blocks, now.blocks.blocks);
  const first = now.firsts[from] ?? Number.POSITIVE_INFINITY;
  const behind = now.firsts[newEnd] ?? Number.POSITIVE_INFINITY;
  const runs = behind - (before.firsts[oldEnd] ?? Number.POSITIVE_INFINITY);
  const lines = (now.blocks.lines[newEnd] ?? 0) - (before.blocks.lines[oldEnd] ?? 0);
  return (row, bases) => {
    const [low, high] = reachOf(row);
    const moved = bases.now - bases.before;
    if (bases.now + high < first) return moved === 0 ? 0 : undefined;
    return bases.now + low >= behind && moved === runs ? lines : undefined;
  };
}

/** The first and the last run in which a row or one below it stands: all that is in a section stands between its ends. */
function reachOf({ type, from, to, children }: FilteredNode): readonly [number, number] {
  let low = from.run;
  let high = to.run;
  if (type === 'unit') {
    for (const child of children) {
      const [first, last] = reachOf(child);
      low = Math.min(low, first);
      high = Math.max(high, last);
    }
  }
  return [low, high];
}
