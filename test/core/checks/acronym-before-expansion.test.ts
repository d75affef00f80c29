import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essay, found, mended } from './checked.ts';

const code = 'acronym-before-expansion';

test('an acronym that is written out only later', () => {
  const text =
    'The OSCE sent observers.\n\nThe Organization for Security and Co-operation in Europe (OSCE) has no army.';
  assert.deepEqual(found(code, essay(text)), [
    ['OSCE', '“OSCE” is written out only later, as “Organization for Security and Co-operation in Europe”.'],
  ]);
  assert.equal(
    mended(code, essay(text)),
    essay(text.replace('The OSCE', 'The Organization for Security and Co-operation in Europe (OSCE)')),
  );
});

test('no fix where the article would be wrong', () => {
  const text = 'NATO met. The North Atlantic Treaty Organization (NATO) is old.';
  assert.equal(found(code, essay(text)).length, 1);
  assert.equal(mended(code, essay(text)), undefined);
});

for (const [why, text] of [
  [
    'written out at once',
    'The Organization for Security and Co-operation in Europe (OSCE) met. The OSCE is old.',
  ],
  ['written out never', 'The OSCE met. The OSCE is old.'],
  ['written out twice', 'The European Union (EU) met. The EU is old. The European Union (EU) is young.'],
  [
    'used before only in a quotation',
    'He said: “The OSCE met.” The Organization for Security and Co-operation in Europe (OSCE) did.',
  ],
] as const)
  test(`quiet: ${why}`, () => assert.deepEqual(found(code, essay(text)), []));
