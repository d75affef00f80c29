import { wordsOf } from '../language/list.ts';
import { abbreviations } from '../language/names/name-parts.ts';
import { classify } from '../language/names/word-classes.ts';
import { TokenFlag, type Tokens, tokenize } from '../text/tokens.ts';
import { type Report, reportOf } from './report.ts';

/** A run's tokens with what the tables say of them: all that the readers of names look at. */
export interface RunView {
  readonly text: string;
  readonly tokens: Tokens;
  /** `WordClass` sums, by token. */
  readonly classes: Int32Array;
  /** `WordMark` sums, by token. */
  readonly marks: Int32Array;
  /** 1 for a word that opens a sentence, a quotation or the run: its capital says nothing. */
  readonly opening: Uint8Array;
  /** 1 for the tokens of a line most of whose words have capitals: a headline. Capitals say nothing in it. */
  readonly headline: Uint8Array;
  /** Whether it reports on sport; found out when first asked. */
  report(): Report;
  /** The text of a token. */
  word(index: number): string;
}

const { word: isWord, capital, allCaps, spaced } = TokenFlag;

const shortened: ReadonlySet<string> = new Set(wordsOf(abbreviations));

/** Whether the full stop at token `at` belongs to an abbreviation or an initial. */
function abbreviates(text: string, { starts, ends, flags }: Tokens, at: number): boolean {
  if (at === 0 || (flags[at] as number) & spaced) return false;
  const start = starts[at - 1] as number;
  const length = (ends[at - 1] as number) - start;
  if (length === 1) return ((flags[at - 1] as number) & capital) !== 0;
  return length <= 4 && shortened.has(text.slice(start, ends[at - 1]).toLowerCase());
}

const closesSentence = new Set([
  '.',
  '!',
  '?',
  '…',
  ':',
  ';',
  '•',
  '*',
  '|',
  '—',
  '"',
  '“',
  '‘',
  '«',
  '„',
  '(',
  '[',
  '>',
  '-',
  '–',
]);
/** Of these, the marks behind which a capital is a new sentence only at the beginning of the text. */
const onlySpaced = new Set(['-', '–', '—', '*', '|', '>', '"']);

/** A line that ends between these columns was wrapped: what follows goes on with it. */
const wrapped = { from: 55, to: 90 } as const;

/** Whether a line ends between two tokens, at code units `from` to `to`, that no editor has only wrapped. */
export function endsLine(text: string, from: number, to: number): boolean {
  let end = from;
  while (end < to && text[end] !== '\n') end++;
  if (end >= to) return false;
  const column = end - (text.lastIndexOf('\n', end - 1) + 1);
  return column < wrapped.from || column > wrapped.to;
}

function markOpenings(text: string, tokens: Tokens, opening: Uint8Array): void {
  const { count, flags, starts, ends } = tokens;
  let open = true;
  for (let at = 0; at < count; at++) {
    if ((flags[at] as number) & isWord) {
      if (open || endsLine(text, ends[at - 1] ?? 0, starts[at] as number)) opening[at] = 1;
      open = false;
      continue;
    }
    const mark = text[starts[at] as number] as string;
    if (mark === '.' && abbreviates(text, tokens, at)) continue;
    if (mark === "'" || mark === '’' || mark === ')' || mark === '”') continue;
    const tight = at + 1 < count && !((flags[at + 1] as number) & spaced);
    // *U.S.*, *3.5*, but *… people.” The*.
    if (mark === '.' && tight && (flags[at + 1] as number) & isWord) continue;
    open = closesSentence.has(mark) && !(onlySpaced.has(mark) && tight && mark !== '"' && mark !== '—');
  }
}

/** From this share of capitalised words on, short words left out, a line counts as a headline. */
const headlineShare = 0.75;
const headlineWords = { least: 3, most: 16, letters: 4 } as const;
/** A line with a mark or number for every so many words is a list or a table, not a headline. */
const wordsPerMark = 5;
const listMarks = /[,;()[\]0-9]/;

/** A full stop with more behind it, as no headline has. */
function endsSentence(text: string, tokens: Tokens, at: number): boolean {
  const { flags, count } = tokens;
  let next = at + 1;
  while (next < count && !((flags[next] as number) & isWord) && !((flags[next] as number) & spaced)) next++;
  return next < count && ((flags[next] as number) & spaced) !== 0 && !abbreviates(text, tokens, at);
}

