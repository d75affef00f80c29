import { firstWhere } from './indices.ts';

/** A stretch of text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in `span`, its end included: an editor's cursor behind a word still touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether two spans share text or touch each other, so that a cursor at the end of a word is at the word. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/**
 * Those of a list that share a code unit with a span. The list is sorted and they do not overlap, so that it costs the
 * logarithm of the list and what is found.
 */
export function overlapping<T extends Span>(sorted: readonly T[], { start, end }: Span): readonly T[] {
  const first = firstWhere(sorted, (one) => one.end > start);
  let last = first;
  while (last < sorted.length && (sorted[last] as T).start < end) last++;
  return sorted.slice(first, last);
}
