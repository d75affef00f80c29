import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, words } from './checked.ts';

const code = 'ambiguous-name';

test('a name with two readings, once for all its places', () => {
  assert.deepEqual(found(code, 'Congo is poor.\n\nCongo has copper.\n'), [
    ['Congo', '“Congo” may mean Republic of the Congo or Democratic Republic of the Congo.'],
  ]);
});

for (const [why, text] of [
  ['pinned', '<!-- Congo = republic-of-the-congo -->\n\nCongo is poor.\n'],
  ['the words nearby decide', 'Kinshasa wants more. Congo is poor.\n'],
  ['a capital, which is itself where it is a place', 'She flew to Brussels.\n'],
  ['one reading', 'France is rich.\n'],
  ['in code', 'Write `Congo` so.\n'],
  ['let be', '<!-- dossier-ignore ambiguous-name -->\nCongo is poor.\n'],
] as const)
  test(`quiet: ${why}`, () => assert.deepEqual(words(code, text), []));
