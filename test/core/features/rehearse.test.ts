import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rehearse } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';

test('an essay is read beforehand, in many small steps', () => {
  assert.ok([...rehearse(gazetteer)].length > 200);
});

test('the entities that it asks about are there', () => {
  const asked = new Set<string>();
  const entities = new Map(gazetteer.entities);
  entities.get = (id) => {
    asked.add(id);
    return gazetteer.entities.get(id);
  };
  for (const _ of rehearse({ ...gazetteer, entities }));
  for (const id of ['slovenia', 'nato', 'united-states', 'poland']) assert.ok(asked.has(id), id);
});

test('without a gazetteer it does no harm', () => {
  assert.doesNotThrow(() => [...rehearse(undefined)]);
});
