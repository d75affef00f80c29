import type { CancellationToken } from 'vscode-languageserver';
import { createTimeSlice } from './time-slice.ts';

/**
 * Does work that comes in steps, giving way to other messages in between.
 * @returns its result, or `undefined` if the client no longer wants it
 */
export async function sliced<R>(
  work: Generator<undefined, R>,
  token: CancellationToken,
): Promise<R | undefined> {
  const slice = createTimeSlice();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (!slice.isOver()) continue;
    await slice.next();
    if (token.isCancellationRequested) return undefined;
  }
}
