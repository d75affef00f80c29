import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essay, found, mended } from './checked.ts';

const code = 'outdated-name';

test('a state that has another name by then', () => {
  assert.deepEqual(found(code, essay('The king of Swaziland agrees.')), [
    ['Swaziland', 'The state is called Eswatini since 19 Apr 2018.'],
  ]);
  assert.equal(mended(code, essay('The king of Swaziland agrees.')), essay('The king of Eswatini agrees.'));
});

test('without a date today counts', () => {
  assert.equal(found(code, '---\ntype: essay\n---\n\nThe king of Swaziland agrees.\n').length, 1);
});

for (const [why, text] of [
  ['the new name', 'The king of Eswatini agrees.'],
  ['both names', 'Eswatini, which the old maps call Swaziland, agrees.'],
  ['the past', 'The kingdom, then called Swaziland, agreed in 2005.'],
  ['somebody else’s words', 'The king said: “Swaziland agrees.”'],
] as const)
  test(`quiet: ${why}`, () => assert.deepEqual(found(code, essay(text)), []));

test('quiet while the name was right', () => {
  assert.deepEqual(found(code, essay('The king of Swaziland agrees.', '2017-01-01')), []);
});
