import type { Block } from '../markdown/block.ts';
import type { BlockDocument } from '../markdown/block-document.ts';
import type { ProseRun } from '../model/prose-run.ts';
import { changedPart } from '../text/changed-part.ts';
import { lastNotAbove } from '../text/line-index.ts';
import { splicedList, splicedPlaces } from '../text/spliced.ts';

/** The prose of one state of a document: all its runs, and where they stand. */
export interface PlacedRuns {
  readonly blocks: BlockDocument;
  readonly runs: readonly ProseRun[];
  /** Where the block of each run begins in the document. */
  readonly starts: Int32Array;
  /** For each block, how many runs the blocks before it have. */
  readonly firsts: Int32Array;
}

/**
 * The runs of a document; those of an edited one are read from its changed blocks, the rest is taken over from the state
 * before without a look at it.
 */
export function placeRuns(blocks: BlockDocument, before: PlacedRuns | undefined): PlacedRuns {
  if (!before) return { blocks, ...runsOf(blocks, 0, blocks.blocks.length, 0) };
  const part = changedBlocks(before.blocks.blocks, blocks.blocks);
  const first = before.firsts[part.from] ?? before.runs.length;
  const behind = before.firsts[part.oldEnd] ?? before.runs.length;
  const made = runsOf(blocks, part.from, part.newEnd, first);
  const runs = { from: first, oldEnd: behind };
  return {
    blocks,
    runs: splicedList(before.runs, runs, made.runs),
    starts: splicedPlaces(before.starts, runs, made.starts, blocks.length - before.blocks.length),
    firsts: splicedPlaces(before.firsts, part, made.firsts, first + made.runs.length - behind),
  };
}

/** The runs of some blocks of a document alone: those from an index up to another. */
export function placeRunsOf(blocks: BlockDocument, from: number, to: number): PlacedRuns {
  return { blocks, ...runsOf(blocks, from, to, 0) };
}

/** What has changed with all that the comments in it may annotate: from nothing that waits to where nothing waits any more. */
function changedBlocks(before: readonly Block[], after: readonly Block[]) {
  const part = changedPart(before, after);
  let { from, newEnd } = part;
  while (from > 0 && !endsWaiting(after[from - 1] as Block)) from--;
  while (newEnd < after.length && (after[newEnd] as Block).runs.length === 0) newEnd++;
  if (newEnd < after.length) newEnd++;
  return { from, oldEnd: part.oldEnd + newEnd - part.newEnd, newEnd };
}

function endsWaiting({ runs, waitingAnnotations }: Block): boolean {
  return runs.length > 0 && waitingAnnotations.length === 0;
}

/** The runs of the blocks `from` to `to`, before which nothing waits and `first` runs stand. */
function runsOf({ blocks, starts }: BlockDocument, from: number, to: number, first: number) {
  const runs: ProseRun[] = [];
  const runStarts: number[] = [];
  const firsts = new Int32Array(to - from);
  let waiting: readonly string[] = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index] as Block;
    firsts[index - from] = first + runs.length;
    for (const run of block.runs) {
      runs.push(waiting.length > 0 ? annotated(run, waiting) : run);
      runStarts.push(starts[index] as number);
      waiting = [];
    }
    if (block.waitingAnnotations.length > 0) waiting = [...waiting, ...block.waitingAnnotations];
  }
  return { runs, starts: Int32Array.from(runStarts), firsts };
}

/** The runs that a comment before their block annotates, as they were made for it: what hangs on them shall last. */
const annotatedRuns = new WeakMap<ProseRun, { readonly waiting: string; readonly run: ProseRun }>();

/** A comment in a block of its own says something of the block behind it. */
function annotated(run: ProseRun, annotations: readonly string[]): ProseRun {
  const waiting = annotations.join('\n');
  const made = annotatedRuns.get(run);
  if (made?.waiting === waiting) return made.run;
  const place = { ...run.place, annotations: [...annotations, ...run.place.annotations] };
  const one = { ...run, place };
  annotatedRuns.set(run, { waiting, run: one });
  return one;
}

/** The indices of the runs of the block that holds an offset: from the first to the one behind the last. */
export function runsAround({ starts }: PlacedRuns, offset: number): { from: number; to: number } {
  if (starts.length === 0 || (starts[0] as number) > offset) return { from: 0, to: 0 };
  const last = lastNotAbove(starts, offset);
  let from = last;
  while (from > 0 && starts[from - 1] === starts[last]) from--;
  return { from, to: last + 1 };
}

/** The run that a document offset lies in, and where in its text. */
export function locate(placed: PlacedRuns, offset: number): { run: number; offset: number } | undefined {
  if (offset > placed.blocks.length) return undefined;
  const { from, to } = runsAround(placed, offset);
  for (let run = to - 1; run >= from; run--) {
    const inside = (placed.runs[run] as ProseRun).fromSource(offset - (placed.starts[run] as number));
    if (inside !== undefined) return { run, offset: inside };
  }
  return undefined;
}
