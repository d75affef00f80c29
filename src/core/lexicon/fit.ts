import { hashWord } from '../text/fold.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import type { NameRule } from './name-paths.ts';

const { word, capital, allCaps, spaced } = TokenFlag;

const articleHash = hashWord('the');

/** Marks that may stand inside a name, tight between two words: hyphens, a dash, apostrophes, a full stop, the plus of *P5+1*. */
const joiners = new Set(['-', '‐', '‑', '–', "'", '’', 'ʼ', '.', '+']);

/**
 * The next word of a name whose word so far ends at token `at`, over a joining mark if there is one; 0 where the name
 * cannot go on. A full stop may have white space behind it (*St. Petersburg*), the other marks none.
 */
export function nextWord(text: string, tokens: Tokens, at: number): number {
  const { count, flags, starts } = tokens;
  let next = at + 1;
  if (next >= count) return 0;
  if ((flags[next] as number) & word) return next;
  const mark = text[starts[next] as number] as string;
  if ((flags[next] as number) & spaced || !joiners.has(mark))
    return mark === '&' ? ampersand(tokens, next) : 0;
  next++;
  if (next >= count || !((flags[next] as number) & word)) return 0;
  return mark !== '.' && (flags[next] as number) & spaced ? 0 : next;
}

/** *AT & T*: the mark does not count, whatever stands around it. */
function ampersand({ count, flags }: Tokens, mark: number): number {
  const next = mark + 1;
  return next < count && (flags[next] as number) & word ? next : 0;
}

const fullStop = 46;

/** A written-out acronym of this length may be a word with one capital: *Nato*, *Opec*. */
const spokenLength = 4;
/** Beside the flags of a word: it has that length. */
const spoken = 1 << 8;

/**
 * Whether a word of a text has capitals where the name has them.
 * @param bit the word's in the bits of the rule
 * @param flag its flags, and {@link spoken}
 */
function caseFits(rule: NameRule, bit: number, flag: number): boolean {
  if (rule.case === 'free') return true;
  if (rule.allCaps & bit)
    return (
      (flag & allCaps) !== 0 || (rule.case === 'written' && (flag & spoken) !== 0 && (flag & capital) !== 0)
    );
  if (rule.capitals & bit) return (flag & capital) !== 0;
  return rule.case === 'written' || (flag & capital) === 0 || (flag & allCaps) !== 0;
}

/** *LeT* is not *Let*; *LET* in capitals may be either. */
function sameLetters(name: string, text: string, start: number): boolean {
  const written = text.slice(start, start + name.length);
  return written === name || written === name.toUpperCase();
}

/** A text, and the token of it at which names are looked for. */
export interface NameSearch {
  readonly text: string;
  readonly tokens: Tokens;
  first: number;
}

/**
 * Whether the words from the first token to `last` (inclusive) may be this name, their hashes being its own.
 * Returns where the name ends in the text, the last full stop of *U.S.* included, or 0.
 */
export function fits(rule: NameRule, { text, tokens, first }: NameSearch, last: number): number {
  const { flags, starts, ends, count, hashes } = tokens;
  if (rule.article && (first === 0 || hashes[first - 1] !== articleHash)) return 0;
  if (rule.article === 'capital' && !((flags[first - 1] as number) & capital)) return 0;
  if (rule.mixed !== undefined && !sameLetters(rule.mixed, text, starts[first] as number)) return 0;
  let bit = 1;
  for (let token = first; token <= last; token++) {
    const flag = flags[token] as number;
    if (!(flag & word)) continue;
    const length = (ends[token] as number) - (starts[token] as number);
    if (bit > 0 && !caseFits(rule, bit, length >= spokenLength ? flag | spoken : flag)) return 0;
    bit <<= 1;
    if (
      rule.dotted &&
      (text.charCodeAt(ends[token] as number) !== fullStop ||
        (token !== last && (flags[token + 1] as number) & spaced))
    ) {
      return 0;
    }
  }
  const end = ends[last] as number;
  if (rule.dotted) return end + 1;
  const letter =
    end - (starts[last] as number) === 1 &&
    last > first &&
    text.charCodeAt(end) === fullStop &&
    last + 1 < count;
  return letter ? end + 1 : end;
}
