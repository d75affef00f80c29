import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMarks } from '../../../src/core/quotations/marks.ts';
import { assertLinear } from '../../effort.ts';

/** What stands between marks, in order; `text` tells it by `[[…]]`, nested pairs included. */
function check(marked: string): void {
  const expected: string[] = [];
  const open: number[] = [];
  const starts: { at: number; words: string }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    if (marked.startsWith('[[', at)) {
      open.push(text.length);
      at++;
    } else if (marked.startsWith(']]', at)) {
      const start = open.pop() as number;
      starts.push({ at: start, words: text.slice(start) });
      at++;
    } else text += marked[at];
  }
  starts.sort((a, b) => a.at - b.at);
  expected.push(...starts.map(({ words }) => words));
  assert.deepEqual(
    findMarks(text, true).pairs.map((span) => text.slice(span.start, span.end)),
    expected,
    marked,
  );
}

const cases: readonly string[] = [
  // Every kind of pair.
  'She said [[“peace”]] twice.',
  'She said [["peace"]] twice.',
  'She said [[‘peace’]] twice.',
  "She said [['peace']] twice.",
  'Elle dit [[«paix»]] deux fois.',
  'Sie sagte [[»Frieden«]] zweimal.',
  'Sie sagte [[„Frieden“]] zweimal.',
  'Sie sagte [[„Frieden”]] zweimal.',
  'Sie sagte [[‚Frieden‘]] zweimal.',
  'Elle dit [[‹paix›]] deux fois.',
  "In TeX: [[``peace'']] twice.",
  "On a wire: [[''peace'']] twice.",
  // Apostrophes are no marks.
  'The allies’ burden isn’t the ally’s burden.',
  "The allies' burden isn't the ally's burden.",
  'Rock ’n’ roll of the ’90s, ’tis said.',
  "Rock 'n' roll of the '90s, 'tis said.",
  'She said [[‘the allies’ burden isn’t ours’]] and left.',
  "She said [['the ally's burden isn't ours']] and left.",
  'The Joneses’ house and the Smiths’ car.',
  'He stood 6\'2" tall beside a 12" gun.',
  'Give ’em time, [[“’cause they need it,”]] she said.',
  // Nested.
  'He wrote: [[“She called it [[‘a farce’]] twice.”]]',
  'He wrote: [[‘She called it [[“a farce”]] twice.’]]',
  'He wrote: [["She called it [[\'a farce\']] twice."]]',
  'He wrote: [[“I read [[‘the allies’ burden’]] aloud.”]]',
  'He wrote: [["She called it [[“a farce”]] twice."]]',
  // Beside other marks.
  'It was ([[“a farce”]]) from the start.',
  'It was—[[“a farce”]]—from the start.',
  '[[“A farce,”]] he said, [[“from the start.”]]',
  '[[“A.”]] [[“B.”]] [[“C.”]]',
  'It was [[“a farce”]], [[“a joke”]] and [[“a crime.”]]',
  'The [[“A”]]/[[“B”]] line.',
  'Hon sade [[”fred”]] två gånger.',
  'It was [["called [["research,"]] was it not?"]] and no more.',
  'She wrote: [[“A [[“wall”]] and a [[“door”]] are not the same.”]]',
  // Apostrophes inside of single marks.
  "She wrote: [['It was the '90s, and rock 'n' roll was dead.']]",
  'She wrote: [[‘It was the ’90s, and rock ’n’ roll was dead.’]]',
  'She wrote of [[‘the Allies’ last chance’]] and left.',
  "She wrote of [['the Allies' last chance']] and left.",
  "The Allies' pact and the [['members' dues']] of 1931.",
  // The wrong mark at the end.
  'She wrote: [[“The pact will hold.“]]',
  'She wrote: [["The pact will hold“]] and left.',
  // Left open: the writer goes on in the next paragraph.
  '[[“The pact will hold, and it will hold for long.]]',
  'He said: [[“The pact will hold, and it will hold for long.]]',
  // Slips.
  'A lone “ in the middle of a line',
  'A lone ” in the middle of a line',
  'Osei said,[[" The pact will hold"]]. It did.',
  'The pact will hold," he said.',
  'Nothing at all.',
  '',
];

for (const marked of cases) test(`marks: ${marked || '(empty)'}`, () => check(marked));

test('marks: an opening mark that nothing closes opens nothing unless the quotation goes on', () => {
  const text = 'He said: “The pact will hold, and it will hold for long.';
  assert.deepEqual(findMarks(text).pairs, []);
  assert.equal(findMarks(text).unclosed, '“');
  assert.equal(findMarks(text, true).pairs[0]?.end, text.length);
});

test('marks: a slip in the middle of a paragraph hides none of the quotations behind it', () => {
  const text = 'He had "heard of it. She called it "a farce" twice.';
  const [pair] = findMarks(text).pairs;
  assert.equal(pair && text.slice(pair.start, pair.end), '"a farce"');
});

test('marks: a run of a hundred thousand marks is read in linear time', () => {
  assertLinear((count) => {
    const long = findMarks("'a ".repeat(count) + '“b” '.repeat(count));
    assert.ok(long.pairs.length >= count);
  }, 5000);
});
