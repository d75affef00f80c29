import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essay, found, mended, words } from './checked.ts';

const code = 'member-count';

for (const text of [
  'Turkey is one of 30 NATO members.',
  'All 30 NATO allies agree.',
  'NATO’s 30 members agree.',
  'NATO and its 30 members agree.',
  'The 30 members of NATO agree.',
  'It needs the consent of the 30 members of the North Atlantic Treaty Organization.',
])
  test(`the number of another year is told: ${text}`, () => {
    assert.deepEqual(found(code, essay(text)), [['30', 'NATO had 29 members on 9 Dec 2019, not 30.']]);
    assert.equal(mended(code, essay(text)), essay(text.replace('30', '29')));
  });

test('in words as well, and the fix is in words', () => {
  const text = 'NATO’s thirty members agree.';
  assert.deepEqual(words(code, essay(text)), ['thirty']);
  assert.equal(mended(code, essay(text)), essay('NATO’s twenty-nine members agree.'));
});

for (const [why, text] of [
  ['the right number', 'NATO’s 29 members agree.'],
  ['some of the members', 'Eleven NATO members pay. The 16 NATO members that border a sea do not.'],
  ['a part that is picked out', 'NATO’s 16 members on the sea agree.'],
  ['another year in the sentence', 'In 2020 NATO’s 30 members agree.'],
  ['the past', 'Before it was enlarged, NATO’s 16 members agreed.'],
  ['a number it never had', 'NATO’s 23 members agree.'],
  ['somebody else’s words', 'Emmanuel Macron said: “All 30 NATO members agree.”'],
  ['a quoted paragraph', '> All 30 NATO members agree.'],
  ['something else that is counted', 'NATO’s 30 battalions are ready. NATO turned 30.'],
] as const)
  test(`quiet: ${why}`, () => assert.deepEqual(found(code, essay(text)), []));

test('quiet without a date, and in a note', () => {
  assert.deepEqual(found(code, 'NATO’s 12 members agree.\n'), []);
  assert.deepEqual(found(code, essay('NATO’s 30 members agree.').replace('type: essay', 'type: source')), []);
});

test('a date that is a year leaves room for what changed in it', () => {
  assert.deepEqual(found(code, essay('NATO’s 29 members agree.', '2020')), []);
});
