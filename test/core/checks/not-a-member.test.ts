import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essay, found, words } from './checked.ts';

const code = 'not-a-member';

test('a member before it joined', () => {
  assert.deepEqual(found(code, essay('NATO member Finland is worried.')), [
    ['NATO member Finland', 'Finland was not in NATO on 9 Dec 2019; it joined on 4 Apr 2023.'],
  ]);
});

test('a member after it left', () => {
  assert.match(
    found(code, essay('Britain, a member of the European Union, is worried.', '2022-05-01'))[0]?.[1] ?? '',
    /was not in European Union on 1 May 2022; it left on 1 Feb 2020\./,
  );
});

for (const text of [
  'Finland, a NATO member, is worried.',
  'Finland is a NATO member.',
  'Finland is a member of NATO.',
  'Finland, a full member of NATO, is worried.',
  'NATO ally Sweden is worried.',
])
  test(`however it is said: ${text}`, () => assert.equal(words(code, essay(text)).length, 1));

for (const [why, text] of [
  ['a member', 'NATO member Turkey is worried. Turkey is a member of NATO.'],
  ['the future', 'Future NATO member Finland is worried. Finland will soon be a NATO member.'],
  ['a year', 'In 2023 Finland is a member of NATO.'],
  ['a state never known to be one', 'NATO member Switzerland is worried.'],
  ['not said', 'NATO and Finland are worried. NATO members, Finland and Sweden agree.'],
  ['somebody else’s words', 'Emmanuel Macron said: “NATO member Finland is worried.”'],
] as const)
  test(`quiet: ${why}`, () => assert.deepEqual(found(code, essay(text)), []));

test('quiet without a date', () => assert.deepEqual(found(code, 'EU member Britain is worried.\n'), []));
