import type { ProseRun } from '../model/prose-run.ts';
import { changedPart } from '../text/changed-part.ts';
import { factsOf, type Shape, shapeOf } from './shape.ts';

/** The shape of one state of a document, and what it was read off. */
export interface KeptShape {
  readonly runs: readonly ProseRun[];
  readonly title: string | undefined;
  readonly shape: Shape;
}

/** The shape of a document: of an edited one the very same as before, as long as the changed runs look the same to it. */
export function keepShape(
  runs: readonly ProseRun[],
  title: string | undefined,
  before: KeptShape | undefined,
): KeptShape {
  return { runs, title, shape: before && isLike(before, runs, title) ? before.shape : shapeOf(runs, title) };
}

function isLike(before: KeptShape, runs: readonly ProseRun[], title: string | undefined): boolean {
  if (before.title !== title || before.runs.length !== runs.length) return false;
  const { from, newEnd } = changedPart(before.runs, runs);
  for (let index = from; index < newEnd; index++) {
    // The first line may be the title, whatever it looks like.
    if (index === 0 && before.runs[0]!.text !== runs[0]!.text) return false;
    if (factsOf(before.runs[index]!) !== factsOf(runs[index]!)) return false;
  }
  return true;
}
