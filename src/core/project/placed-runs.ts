import type { Block } from '../markdown/block.ts';
import { type BlockDocument, blockAt } from '../markdown/block-document.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { ChangedPart } from '../text/changed-part.ts';
import { type EditedList, editedList, replacedItems } from '../text/edited-list.ts';
import { lastNotAbove } from '../text/indices.ts';
import { splicedPlaces } from '../text/spliced.ts';

/** The prose of one state of a document: all its runs, and where they stand. */
export interface PlacedRuns {
  readonly blocks: BlockDocument;
  /** The first block of which the runs are. */
  readonly firstBlock: number;
  readonly list: EditedList<ProseRun>;
  /** For each block, how many runs the blocks before it have. */
  readonly firsts: Int32Array;
}

/**
 * The runs of a document; those of an edited one are read from its changed blocks, the rest is taken over from the state
 * before without a look at it.
 *
 * @param changed - the blocks that are others than in the state before
 */
export function placeRuns(
  blocks: BlockDocument,
  since?: { readonly before: PlacedRuns; readonly changed: ChangedPart },
): PlacedRuns {
  if (!since) return placeRunsOf(blocks, 0, blocks.blocks.length);
  const { before } = since;
  const part = concernedBlocks(since.changed, blocks.blocks);
  const from = before.firsts[part.from] ?? before.list.length;
  const oldEnd = before.firsts[part.oldEnd] ?? before.list.length;
  const made = runsOf(blocks, { from: part.from, to: part.newEnd, first: from });
  const list = replacedItems(before.list, { from, oldEnd }, made.runs);
  const shift = list.length - before.list.length;
  const sameCounts =
    part.newEnd === part.oldEnd && made.firsts.every((first, at) => first === before.firsts[part.from + at]);
  const firsts =
    shift === 0 && sameCounts ? before.firsts : splicedPlaces(before.firsts, { ...part, shift }, made.firsts);
  return { blocks, firstBlock: 0, list, firsts };
}

/** The runs of some blocks of a document alone: those from an index up to another. */
export function placeRunsOf(blocks: BlockDocument, from: number, to: number): PlacedRuns {
  const { runs, firsts } = runsOf(blocks, { from, to, first: 0 });
  return { blocks, firstBlock: from, list: editedList(runs), firsts };
}

/** Where the block of a run begins in the document. */
export function startOf({ blocks, firstBlock, firsts }: PlacedRuns, run: number): number {
  return blocks.starts[firstBlock + lastNotAbove(firsts, run)] as number;
}

/** What has changed with all that the comments in it may annotate: from nothing that waits to where nothing waits any more. */
function concernedBlocks(changed: ChangedPart, after: readonly Block[]): ChangedPart {
  let { from, newEnd } = changed;
  while (from > 0 && !endsWaiting(after[from - 1] as Block)) from--;
  while (newEnd < after.length && (after[newEnd] as Block).runs.length === 0) newEnd++;
  if (newEnd < after.length) newEnd++;
  return { from, oldEnd: changed.oldEnd + newEnd - changed.newEnd, newEnd };
}

function endsWaiting({ runs, waitingAnnotations }: Block): boolean {
  return runs.length > 0 && waitingAnnotations.length === 0;
}

/** The runs of the blocks `from` to `to`, before which nothing waits and `first` runs stand. */
function runsOf(
  { blocks }: BlockDocument,
  { from, to, first }: { readonly from: number; readonly to: number; readonly first: number },
) {
  const runs: ProseRun[] = [];
  const firsts = new Int32Array(to - from);
  let waiting: readonly string[] = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index] as Block;
    firsts[index - from] = first + runs.length;
    for (const run of block.runs) {
      runs.push(waiting.length > 0 ? annotated(run, waiting) : run);
      waiting = [];
    }
    if (block.waitingAnnotations.length > 0) waiting = [...waiting, ...block.waitingAnnotations];
  }
  return { runs, firsts };
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

/** The indices of the runs of the last block with any that begins before an offset: from the first to the one behind the last. */
export function runsAround(placed: PlacedRuns, offset: number): { from: number; to: number } {
  const { blocks, firstBlock, firsts, list } = placed;
  const block = blockAt(blocks, offset) - firstBlock;
  const to = block < 0 ? 0 : (firsts[block + 1] ?? list.length);
  return to === 0 ? { from: 0, to } : { from: firsts[lastNotAbove(firsts, to - 1)] as number, to };
}

/** The run that a document offset lies in, and where in its text. */
export function locate(placed: PlacedRuns, offset: number): { run: number; offset: number } | undefined {
  if (offset > placed.blocks.length) return undefined;
  const { from, to } = runsAround(placed, offset);
  for (let run = to - 1; run >= from; run--) {
    const inside = (placed.list.at(run) as ProseRun).fromSource(offset - startOf(placed, run));
    if (inside !== undefined) return { run, offset: inside };
  }
  return undefined;
}
