import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeVerifySet, runVerifySet } from '../../../eval/make-verify-set.ts';
import { createSourceIndex, indexTexts } from '../../../src/core/quotations/verify.ts';

const source =
  'The pact of 1931 was never tested. “We were given a door,” one delegate said, “and then the bill for the house.” ' +
  'It cost $400,000 a year, and the policy-makers of the day thought it a first-rate bargain. Nobody had asked the ' +
  'clerks, who knew better. Security, they liked to say, is a habit; it isn’t an oath.';

function verify(
  text: string,
  preferred: readonly string[] = ['pact.md'],
  texts: Readonly<Record<string, string>> = { 'pact.md': source },
) {
  const index = indexTexts(Object.entries(texts));
  return index.verify({ text, kind: 'direct' }, preferred);
}

const same: readonly (readonly [string, string, 'exact' | 'typographic' | 'edited'])[] = [
  ['letter for letter', 'The pact of 1931 was never tested', 'exact'],
  ['a comma at the end', 'The pact of 1931 was never tested,', 'typographic'],
  ['a stop in the middle of the source’s sentence', 'Nobody had asked the clerks.', 'typographic'],
  ['other marks inside', '"We were given a door," one delegate said', 'typographic'],
  ['single marks inside', '‘We were given a door,’ one delegate said', 'typographic'],
  ['straight apostrophe', "it isn't an oath", 'typographic'],
  ['lower case at the beginning', 'the pact of 1931 was never tested', 'typographic'],
  ['capital at the beginning', 'They liked to say', 'typographic'],
  ['a capital in brackets', '[I]t isn’t an oath', 'edited'],
  ['an ellipsis', 'The pact … was never tested', 'edited'],
  ['three dots', 'The pact ... was never tested', 'edited'],
  ['spaced dots', 'The pact . . . was never tested', 'edited'],
  ['an ellipsis in brackets', 'The pact [...] was never tested', 'edited'],
  ['an ellipsis over sentences', 'The pact of 1931 … thought it a first-rate bargain', 'edited'],
  ['two ellipses', 'The pact … was never tested … Nobody had asked the clerks', 'edited'],
  ['an insertion', 'The pact of 1931 [that of the ports] was never tested', 'edited'],
  ['a word explained away', 'Nobody had asked [them], who knew better', 'edited'],
  ['a slip noted', 'a first-rate [sic] bargain', 'edited'],
  ['a line break', 'The pact of 1931\nwas never tested', 'typographic'],
  ['non-breaking spaces', 'The pact of\u00a01931 was never tested', 'typographic'],
  ['a soft hyphen', 'a first-rate bar\u00adgain', 'typographic'],
  ['a hyphen at the line’s end', 'Secu-\nrity, they liked to say', 'typographic'],
  ['a hyphen dropped', 'the policymakers of the day', 'typographic'],
  ['a space for a hyphen', 'the policy makers of the day', 'typographic'],
  ['a non-breaking hyphen', 'a first‑rate bargain', 'typographic'],
  ['the comma of a number', 'It cost $400000 a year', 'typographic'],
  ['other spaces', 'The pact  of 1931   was never tested', 'typographic'],
];
for (const [name, text, edited] of same) {
  test(`verbatim: ${name}`, () => {
    const found = verify(text);
    assert.deepEqual([found.status, found.edited], ['verbatim', edited]);
  });
}

const changed: readonly (readonly [string, string, string])[] = [
  ['a word changed', 'The pact of 1931 was hardly tested', 'The pact of 1931 was -never +hardly tested'],
  ['a word added', 'The pact of 1931 was never really tested', 'The pact of 1931 was never +really tested'],
  ['a word left out', 'The pact of 1931 was tested', 'The pact of 1931 was -never tested'],
  [
    'two words in another order',
    'The pact of 1931 never was tested',
    'The pact of 1931 -was never +never was tested',
  ],
  ['a number', 'The pact of 1932 was never tested', 'The pact of -1931 +1932 was never tested'],
  ['a currency', 'It cost £400,000 a year', 'It cost -$400,000 +£400,000 a year'],
  ['an ending', 'one delegates said, and then the bill', 'one -delegate +delegates said, and then the bill'],
  ['a word beside an ellipsis', 'The pact … was hardly tested', 'The pact … was -never +hardly tested'],
];
for (const [name, text, diff] of changed) {
  test(`altered: ${name}`, () => {
    const found = verify(text);
    assert.equal(found.status, 'altered');
    const shown = found.diff
      ?.map(({ op, text: words }) => (op === 'removed' ? '-' : op === 'added' ? '+' : '') + words)
      .join(' ');
    assert.equal(shown, diff);
  });
}

