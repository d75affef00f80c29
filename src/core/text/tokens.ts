import { emptyHash, foldCharacter, hashWith } from './fold.ts';

/**
 * The words and marks of a run, in typed arrays: one pass over the code units and no object per token.
 * A word is a stretch of letters, digits and combining marks; everything else that is not white space is a mark of one
 * code unit. *People’s* is three tokens (`People`, `’`, `s`), *U.S.* four, *US-Japan* three: what joins words is for
 * the reader of the tokens to decide.
 */
export interface Tokens {
  /** So many tokens there are; the arrays may be longer. */
  readonly count: number;
  /** First code unit of each token. */
  readonly starts: Int32Array;
  /** Code unit behind each token. */
  readonly ends: Int32Array;
  /** A sum of {@link TokenFlag} values. */
  readonly flags: Uint8Array;
  /** Of a word: the hash of its folded letters, as `hashWord` gives it; of a mark: 0. */
  readonly hashes: Int32Array;
}

/** What is known of a token without a dictionary. */
export const TokenFlag = {
  word: 1,
  /** Its first letter is upper case. */
  capital: 2,
  /** At least two letters, all upper case. */
  allCaps: 4,
  digit: 8,
  /** White space stands before it. */
  spaced: 16,
} as const;

const otherClass = 0;
const spaceClass = 1;
const lowerClass = 2;
const upperClass = 3;
const digitClass = 4;

const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code === 32 || (code >= 9 && code <= 13)) asciiClass[code] = spaceClass;
  else if (code >= 97 && code <= 122) asciiClass[code] = lowerClass;
  else if (code >= 65 && code <= 90) asciiClass[code] = upperClass;
  else if (code >= 48 && code <= 57) asciiClass[code] = digitClass;
}

const space = /\s/;
const upper = /\p{Lu}|\p{Lt}/u;
const letter = /\p{L}|\p{M}/u;
const number = /\p{N}/u;

function classOf(code: number): number {
  if (code < 128) return asciiClass[code] as number;
  // The general punctuation block holds the quotation marks and dashes of every essay: spare it the expressions.
  if (code >= 0x2010 && code <= 0x2027) return otherClass;
  // A surrogate is taken for a letter: scripts beyond the basic plane keep together, symbols there match no name.
  if (code >= 0xd800 && code <= 0xdfff) return lowerClass;
  const character = String.fromCharCode(code);
  if (space.test(character)) return spaceClass;
  if (upper.test(character)) return upperClass;
  if (letter.test(character)) return lowerClass;
  return number.test(character) ? digitClass : otherClass;
}

/** The hash with one more letter outside of ASCII, folded: it may become none or two. */
function hashFolded(hash: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return hashWith(hash, code);
  const folded = foldCharacter(String.fromCharCode(code));
  let sum = hash;
  for (let at = 0; at < folded.length; at++) sum = hashWith(sum, folded.charCodeAt(at));
  return sum;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Of a token in all four arrays: one buffer costs a quarter of four. */
const bytesEach = 13;

/** Tokens with room behind them: `count` may be less than the arrays are long. */
function emptyTokens(room: number): Mutable<Tokens> {
  const buffer = new ArrayBuffer(room * bytesEach);
  return {
    count: 0,
    starts: new Int32Array(buffer, 0, room),
    ends: new Int32Array(buffer, room * 4, room),
    hashes: new Int32Array(buffer, room * 8, room),
    flags: new Uint8Array(buffer, room * 12, room),
  };
}

function makeRoom(tokens: Mutable<Tokens>): void {
  const { starts, ends, flags, hashes } = tokens;
  Object.assign(tokens, emptyTokens(starts.length * 2), { count: tokens.count });
  tokens.starts.set(starts);
  tokens.ends.set(ends);
  tokens.flags.set(flags);
  tokens.hashes.set(hashes);
}

/** Of FNV-1a, as in `fold.ts`. */
const prime = 0x01000193;

/** Cuts `text` into words and marks. Offsets are UTF-16 code units. */
export function tokenize(text: string): Tokens {
  // English has a token for every five letters or so; the arrays double for a text that has more.
  const tokens = emptyTokens((text.length >> 2) + 16);
  readTokens(text, tokens);
  return tokens;
}

/**
 * The same for many short texts, where arrays for each would cost more than the words: what the tokenizer gives is good
 * until it is asked again.
 */
export function createTokenizer(): (text: string) => Tokens {
  const tokens = emptyTokens(256);
  return (text) => {
    readTokens(text, tokens);
    return tokens;
  };
}

function readTokens(text: string, tokens: Mutable<Tokens>): void {
  const size = text.length;
  let { starts, ends, flags, hashes } = tokens;
  let count = 0;
  let offset = 0;
  let spaced = 0;
  while (offset < size) {
    const start = offset;
    let code = text.charCodeAt(offset++);
    let kind = code < 128 ? (asciiClass[code] as number) : classOf(code);
    if (kind === spaceClass) {
      spaced = TokenFlag.spaced;
      continue;
    }
    if (count === starts.length) {
      makeRoom(tokens);
      ({ starts, ends, flags, hashes } = tokens);
    }
    let flag: number = spaced;
    spaced = 0;
    if (kind !== otherClass) {
      flag |= kind === upperClass ? TokenFlag.word | TokenFlag.capital : TokenFlag.word;
      let hash = emptyHash;
      let seen = 0;
      for (;;) {
        seen |= 1 << kind;
        if (code < 128) hash = Math.imul(hash ^ (kind === upperClass ? code + 32 : code), prime);
        else hash = hashFolded(hash, code);
        // Most letters are small ones of ASCII: for these two comparisons do.
        const from = offset;
        code = offset < size ? text.charCodeAt(offset) : 0;
        while (code >= 97 && code <= 122) {
          hash = Math.imul(hash ^ code, prime);
          code = ++offset < size ? text.charCodeAt(offset) : 0;
        }
        if (offset > from) seen |= 1 << lowerClass;
        if (offset === size) break;
        kind = code < 128 ? (asciiClass[code] as number) : classOf(code);
        if (kind < lowerClass) break;
        offset++;
      }
      if (seen & (1 << digitClass)) flag |= TokenFlag.digit;
      if (flag & TokenFlag.capital && !(seen & (1 << lowerClass)) && offset - start > 1)
        flag |= TokenFlag.allCaps;
      hashes[count] = hash;
    }
    starts[count] = start;
    ends[count] = offset;
    flags[count++] = flag;
  }
  tokens.count = count;
}
