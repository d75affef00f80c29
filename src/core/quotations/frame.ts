import type { Span } from '../text/span.ts';
import { TokenFlag, type Tokens, tokenize } from '../text/tokens.ts';
import { abbreviations, lexicon, Word } from './lexicon.ts';
import type { MarkedSpan } from './marks.ts';

/**
 * A text as the attribution rules see it: its words and marks, one item each, every outermost quotation a single item.
 * A possessive ending, an abbreviation with its stop, a hyphenated or contracted word are put together.
 */
export interface Frame {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** {@link Word} bits. */
  readonly bits: Int32Array;
  /** The word in lower case; '' for marks and quotations. */
  readonly words: readonly string[];
  /** Index of the quotation an item stands for; -1 for all others. */
  readonly quotes: Int32Array;
  /** Number of the sentence each item belongs to. */
  readonly sentence: Int32Array;
}

/** The bits of an item; behind either end there is a full stop. */
export function bitsAt(frame: Frame, item: number): number {
  return item >= 0 && item < frame.count ? (frame.bits[item] as number) : Word.stop;
}

/** The verbs that are written to a pronoun: *I’d*, *they’ve*. */
const contracted = /^(?:d|ll|ve|re|m)$/;
const joinsWords = /[-‐‑–'’.]/;
const pronounBits = Word.pronoun | Word.relative | Word.otherPronoun;

/**
 * Reads a text, or a part of it.
 * @param quotations the outermost ones there, in order
 */
export function readFrame(text: string, quotations: readonly MarkedSpan[], part?: Span): Frame {
  const from = part?.start ?? 0;
  const tokens = tokenize(part ? text.slice(from, part.end) : text);
  const size = tokens.count + quotations.length;
  const builder: Builder = {
    text,
    from,
    tokens,
    count: 0,
    words: [],
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    bits: new Int32Array(size),
    quotes: new Int32Array(size).fill(-1),
  };
  let next = 0;
  for (let token = 0; token < tokens.count; ) {
    const start = (tokens.starts[token] as number) + from;
    const quotation = quotations[next];
    if (quotation && start >= quotation.start) {
      builder.quotes[builder.count] = next++;
      place(builder, quotation.start, quotation.end);
      push(builder, Word.quote);
      while (token < tokens.count && (tokens.starts[token] as number) + from < quotation.end) token++;
      continue;
    }
    token =
      (tokens.flags[token] as number) & TokenFlag.word
        ? pushWord(builder, token, quotation)
        : pushMark(builder, token);
  }
  return { ...builder, sentence: numberSentences(builder, quotations) };
}

interface Builder {
  readonly text: string;
  readonly from: number;
  readonly tokens: Tokens;
  count: number;
  readonly words: string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly bits: Int32Array;
  readonly quotes: Int32Array;
}

/** Says where the next item stands. */
function place(builder: Builder, start: number, end: number): void {
  builder.starts[builder.count] = start;
  builder.ends[builder.count] = end;
}

/** Adds the item that has been placed. */
function push(builder: Builder, bits: number, word = ''): void {
  builder.bits[builder.count] = bits;
  builder.words.push(word);
  builder.count++;
}

function pushMark(builder: Builder, token: number): number {
  const start = (builder.tokens.starts[token] as number) + builder.from;
  place(builder, start, start + 1);
  push(builder, markBits(builder.text[start] as string));
  return token + 1;
}

function markBits(character: string): number {
  if (character === ',') return Word.comma;
  if (character === ':' || character === ';') return character === ':' ? Word.colon : Word.stop;
  if (character === '.' || character === '!' || character === '?' || character === '…') return Word.stop;
  if (/[–—―-]/.test(character)) return Word.dash;
  return '()[]'.includes(character) ? Word.bracket : 0;
}

/** Pushes the word at `token`, with all that is written in one piece with it; gives the token behind it. */
function pushWord(builder: Builder, token: number, quotation: MarkedSpan | undefined): number {
  const { tokens, from, text } = builder;
  const start = (tokens.starts[token] as number) + from;
  let last = token;
  let genitive = -1;
  const limit = quotation?.start ?? Number.POSITIVE_INFINITY;
  while (last + 1 < tokens.count && !((tokens.flags[last + 1] as number) & TokenFlag.spaced)) {
    const joint = (tokens.starts[last + 1] as number) + from;
    if (joint >= limit || !joinsWords.test(text[joint] as string)) break;
    const behind = last + 2 < tokens.count ? (tokens.flags[last + 2] as number) : TokenFlag.spaced;
    const joined = (behind & TokenFlag.word) !== 0 && (behind & TokenFlag.spaced) === 0;
    const apostrophe = text[joint] === "'" || text[joint] === '’';
    if (apostrophe) {
      const suffix = joined ? text.slice(joint + 1, (tokens.ends[last + 2] as number) + from) : '';
      if (suffix === 's' || (suffix !== '' && contracted.test(suffix) && isPronoun(text.slice(start, joint))))
        genitive = last + 1;
      else if (!joined && text[joint - 1] === 's') genitive = last + 1;
      if (genitive >= 0 || !joined) break;
    }
    if (text[joint] === '.' && !endsAbbreviation(text, start, joint)) break;
    if (!joined) {
      if (text[joint] === '.') last++;
      break;
    }
    last += 2;
  }
  const end = (tokens.ends[last] as number) + from;
  const bits = pushLetters(builder, start, end);
  if (genitive < 0) return last + 1;
  const follows = genitive + 1 < tokens.count && !((tokens.flags[genitive + 1] as number) & TokenFlag.spaced);
  const tail = follows && (tokens.flags[genitive + 1] as number) & TokenFlag.word ? genitive + 1 : genitive;
  // *He’s*, *that’s*, *there’s* hold a verb; *Macron’s* is a possessive.
  place(builder, end, (tokens.ends[tail] as number) + from);
  push(builder, bits & pronounBits ? Word.auxiliary | Word.word : Word.genitive);
  return tail + 1;
}

/** Pushes the letters between two offsets as a word, with what the tables and its shape tell. */
function pushLetters(builder: Builder, start: number, end: number): number {
  const written = builder.text.slice(start, end);
  const lower = written.toLowerCase();
  const word = lower.endsWith('.') && !lower.slice(0, -1).includes('.') ? lower.slice(0, -1) : lower;
  let bits = lexicon.get(word) ?? 0;
  // Only a capital *I* is a pronoun; a small one is a letter or a newspaper.
  if (written === 'i') bits = 0;
  if (!bits && word.length > 4 && word.endsWith('ly')) bits = Word.adverb;
  const hyphen = bits ? -1 : word.lastIndexOf('-');
  if (hyphen > 0) bits = (lexicon.get(word.slice(hyphen + 1)) ?? 0) & (Word.speaker | Word.title | Word.time);
  bits |= Word.word;
  if (written !== lower) bits |= Word.capital;
  place(builder, start, end);
  push(builder, bits, word);
  return bits;
}

function isPronoun(letters: string): boolean {
  return ((lexicon.get(letters.toLowerCase()) ?? 0) & pronounBits) !== 0;
}

/** Whether the stop at `at` belongs to the word that began at `start`: *U.S.*, *Mr.*, *J.* */
function endsAbbreviation(text: string, start: number, at: number): boolean {
  const letters = text.slice(start, at);
  if (letters.length === 1 || /^(?:\p{L}\.)+\p{L}$/u.test(letters)) return /^\p{L}/u.test(letters);
  if (/^\d+$/.test(letters)) return /\d/.test(text[at + 1] ?? '');
  return abbreviations.has(letters.toLowerCase());
}

function numberSentences(builder: Builder, quotations: readonly MarkedSpan[]): Int32Array {
  const { count, bits, text, ends } = builder;
  const sentence = new Int32Array(count);
  let number = 0;
  for (let item = 0; item < count; item++) {
    sentence[item] = number;
    const next = item + 1;
    if (next >= count) break;
    const here = bits[item] as number;
    const there = bits[next] as number;
    const starts = (there & (Word.capital | Word.quote)) !== 0 || !(there & (Word.word | mark));
    if (here & Word.stop) {
      const semicolon = text[(ends[item] as number) - 1] === ';';
      if (starts && !semicolon) number++;
    } else if (here & Word.quote) {
      const quotation = quotations[builder.quotes[item] as number] as MarkedSpan;
      if (starts && /[.!?…]["”’']*$/.test(text.slice(quotation.start, quotation.innerEnd).trimEnd()))
        number++;
    } else if (here & Word.word && text[(ends[item] as number) - 1] === '.') {
      // *in the U.S. The treaty*: only a word that starts no name tells the end of a sentence.
      if (there & Word.capital && there & (Word.determiner | Word.pronoun) && !(here & Word.title)) number++;
    }
  }
  return sentence;
}

const mark = Word.comma | Word.colon | Word.stop | Word.dash | Word.bracket;
