import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colouredNames } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { projectFixture } from '../../project-fixture.ts';

function colours(text: string, within?: readonly [string, string]): readonly string[] {
  const { project, path, files } = projectFixture(text, { gazetteer });
  const source = files.get(path) as string;
  const span = within && {
    start: source.indexOf(within[0]),
    end: source.indexOf(within[1]) + within[1].length,
  };
  return colouredNames(project, path, span).map(
    ({ start, end, kind }) => `${source.slice(start, end)}: ${kind}`,
  );
}

test('names, acronyms, peoples and capitals are coloured by kind', () => {
  assert.deepEqual(colours('Emmanuel Macron told NATO that the Turkish army had asked Ankara.\n'), [
    'Emmanuel Macron: person',
    'NATO: alliance',
    'Turkish: state',
    'Ankara: state',
  ]);
});

test('what takes up a name is not', () => {
  assert.deepEqual(colours('NATO met. The alliance waited. Emmanuel Macron left. He slept.\n'), [
    'NATO: alliance',
    'Emmanuel Macron: person',
  ]);
});

test('within a range, what touches it', () => {
  const text = 'NATO met.\n\nTurkey and Greece came.\n\nFrance left.\n';
  assert.deepEqual(colours(text, ['Greece', 'came']), ['Greece: state']);
  assert.deepEqual(colours(text, ['Turkey', 'left']), ['Turkey: state', 'Greece: state', 'France: state']);
});

test('code and front matter have no colours', () => {
  assert.deepEqual(colours('---\ntitle: NATO\n---\n\n`NATO` and\n\n```\nNATO\n```\n'), []);
});
