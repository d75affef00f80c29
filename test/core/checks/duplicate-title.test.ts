import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './checked.ts';

const code = 'duplicate-title';
const note = (path: string, title: string, type = 'state'): string =>
  `--- file: ${path}\n---\ntitle: ${title}\ntype: ${type}\n---\nSomething.\n`;

test('two notes of one title', () => {
  assert.deepEqual(found(code, note('b.md', 'Zorb') + note('a.md', 'Zorb')), [
    ['Zorb', 'Another note has this title: a.md. Names and links mean a.md.'],
  ]);
});

test('quiet: other titles, and an essay called like a note', () => {
  assert.deepEqual(found(code, note('a.md', 'Zorb') + note('b.md', 'Zarb')), []);
  assert.deepEqual(found(code, note('a.md', 'Zorb') + note('b.md', 'Zorb', 'essay')), []);
});
