import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKeepsakes } from '../../../src/core/text/keepsakes.ts';

const key = Symbol('test');

test('a value stays with its object and is seen by nobody else', () => {
  const kept = createKeepsakes<object, string>(key);
  const object = { text: 'a' };
  kept.set(object, 'value');
  assert.equal(kept.get(object), 'value');
  assert.deepEqual(object, { text: 'a' });
  assert.equal(kept.get({ ...object }), undefined, 'a copy is another object');
  kept.set(object, 'other');
  assert.equal(kept.get(object), 'other');
});

test('two readers with one key never see each other’s values', () => {
  const object = {};
  const one = createKeepsakes<object, number>(key);
  const two = createKeepsakes<object, number>(key);
  one.set(object, 1);
  assert.equal(two.get(object), undefined);
  two.set(object, 2);
  assert.equal(two.get(object), 2);
  assert.equal(one.get(object), undefined, 'the later one has the place');
});
