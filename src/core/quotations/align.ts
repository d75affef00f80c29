import { joinedHash, type SourceWords } from './source-words.ts';

/** One step of an alignment: a word kept, left out of the source, put in by the quotation, or put in another’s place. */
export interface Step {
  readonly op: 'same' | 'removed' | 'added';
  /** Index of the word: of the quotation for `same` and `added`, of the source for `removed`. */
  readonly word: number;
  /** The words of the source that it covers, `to` exclusive: none for `added`, two where one was written as two. */
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  /** Words that differ; a changed word counts once. */
  readonly cost: number;
  readonly same: number;
  /** Words of the source, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
}

/** Words of a source, `to` exclusive. */
export interface Stretch {
  readonly row: SourceWords;
  readonly from: number;
  readonly to: number;
}

/** How a cell of the table was reached: by two words that are the same, by another word, … */
const matched = 0;
const changed = 1;
const inserted = 2;
const dropped = 3;
const mergedInSource = 4;
const mergedInQuote = 5;

/**
 * Sellers’ algorithm (1980) on words: the best place for the whole of `quoted` within a stretch of a source, free ends
 * on the source’s side. Quotation × window, never quotation × source: the window comes from the index.
 * Words joined by a hyphen on one side and written as one on the other are the same. Of equally good places
 * the first wins when `first` is set, else the one that ends last.
 */
export function align(quoted: SourceWords, { row: source, from: lo, to }: Stretch, first = true): Alignment {
  const rows = quoted.count;
  const columns = to - lo;
  const width = columns + 1;
  const cost = new Uint16Array((rows + 1) * width);
  const move = new Uint8Array((rows + 1) * width);
  const table: Table = { quoted, source, lo, width, cost, move };
  for (let row = 1; row <= rows; row++) {
    cost[row * width] = row;
    move[row * width] = inserted;
    for (let column = 1; column <= columns; column++) fill(table, row, column);
  }
  const last = rows * width;
  let best = 0;
  for (let column = 1; column <= columns; column++) {
    const gain = (cost[last + best] as number) - (cost[last + column] as number);
    // Of equal ends the one on a word in common: *was [never] tested*, not *was tested [never]*.
    const ends = Number(move[last + column] === matched) - Number(move[last + best] === matched);
    if (gain > 0 || (gain === 0 && (ends > 0 || (ends === 0 && !first)))) best = column;
  }
  return trace(table, rows, best);
}

interface Table {
  readonly quoted: SourceWords;
  readonly source: SourceWords;
  readonly lo: number;
  readonly width: number;
  readonly cost: Uint16Array;
  readonly move: Uint8Array;
}

/** Finds the cheapest way to one cell: the words before it, and these two kept, changed, put in, left out or written as one. */
function fill({ quoted, source, lo, width, cost, move }: Table, row: number, column: number): void {
  const cell = row * width + column;
  const q = row - 1;
  const s = lo + column - 1;
  const same = quoted.hashes[q] === source.hashes[s];
  let best = (cost[cell - width - 1] as number) + (same ? 0 : 1);
  let how = same ? matched : changed;
  const withInserted = (cost[cell - width] as number) + 1;
  if (withInserted < best) {
    best = withInserted;
    how = inserted;
  }
  const withDropped = (cost[cell - 1] as number) + 1;
  if (withDropped < best) {
    best = withDropped;
    how = dropped;
  }
  if (best > 0 && column > 1 && source.joined[s] === 1 && quoted.hashes[q] === joinedHash(source, s)) {
    const merged = cost[cell - width - 2] as number;
    if (merged < best) {
      best = merged;
      how = mergedInSource;
    }
  }
  if (best > 0 && row > 1 && quoted.joined[q] === 1 && source.hashes[s] === joinedHash(quoted, q)) {
    const merged = cost[cell - 2 * width - 1] as number;
    if (merged < best) {
      best = merged;
      how = mergedInQuote;
    }
  }
  cost[cell] = best;
  move[cell] = how;
}

function trace({ lo, width, cost, move }: Table, rows: number, end: number): Alignment {
  const steps: Step[] = [];
  let row = rows;
  let column = end;
  let same = 0;
  while (row > 0) {
    const how = move[row * width + column] as number;
    const to = lo + column;
    if (how === inserted || how === changed) steps.push({ op: 'added', word: --row, from: to, to });
    if (how === dropped || how === changed) {
      column--;
      steps.push({ op: 'removed', word: to - 1, from: to - 1, to });
    } else if (how !== inserted) {
      const from = how === mergedInSource ? to - 2 : to - 1;
      if (how === mergedInQuote) steps.push({ op: 'same', word: --row, from, to });
      steps.push({ op: 'same', word: --row, from, to });
      same++;
      column = from - lo;
    }
  }
  return {
    cost: cost[rows * width + end] as number,
    same,
    from: lo + column,
    to: lo + end,
    steps: steps.reverse(),
  };
}
