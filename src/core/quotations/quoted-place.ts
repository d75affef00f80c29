import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';

/**
 * Where a span of the quoted words stands in the quotation’s run; `undefined` if it reaches over what interrupts them.
 */
export function placeInRun({ inner }: Pick<Quotation, 'inner'>, span: Span): Span | undefined {
  let before = 0;
  for (const piece of inner) {
    const length = piece.end - piece.start;
    if (span.start >= before && span.end <= before + length) {
      return { start: piece.start + span.start - before, end: piece.start + span.end - before };
    }
    before += length + 1;
  }
  return undefined;
}
