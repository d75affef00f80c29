import { readSourceWords, type SourceWords } from './source-words.ts';

/** A stretch of a quotation without a mark of omission or an editor’s insertion. */
export interface Segment {
  readonly words: SourceWords;
  /** The segment’s own text as it is written; offsets of the words are into it. */
  readonly text: string;
  /** Where it begins in the quotation. */
  readonly start: number;
  /** How many words of the source may stand between the segment before and this one; 0 for the first. */
  readonly gap: number;
}

/** Behind an ellipsis any number of words may be missing. */
export const anyGap = Number.POSITIVE_INFINITY;
/** A bracket’s words stand for a few of the source, or for none: *[sic]*, *[the president]*. */
const bracketGap = 8;

export interface QuotedWords {
  readonly segments: readonly Segment[];
  readonly count: number;
  /** Marked as changed by the writer: an ellipsis or square brackets. */
  readonly edited: boolean;
}

/** Stands for a bracket around letters: it is no part of a word’s letters, so the words stay whole and in their places. */
const noLetter = '\u00ad';
const letterBracket = /(^|[^\p{L}])\[(\p{L}{1,3})\](?=[\p{L}’'])|(?<=\p{L})\[(\p{L}{1,4})\]/gu;
const omission =
  /\[\s*(?:…|\.\s*\.\s*\.\s*\.?)\s*\]|\(\s*(?:…|\.\s*\.\s*\.)\s*\)|…|\.(?:[\s\u00a0]?\.){2,3}|\[[^\]]{0,120}\]/gu;

/** Cuts the text of a quotation, without its marks, at its omissions and insertions. */
export function readQuotedWords(text: string): QuotedWords {
  // *[C]apital* and *argue[s]*: letters changed to fit the sentence; the words stay whole. The source has *argue* or
  // *argued*: an insertion of its own stands for either.
  const plain = text.replace(letterBracket, `$1${noLetter}$2$3${noLetter}`);
  const segments: Segment[] = [];
  let start = 0;
  let gap = 0;
  let edited = plain !== text;
  const push = (end: number): void => {
    const words = readSourceWords(plain.slice(start, end));
    if (words.count === 0) return;
    segments.push({ words, text: text.slice(start, end), start, gap: segments.length === 0 ? 0 : gap });
  };
  for (const match of plain.matchAll(omission)) {
    push(match.index);
    const inserted = match[0].startsWith('[') && /\p{L}|\p{N}/u.test(match[0]);
    if (segments.length > 0)
      gap = Math.max(
        start === 0 || plain.slice(start, match.index).trim() ? 0 : gap,
        inserted ? bracketGap : anyGap,
      );
    else gap = 0;
    start = match.index + match[0].length;
    edited = true;
  }
  push(plain.length);
  return { segments, count: segments.reduce((sum, segment) => sum + segment.words.count, 0), edited };
}
