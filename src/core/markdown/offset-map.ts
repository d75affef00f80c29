import { lastNotAbove } from '../text/indices.ts';
import type { Span } from '../text/span.ts';

/**
 * Maps a run's text to its block's source. Each stretch that stands in the source letter for letter is one segment, so a
 * plain paragraph has one.
 */
export interface OffsetMap {
  toSource(offset: number): number;
  toSourceSpan(span: Span): Span;
  fromSource(offset: number): number | undefined;
}

export interface Segments {
  /** Where each segment begins in the text, and in the source; both ascend. */
  readonly texts: readonly number[];
  readonly sources: readonly number[];
}

/** @param textEnd - length of the run's text; @param sourceEnd - where its source ends in the block */
export function createOffsetMap({ texts, sources }: Segments, textEnd: number, sourceEnd: number): OffsetMap {
  const toSource = (offset: number): number => {
    if (texts.length === 0) return sourceEnd;
    const index = lastNotAbove(texts, Math.max(offset, 0));
    return Math.min(sources[index]! + Math.max(0, offset - texts[index]!), sourceEnd);
  };
  return {
    toSource,
    toSourceSpan({ start, end }) {
      const from = toSource(start);
      return end <= start ? { start: from, end: from } : { start: from, end: toSource(end - 1) + 1 };
    },
    fromSource(offset) {
      if (texts.length === 0 || offset < sources[0]! || offset > sourceEnd) return undefined;
      const index = lastNotAbove(sources, offset);
      const next = texts[index + 1] ?? textEnd;
      return Math.min(texts[index]! + offset - sources[index]!, next);
    },
  };
}
