import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityDocument, hover } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { projectFixture } from '../../project-fixture.ts';

const fixture = projectFixture('---\ndate: 2019-12-09\n---\n\nNA$0TO met in London.\n', {
  gazetteer,
  today: '2025-07-01',
});

test('the read-only document says what the card says, for the essay’s day and today', () => {
  const card = hover(fixture.project, fixture.path, fixture.offset)?.markdown ?? '';
  const text = entityDocument(fixture.project, 'nato', '2019-12-09') ?? '';
  const members = /29 members on 9 Dec 2019; 32 today, with [^.]*/;
  assert.match(card, members);
  assert.equal(members.exec(text)?.[0], members.exec(card)?.[0]);
  assert.match(text, /^## Members \(29 on 9 Dec 2019; 32 today\)$/m);
});

test('without a day it speaks of today', () => {
  const text = entityDocument(fixture.project, 'nato') ?? '';
  assert.match(text, /^## Members \(32 today\)$/m);
  assert.doesNotMatch(text, /2019; /);
});

test('nobody has that id', () => {
  assert.equal(entityDocument(fixture.project, 'nobody'), undefined);
});
