import type { Span } from '../text/span.ts';

/** The words of a stretch of text, in lower case with straight apostrophes, and where each stands. */
export interface Words {
  /** The text that they stand in. */
  readonly text: string;
  readonly forms: readonly string[];
  /** Start and end of each word, two numbers a word, in the text. */
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
  return { text, forms, bounds: Int32Array.from(bounds) };
}

/** Some words from one on, as they are written. */
export function shown({ text, bounds }: Words, index: number, length = 1): string {
  return text.slice(bounds[2 * index], bounds[2 * (index + length) - 1]);
}

/** What stands between a word and the one before it. */
export function gapBefore({ text, bounds }: Words, index: number): string {
  return text.slice(bounds[2 * index - 1], bounds[2 * index]);
}

/** Whether a word begins with a capital. */
export function isCapital({ text, bounds }: Words, index: number): boolean {
  const letter = text[bounds[2 * index]!]!;
  return letter !== letter.toLowerCase();
}
