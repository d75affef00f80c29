import type { ProseRun } from '../model/prose-run.ts';
import { type ChangedPart, changedPart } from '../text/changed-part.ts';
import { factsOf, type Shape, shapeOf } from './shape.ts';

/** The shape of one state of a document, and what it was read off. */
export interface KeptShape {
  readonly runs: readonly ProseRun[];
  readonly title: string | undefined;
  readonly shape: Shape;
  /** The runs that are others than in the state before, or stand in another place. */
  readonly part: ChangedPart;
}

/** The shape of a document: of an edited one the very same as before, as long as the changed runs look the same to it. */
export function keepShape(
  runs: readonly ProseRun[],
  title: string | undefined,
  before: KeptShape | undefined,
): KeptShape {
  const part = changedPart(before?.runs ?? [], runs);
  if (before && isLike(before, { runs, title, part })) return { runs, title, shape: before.shape, part };
  const shape = shapeOf(runs, title);
  return { runs, title, shape, part: before ? changedPlaces(before.shape, shape, part) : part };
}

function isLike(before: KeptShape, { runs, title, part }: Omit<KeptShape, 'shape'>): boolean {
  if (before.title !== title || before.runs.length !== runs.length) return false;
  for (let index = part.from; index < part.newEnd; index++) {
    // The first line may be the title, whatever it looks like.
    if (index === 0 && before.runs[0]!.text !== runs[0]!.text) return false;
    if (factsOf(before.runs[index]!) !== factsOf(runs[index]!)) return false;
  }
  return true;
}

/** The changed runs with all up to those before and behind them of which something says otherwise where they stand. */
function changedPlaces(before: Shape, now: Shape, { from, oldEnd, newEnd }: ChangedPart): ChangedPart {
  const isSamePlace = placesLike(before, now);
  let first = 0;
  while (first < from && isSamePlace(first, first)) first++;
  const shift = newEnd - oldEnd;
  let end = now.zones.length;
  while (end > newEnd && isSamePlace(end - 1 - shift, end - 1)) end--;
  return { from: first, oldEnd: end - shift, newEnd: end };
}

/** Whether of a run in the one shape and of a run in the other all is said alike that tells where they stand. */
function placesLike(before: Shape, now: Shape): (old: number, run: number) => boolean {
  return (old, run) =>
    before.zones[old] === now.zones[run] &&
    before.under[old] === now.under[run] &&
    before.late[old] === now.late[run] &&
    before.labels[old] === now.labels[run] &&
    introOf(before, old) === introOf(now, run) &&
    isHead(before, old) === isHead(now, run);
}

/** How many runs before an item of a list what introduces it stands; 0 for none. */
function introOf({ intro }: Shape, run: number): number {
  return intro[run]! < 0 ? 0 : run - intro[run]!;
}

function isHead({ homes }: Shape, run: number): boolean {
  return homes[run] !== (run === 0 ? -1 : homes[run - 1]);
}
