import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProject } from '../../../src/core/index.ts';
import { NameUse } from '../../../src/core/project/name-index.ts';
import { gazetteer } from '../../gazetteer/built.ts';

test('the gazetteer’s names are taken up a little at a time, and none is missing', () => {
  const settings = { today: '2020-01-01', gazetteer: true, checksOff: [] };
  const { catalogue } = createProject({
    host: { read: () => undefined },
    settings,
    gazetteer: () => gazetteer,
  });
  let steps = 0;
  while (catalogue.prepare()) steps++;
  assert.ok(steps > gazetteer.entities.size / 200, `${steps} steps`);
  const last = [...gazetteer.entities.values()].at(-1);
  const found = catalogue.startingWith(last?.name ?? '', NameUse.prose, 10);
  assert.ok(found.some(({ reference }) => reference === last?.id));
  assert.equal(catalogue.prepare(), false);
});
