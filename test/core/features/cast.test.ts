import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CastMember, cast } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { projectFixture } from '../../project-fixture.ts';

function castOf(text: string): readonly CastMember[] {
  const { project, path } = projectFixture(text, { gazetteer });
  return cast(project, path);
}

const essay = `---
date: 2019-12-09
type: essay
---

Seoul hesitated. The scholar Glenn Snyder wrote that South Korea would. NATO has 29 members.

South Koreans know why, and Emmanuel Macron does. They met in Paris, by the Seine.
`;

test('the most mentioned first, each with what it is on the day', () => {
  const rows = castOf(essay).map(({ name, kind, mentions, fact }) => [name, kind, mentions.length, fact]);
  assert.deepEqual(rows.slice(0, 1), [['South Korea', 'state', 3, rows[0]?.[3]]]);
  assert.match(String(rows[0]?.[3]), /^in the US–South Korea alliance/);
  assert.deepEqual(rows.find(([name]) => name === 'NATO')?.[3], '29 members');
  assert.deepEqual(rows.find(([name]) => name === 'Emmanuel Macron')?.[3], 'President of France');
});

test('one whom the text makes known has no note and no fact, and says so by its origin', () => {
  const snyder = castOf(essay).find(({ name }) => name === 'Glenn Snyder');
  assert.deepEqual([snyder?.origin, snyder?.note, snyder?.fact], ['text', null, null]);
});

test('a mention knows its form, its line and the words around it', () => {
  const korea = castOf(essay).find(({ name }) => name === 'South Korea');
  assert.deepEqual(
    korea?.mentions.map(({ form, line }) => [form, line]),
    [
      ['metonym', 6],
      ['name', 6],
      ['demonym', 8],
    ],
  );
  for (const { snippet, highlight } of korea?.mentions ?? [])
    assert.match(snippet.slice(highlight.start, highlight.end), /^(?:Seoul|South Korea|South Koreans)$/);
  assert.equal(korea?.mentions[0]?.snippet.startsWith('Seoul hesitated.'), true);
  assert.match(korea?.mentions[1]?.snippet ?? '', /^….*wrote that South Korea would.*…?$/);
});

test('places, treaties and works are not of the cast', () => {
  const names = castOf(essay).map(({ name }) => name);
  assert.ok(!names.includes('Seine') && !names.includes('Paris'), names.join());
});

test('no document, no cast', () => {
  const { project } = projectFixture(essay);
  assert.deepEqual(cast(project, 'nowhere.md'), []);
});
