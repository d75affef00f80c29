import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelLengths, nameAtHead } from '../../../src/core/text/speaker-label.ts';

const heads: readonly (readonly [string, string | undefined])[] = [
  ['Ada Brandt: The pact is dead.', 'Ada Brandt'],
  ['Brandt: “The pact is dead.”', 'Brandt'],
  ['Interviewer: 1931 was a bad year.', 'Interviewer'],
  ['Review of Harbours: Do you agree?', 'Review of Harbours'],
  ['Fact: The pact is dead.', undefined],
  ['The pact is dead: It never met.', undefined],
  ['Ada Brandt: ports, ships, men.', undefined],
  ['Q: Do you agree?', undefined],
];
for (const [text, name] of heads)
  test(`name at the head: ${text}`, () => assert.equal(nameAtHead(text), name));

test('labels: names are labels where two of them come back', () => {
  const talk = [
    'Review: Why?',
    'Brandt: Nobody asks.',
    'Review: And then?',
    'Brandt: We left.',
    'Osei: I stayed.',
  ];
  assert.deepEqual(labelLengths(talk), [8, 8, 8, 8, 6]);
  assert.deepEqual(labelLengths(talk.slice(0, 3)), [0, 0, 0]);
  assert.deepEqual(labelLengths(['Q: Why?', 'BRANDT: Nobody asks.', 'We left.']), [3, 8, 0]);
});
