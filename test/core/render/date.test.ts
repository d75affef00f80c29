import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, listing, showDate } from '../../../src/core/render/date.ts';

test('dates read as a writer writes them', () => {
  assert.equal(showDate('2019-12-09'), '9 Dec 2019');
  assert.equal(showDate('1991-12'), 'Dec 1991');
  assert.equal(showDate('1991'), '1991');
});

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
