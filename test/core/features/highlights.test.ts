import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlights } from '../../../src/core/index.ts';
import { projectFixture } from '../../project-fixture.ts';

function shownAt(text: string): readonly string[] {
  const { project, path, offset, files } = projectFixture(text);
  return highlights(project, path, offset).map(({ start, end }) => files.get(path)!.slice(start, end));
}

const league = '--- file: league.md\n---\ntitle: Harbour League\ntype: alliance\naliases: [HLG]\n---\n';

test('every mention of the entity under the cursor in this document, and no other', () => {
  const text = `The Harbour Lea$0gue met. Elsewhere the HLG did, says [[league|a note]].\n`;
  assert.deepEqual(shownAt(`${text}${league}--- file: b.md\nThe HLG.\n`), [
    'Harbour League',
    'HLG',
    'a note',
  ]);
});

test('every citation of a key, every place of a footnote', () => {
  assert.deepEqual(shownAt('One [@a$0] two [@b; @a].\n'), ['@a', '@a']);
  assert.deepEqual(shownAt('One[^n$0] two[^n].\n\n[^n]: Note.\n'), ['[^n]', '[^n]', '[^n]']);
});

test('nothing on plain words', () => {
  assert.deepEqual(shownAt('Only wo$0rds.\n'), []);
});
