import {
  beforeNumber,
  maybeFinal,
  neverFinal,
  sentenceOpeners,
  speechVerbs,
} from '../language/argument/abbreviations.ts';
import type { Span } from './span.ts';

const terminator = /[.!?…]/;
const closer = /["'”’»)\]]/;
const opener = /["'“‘«([]/;
const letter = /[\p{L}\p{M}]/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const space = /\s/;
const superscript = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079*†‡]/;
/** The longest abbreviation with its inner stops is shorter than this. */
const wordReach = 14;

/**
 * The sentences of a run, in order, white space between them left out. Offsets are UTF-16 code units.
 * One pass: each full stop, question or exclamation mark, or ellipsis is judged by the word before it and by what
 * follows (white space, then a capital, a digit or an opening mark). What stands in brackets opened within a sentence
 * never ends it.
 */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  const closing = matchingBrackets(text);
  let start = skipSpace(text, 0);
  let offset = start;
  while (offset < text.length) {
    const close = offset > start ? closing?.get(offset) : undefined;
    if (close !== undefined) {
      offset = close;
      continue;
    }
    if (!isTerminator(text.charCodeAt(offset))) {
      offset++;
      continue;
    }
    const end = endOfMarks(text, offset);
    if (end < text.length && !endsSentence(text, { start, mark: offset, end })) {
      offset = Math.max(offset + 1, end);
      continue;
    }
    found.push({ start, end });
    start = skipSpace(text, end);
    offset = start;
  }
  if (start < text.length) found.push({ start, end: text.trimEnd().length });
  return found;
}

/** Code units, not expressions: this is asked of every character. */
function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** Opening bracket → its closing one; brackets without a partner are left out. */
function matchingBrackets(text: string): ReadonlyMap<number, number> | undefined {
  if (!/[([]/.test(text)) return undefined;
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const mark = text[offset]!;
    if (mark === '(' || mark === '[') open.push(offset);
    else if ((mark === ')' || mark === ']') && open.length > 0) pairs.set(open.pop()!, offset);
  }
  return pairs;
}

function skipSpace(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && space.test(text[offset]!)) offset++;
  return offset;
}

/** Behind the run of terminators at `offset`, the closing marks and the footnote mark that cling to it. */
function endOfMarks(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && terminator.test(text[end]!)) end++;
  // Spaced ellipses (*. . .*) are one mark.
  while (text.startsWith(' .', end) && text[end - 1] === '.') end += 2;
  while (end < text.length && closer.test(text[end]!)) end++;
  return endOfNoteMark(text, end);
}

function endOfNoteMark(text: string, from: number): number {
  let end = from;
  while (end < text.length && superscript.test(text[end]!)) end++;
  for (;;) {
    const bracketed = /^\[\^?\w{1,12}\]/.exec(text.slice(end, end + 16));
    if (!bracketed) break;
    end += bracketed[0].length;
  }
  if (end > from) return end;
  const bare = /^\d{1,3}(?=\s|$)/.exec(text.slice(from, from + 4));
  // *3.5* and *v1.2 beta* are numbers; a digit behind a lower-case word or a closing mark is a note's.
  return bare && !/[\d.]/.test(text[from - 2] ?? '') && !upper.test(text[from - 2] ?? '')
    ? from + bare[0].length
    : from;
}

interface Candidate {
  /** Where the sentence began. */
  readonly start: number;
  /** The terminator. */
  readonly mark: number;
  /** Behind everything that clings to it. */
  readonly end: number;
}

function endsSentence(text: string, at: Candidate): boolean {
  if (!space.test(text[at.end]!)) return false;
  let next = skipSpace(text, at.end);
  const paragraph = text.slice(at.end, next).split('\n').length > 2;
  if (paragraph) return true;
  // A dash behind the mark carries the sentence on; an opening mark is looked through.
  while (next < text.length && opener.test(text[next]!)) next++;
  const first = text[next] ?? '';
  if (lower.test(first) || /[,;:–—-]/.test(first)) return false;
  const mark = text[at.mark]!;
  const quoted = /["'”’»]/.test(text.slice(at.mark, at.end));
  if (quoted && mark !== '.' && !announced(text, at) && speechFollows(text, next)) return false;
  if (mark === '…' || text.startsWith('...', at.mark) || text.startsWith('. .', at.mark))
    return ellipsisEnds(text, at, next);
  return mark !== '.' || at.end > at.mark + 1 + (quoted ? 1 : 0) || stopEnds(text, at, next);
}

/** An ellipsis in brackets is an omission; one before *I* is as often a pause. */
function ellipsisEnds(text: string, at: Candidate, next: number): boolean {
  if (/[[(]/.test(text[at.mark - 1] ?? '')) return false;
  return upper.test(text[next] ?? '') && wordAt(text, next) !== 'I';
}

/** *He asked, “Why?”*: who speaks has been said before, what follows is a new sentence. */
function announced(text: string, { start, mark }: Candidate): boolean {
  const open = Math.max(...['“', '‘', '"'].map((quote) => text.lastIndexOf(quote, mark)));
  return open > start && /[,:]\s$/.test(text.slice(Math.max(start, open - 2), open));
}

/** Whether a verb of saying stands among the next three words: *“Why?” Smith asked.* */
function speechFollows(text: string, next: number): boolean {
  const words = /^(?:[\p{L}’'-]+ ){0,2}?([\p{Ll}]+)\b/u.exec(text.slice(next, next + 60));
  return words !== null && speechVerbs.has(words[1]!);
}

function wordAt(text: string, from: number): string {
  return /^[\p{L}\p{M}]+/u.exec(text.slice(from, from + 24))?.[0] ?? '';
}

/** The letters and inner stops before the full stop at `mark`: `U.S`, `e.g`, `Mr`. */
function wordBefore(text: string, mark: number, start: number): string {
  let from = mark;
  const limit = Math.max(start, mark - wordReach);
  while (from > limit && (letter.test(text[from - 1]!) || (text[from - 1] === '.' && from < mark))) from--;
  return text.slice(from, mark);
}

function stopEnds(text: string, at: Candidate, next: number): boolean {
  const word = wordBefore(text, at.mark, at.start);
  const key = word.toLowerCase();
  const first = text[next] ?? '';
  if (neverFinal.has(key)) return false;
  if (beforeNumber.has(key) && /[\d#§]|[IVXLC]+\b/.test(first)) return false;
  if (beforeNumber.has(key) && /^(?:no|nos|p|pp|vol|art|fig)$/.test(key) && upper.test(word))
    return opens(text, next);
  if (isInitial(text, at, word)) return opens(text, next) && word !== 'J';
  if (maybeFinal.has(key) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return opens(text, next);
  // *1. First* at the head of the sentence numbers it.
  return word !== '' || at.mark - at.start > 4 || !/^[([]?\d{1,3}$/.test(text.slice(at.start, at.mark));
}

/** Whether the next word can only begin a sentence. */
function opens(text: string, next: number): boolean {
  return sentenceOpeners.has(wordAt(text, next).toLowerCase());
}

/** *J. R. Smith*, *George W. Bush*: one capital, or several with stops between, before a name. */
function isInitial(text: string, at: Candidate, word: string): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false;
  // The pronoun ends a sentence as any word does.
  return word !== 'I' || /\p{Lu}\. ?$|^$/u.test(text.slice(Math.max(at.start, at.mark - 4), at.mark - 1));
}
