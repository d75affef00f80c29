/**
 * The words of a text as verification compares them, in typed arrays. A word is a stretch of letters and digits;
 * its hash is that of the word in lower case, without accents and ligatures, soft hyphens left out, so that what a
 * typesetter changes does not show. A hyphen parts words (*rules-based* is two), and is remembered: *secu-* at a line’s
 * end and *rity* on the next one are *security* as well.
 */
export interface SourceWords {
  readonly count: number;
  /** 32-bit hashes. */
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where only a hyphen stands between this word and the one before. */
  readonly joined: Uint8Array;
}

const letterClass = 1;
const skippedClass = 2;
const apostropheClass = 3;
const hyphenClass = 4;

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  // Signs that change what a number says count as letters: $, %.
  if (letter || code === 36 || code === 37) classes[code] = letterClass;
}
classes[39] = apostropheClass;
classes[45] = hyphenClass;

const letters = /[\p{L}\p{N}\p{M}€£¥]/u;

function classOf(code: number): number {
  if (code < 128) return classes[code] as number;
  if (code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff)
    return skippedClass;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return apostropheClass;
  if (code === 0x2010 || code === 0x2011) return hyphenClass;
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : letterClass;
  return letters.test(String.fromCharCode(code)) ? letterClass : 0;
}

/**
 * Reads the words of `text`, or of a stretch of it that no word reaches out of. Footnote marks and the addresses of
 * Markdown links are no words of the source.
 */
export function readSourceWords(text: string, from = 0, to = text.length): SourceWords {
  const guess = ((to - from) >> 2) + 8;
  let hashes = new Int32Array(guess);
  let starts = new Int32Array(guess);
  let ends = new Int32Array(guess);
  let joined = new Uint8Array(guess);
  let count = 0;
  let hyphen = false;
  for (let offset = from; offset < to; ) {
    const code = text.charCodeAt(offset);
    const kind = classOf(code);
    if (kind !== letterClass) {
      const skip = kind === 0 && (code === 91 || code === 93) ? markupEnd(text, offset) : 0;
      if (kind === hyphenClass) hyphen = count > 0 && ends[count - 1] === offset;
      else if (kind === 0 && !isSpace(code)) hyphen = false;
      offset = skip || offset + 1;
      continue;
    }
    if (count === hashes.length) {
      hashes = grow(hashes);
      starts = grow(starts);
      ends = grow(ends);
      const wider = new Uint8Array(joined.length * 2);
      wider.set(joined);
      joined = wider;
    }
    const end = wordEnd(text, offset);
    hashes[count] = hashWord(text, offset, end);
    starts[count] = offset;
    ends[count] = end;
    joined[count++] = hyphen ? 1 : 0;
    hyphen = false;
    offset = end;
  }
  return {
    count,
    hashes: hashes.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    joined: joined.slice(0, count),
  };
}

function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3e;
}

/** Behind `[^1]` and `](address)`; 0 where neither stands. */
function markupEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 91) {
    if (text[at + 1] !== '^') return 0;
    const close = text.indexOf(']', at);
    return close > 0 && close - at < 40 ? close + 1 : 0;
  }
  if (text[at + 1] !== '(') return 0;
  const close = text.indexOf(')', at);
  return close > 0 && close - at < 400 ? close + 1 : 0;
}

/** A word goes on over an apostrophe or a number’s comma and point when a letter or digit follows. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === letterClass || kind === skippedClass) {
      end++;
      continue;
    }
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 0;
    if (kind === apostropheClass && classOf(next) === letterClass) end += 2;
    else if ((code === 44 || code === 46) && isDigit(next) && isDigit(text.charCodeAt(end - 1))) end += 2;
    else break;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const base = 0x01000193;

/** A polynomial over the folded letters; the comma of a number is left out (*400,000* is *400000*). */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0;
  for (let offset = start; offset < end; offset++) {
    let code = text.charCodeAt(offset);
    if (code >= 128) return hashFolded(text.slice(start, end));
    if (code >= 65 && code <= 90) code += 32;
    if (code !== 44) hash = (Math.imul(hash, base) + code) | 0;
  }
  return hash;
}

function hashFolded(word: string): number {
  const folded = word
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff,]/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
  let hash = 0;
  for (let offset = 0; offset < folded.length; offset++)
    hash = (Math.imul(hash, base) + folded.charCodeAt(offset)) | 0;
  return hash;
}

/** The hash of words `last - 1` and `last` written as one: a polynomial’s hash of the whole follows from those of its parts. */
export function joinedHash(words: SourceWords, last: number): number {
  let hash = words.hashes[last - 1] as number;
  const length = (words.ends[last] as number) - (words.starts[last] as number);
  for (let letter = 0; letter < length; letter++) hash = Math.imul(hash, base);
  return (hash + (words.hashes[last] as number)) | 0;
}
