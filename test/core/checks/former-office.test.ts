import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essay, found, mended, words } from './checked.ts';

const code = 'former-office';

test('a title of somebody who no longer had the office', () => {
  assert.deepEqual(found(code, essay('Now President Obama says otherwise.')), [
    ['President Obama', 'Barack Obama was President until 20 Jan 2017.'],
  ]);
});

test('the fix says former, with a capital where a sentence begins', () => {
  assert.equal(
    mended(code, essay('Yet President Obama insists on it.')),
    essay('Yet former President Obama insists on it.'),
  );
  assert.equal(
    mended(code, essay('President Obama insists on it.')),
    essay('Former President Obama insists on it.'),
  );
});

test('other offices', () => {
  assert.deepEqual(words(code, essay('Chancellor Merkel wants more.', '2023-05-01')), ['Chancellor Merkel']);
  assert.deepEqual(words(code, essay('Chancellor Merkel wants more.')), []);
});

for (const [why, text] of [
  ['the holder', 'President Trump wants money.'],
  ['said to be former', 'Former President Obama wants none. Then-President Obama is on tape.'],
  ['the past', 'President Obama promised a pivot.'],
  ['a year', 'In 2014 President Obama says the opposite.'],
  ['long ago', 'President Reagan is still their model.'],
  ['remembered', 'President Obama is remembered for it.'],
  ['another office', 'Senator Obama wants none. Deputy President Obama is a joke.'],
  ['no title', 'Barack Obama wants none.'],
  ['somebody else’s words', 'Emmanuel Macron said: “President Obama wants more.”'],
] as const)
  test(`quiet: ${why}`, () => assert.deepEqual(found(code, essay(text)), []));

test('quiet without a date', () => assert.deepEqual(found(code, 'President Obama wants more.\n'), []));