for (const [name, text] of [
  ['other words', 'No empire has ever fallen to a footnote in a ledger'],
  ['small words in common', 'It was the day of the year and they had it'],
  ['one name in common', 'the delegate from the northern islands refused'],
] as const) {
  test(`not found: ${name}`, () => assert.equal(verify(text).status, 'not-found'));
}

test('the passage is given to the letter', () => {
  const found = verify('the policymakers of the day');
  assert.equal(
    found.source && source.slice(found.source.start, found.source.end),
    'the policy-makers of the day',
  );
});

test('no source: nothing to look in, nothing found elsewhere, or nobody quoted', () => {
  assert.equal(verify('The pact of 1931', [], {}).status, 'no-source');
  assert.equal(verify('No empire has ever fallen to a footnote', []).status, 'no-source');
  const index = indexTexts([['pact.md', source]]);
  assert.equal(index.verify({ text: 'The pact of 1931', kind: 'scare' }, ['pact.md']).status, 'no-source');
  assert.equal(index.verify({ text: 'the pact of 1931', kind: 'indirect' }, ['pact.md']).status, 'no-source');
});

test('one or two words prove something in the preferred source only', () => {
  assert.equal(verify('first-rate').status, 'verbatim');
  assert.equal(verify('bargain').status, 'verbatim');
  assert.equal(verify('bargain', []).status, 'no-source');
  assert.equal(verify('harvest').status, 'not-found');
});

test('the preferred source wins; another one that has the very words beats an altered passage', () => {
  const texts = {
    'a.md': 'The treaty was long and never read.',
    'b.md': 'The treaty was long and never read.',
    'c.md': 'The treaty was long and seldom read.',
  };
  assert.equal(verify('The treaty was long and never read', ['b.md'], texts).source?.id, 'b.md');
  assert.equal(verify('The treaty was long and seldom read', ['a.md'], texts).source?.id, 'c.md');
});

test('Markdown in a source is no word of it', () => {
  const texts = {
    'pact.md': '> The *pact* of 1931[^2] was\n> never [tested](https://example.org/a-b) by **anyone**.',
  };
  assert.equal(verify('The pact of 1931 was never tested by anyone', ['pact.md'], texts).status, 'verbatim');
});

test('a source that changes, or goes, is no longer what it was', () => {
  let text = 'The pact was never tested.';
  const index = createSourceIndex(() => text);
  const quotation = { text: 'The pact was never tested', kind: 'direct' } as const;
  assert.equal(index.set('a.md', text), true);
  assert.equal(index.verify(quotation, ['a.md']).status, 'verbatim');
  assert.equal(index.set('a.md', text), false, 'the same text is nothing new');
  text = 'The pact was hardly tested.';
  assert.equal(index.set('a.md', text), true);
  assert.equal(index.verify(quotation, ['a.md']).status, 'altered');
  index.remove('a.md');
  assert.equal(index.verify(quotation, ['a.md']).status, 'no-source');
});

test('sources may change for ever: the index does not grow with them', () => {
  const filler = 'one two three four five six seven eight nine ten '.repeat(60);
  const round = (number: number): string => `${filler} round ${number} ends here`;
  const index = createSourceIndex(() => round(199));
  for (let number = 0; number < 200; number++) index.set('a.md', round(number));
  assert.equal(index.verify({ text: 'round 199 ends here', kind: 'direct' }, ['a.md']).status, 'verbatim');
  assert.notEqual(index.verify({ text: 'round 7 ends here', kind: 'direct' }, ['a.md']).status, 'verbatim');
});

test('odd quotations: empty, marks only, an ellipsis only, a very long one', () => {
  for (const text of ['', '…', '[…]', '—', '[sic]', '… and …'])
    assert.notEqual(verify(text).status, 'altered');
  const long = Array.from({ length: 3000 }, (_, word) => `w${word}`).join(' ');
  assert.equal(verify(long, ['l.md'], { 'l.md': `before ${long} behind` }).status, 'verbatim');
});

test('the verification set: no false alarm, no miss, the right source', () => {
  const outcomes = runVerifySet(makeVerifySet());
  assert.ok(outcomes.length >= 300);
  const wrong = outcomes.filter(
    (one) => one.status !== (one.altered ? 'altered' : 'verbatim') || !one.rightSource,
  );
  assert.deepEqual(wrong, []);
});
