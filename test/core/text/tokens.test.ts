import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashWord } from '../../../src/core/text/fold.ts';
import { createTokenizer, TokenFlag, type Tokens, tokenize } from '../../../src/core/text/tokens.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly flags: number;
  readonly hash: number;
}

const isWord = /^[\p{L}\p{M}\p{N}]$/u;
const { word, capital, allCaps, digit, spaced } = TokenFlag;

/** The same by the book, a letter at a time. */
function plainly(text: string): readonly Token[] {
  const spans: { text: string; start: number }[] = [];
  let at = 0;
  let open = false;
  for (const character of text) {
    const letter = isWord.test(character) || character.length > 1;
    const last = spans.at(-1);
    if (letter && open && last) last.text += character;
    else if (!/\s/.test(character)) spans.push({ text: character, start: at });
    open = letter;
    at += character.length;
  }
  return spans.map((span) => ({ ...span, ...told(span.text, text[span.start - 1]) }));
}

function told(text: string, before: string | undefined): Pick<Token, 'flags' | 'hash'> {
  const gap = before !== undefined && /\s/.test(before) ? spaced : 0;
  if (!/[\p{L}\p{M}\p{N}]/u.test(text)) return { flags: gap, hash: 0 };
  const first = /^[\p{Lu}\p{Lt}]/u.test(text) ? capital : 0;
  const small = /[p{Ll}p{Lo}p{Lm}p{M}]|[\ud800-\udfff]/.test(text) || /[^\p{Lu}\p{Lt}\p{N}]/u.test(text);
  const caps = first && !small && text.length > 1 ? allCaps : 0;
  return { flags: word | first | caps | (/\p{N}/u.test(text) ? digit : 0) | gap, hash: hashWord(text) };
}

function shown(text: string, { count, starts, ends, flags, hashes }: Tokens): readonly Token[] {
  return Array.from({ length: count }, (_, at) => ({
    text: text.slice(starts[at], ends[at]),
    start: starts[at] as number,
    flags: flags[at] as number,
    hash: flags[at]! & word ? (hashes[at] as number) : 0,
  }));
}

const letters = fc.constantFrom(...'abzAZ019 \n\t.,-’“é\u0301ÉßǅЖж東 \u00a0«½²');
const texts = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''));

test('words and marks are those told a letter at a time', () => {
  const again = createTokenizer();
  fc.assert(
    fc.property(texts, (text) => {
      const expected = plainly(text);
      assert.deepEqual(shown(text, tokenize(text)), expected, JSON.stringify(text));
      assert.deepEqual(shown(text, again(text)), expected);
    }),
    { numRuns: fuzzRuns(2000) },
  );
});
