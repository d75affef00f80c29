import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showDate } from '../../../src/core/render/date.ts';

test('dates read as a writer writes them', () => {
  assert.equal(showDate('2019-12-09'), '9 Dec 2019');
  assert.equal(showDate('1991-12'), 'Dec 1991');
  assert.equal(showDate('1991'), '1991');
});
