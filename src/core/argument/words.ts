import type { Span } from '../text/span.ts';

/** The words of a stretch of text, in lower case with straight apostrophes, and where each stands. */
export interface Words {
  readonly forms: readonly string[];
  /** Start and end of each word, two numbers a word, relative to the text that was read. */
  readonly bounds: Int32Array;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['’-](?=[\p{L}\p{N}]))*/gu;

/** Cuts into words: *don’t*, *long-term* are one. */
export function wordsOf(text: string, span: Span): Words {
  const forms: string[] = [];
  const bounds: number[] = [];
  word.lastIndex = 0;
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(word)) {
    forms.push(match[0].toLowerCase().replaceAll('’', "'"));
    bounds.push(span.start + match.index, span.start + match.index + match[0].length);
  }
  return { forms, bounds: Int32Array.from(bounds) };
}