function isHeadline({ text, tokens }: { text: string; tokens: Tokens }, from: number, to: number): boolean {
  const { flags, starts, ends } = tokens;
  // *— Prime Minister Ana Ruiz*: whose words those above are.
  if (/^[—–]/.test(text[starts[from] as number] as string)) return false;
  let words = 0;
  let capitals = 0;
  let listed = 0;
  for (let at = from; at < to; at++) {
    const flag = flags[at] as number;
    if (!(flag & isWord) || flag & TokenFlag.digit) {
      const sign = text[starts[at] as number] as string;
      if (listMarks.test(sign)) listed++;
      if (sign === '.' && at < to - 1 && endsSentence(text, tokens, at)) return false;
      continue;
    }
    if ((ends[at] as number) - (starts[at] as number) < headlineWords.letters) continue;
    words++;
    if (flag & capital) capitals++;
  }
  if (words < headlineWords.least || words > headlineWords.most || listed * wordsPerMark > words)
    return false;
  return capitals >= words * headlineShare && text[starts[to - 1] as number] !== '.';
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

function markHeadlines(text: string, tokens: Tokens, headline: Uint8Array): void {
  let from = 0;
  for (let at = 1; at <= tokens.count; at++) {
    const cut =
      at === tokens.count || hasLineEnd(text, tokens.ends[at - 1] as number, tokens.starts[at] as number);
    if (!cut) continue;
    if (isHeadline({ text, tokens }, from, at)) headline.fill(1, from, at);
    from = at;
  }
}

/** Reads the tokens of a run's text. One pass; costs no string for words that no table knows. */
export function createRunView(text: string): RunView {
  const tokens = tokenize(text);
  const { count, starts, ends } = tokens;
  const buffer = new ArrayBuffer(count * 10);
  const classes = new Int32Array(buffer, 0, count);
  const marks = new Int32Array(buffer, count * 4, count);
  const opening = new Uint8Array(buffer, count * 8, count);
  const headline = new Uint8Array(buffer, count * 9, count);
  classify(tokens, { classes, marks });
  markOpenings(text, tokens, opening);
  markHeadlines(text, tokens, headline);
  let report: { readonly is: Report } | undefined;
  return {
    text,
    tokens,
    classes,
    marks,
    opening,
    headline,
    report() {
      report ??= { is: reportOf(tokens, marks) };
      return report.is;
    },
    word: (index) => text.slice(starts[index], ends[index]),
  };
}

/** Whether a token is a word with a capital. */
export function isCapital({ tokens }: RunView, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.flags[at] as number) & capital) !== 0;
}

/** Whether a token is a word of capitals only. */
export function isAllCaps({ tokens }: RunView, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.flags[at] as number) & allCaps) !== 0;
}

/** Whether a token is there and has one of these classes. */
export function has({ classes }: RunView, at: number, wordClass: number): boolean {
  return at >= 0 && at < classes.length && ((classes[at] as number) & wordClass) !== 0;
}

/** Whether a token is there and has one of these marks. */
export function marked({ marks }: RunView, at: number, mark: number): boolean {
  return at >= 0 && at < marks.length && ((marks[at] as number) & mark) !== 0;
}

/** Whether a token is there and is one of these words, in capitals or small. */
export function isOneOf({ tokens }: RunView, at: number, words: ReadonlySet<number>): boolean {
  return at >= 0 && at < tokens.count && words.has(tokens.hashes[at] as number);
}

/** The mark at a token, or an empty string for a word or none. */
export function markAt({ text, tokens }: RunView, at: number): string {
  if (at < 0 || at >= tokens.count || (tokens.flags[at] as number) & isWord) return '';
  return text[tokens.starts[at] as number] as string;
}

/** Whether white space stands before a token. */
export function isSpaced({ tokens }: RunView, at: number): boolean {
  return at < tokens.count && ((tokens.flags[at] as number) & spaced) !== 0;
}

/** The token in lower case, empty where there is none. */
export function lower(view: RunView, at: number): string {
  return at >= 0 && at < view.tokens.count ? view.word(at).toLowerCase() : '';
}
