import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, listing } from '../../../src/core/render/counted.ts';

test('lists read as sentences do', () => {
  assert.equal(listing([]), '');
  assert.equal(listing(['a']), 'a');
  assert.equal(listing(['a', 'b']), 'a and b');
  assert.equal(listing(['a', 'b', 'c']), 'a, b and c');
  assert.equal(listing(['a', 'b', 'c', 'd'], 2), 'a, b and 2 more');
});

test('counts agree with their nouns', () => {
  assert.equal(count(1, 'mention'), '1 mention');
  assert.equal(count(0, 'mention'), '0 mentions');
  assert.equal(count(2, 'entry', 'entries'), '2 entries');
});
