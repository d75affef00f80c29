import assert from 'node:assert/strict';
import { test } from 'node:test';
import { symbols } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { type FixtureOptions, projectFixture } from '../../project-fixture.ts';

function found(text: string, query: string, options: FixtureOptions = {}): readonly string[] {
  const { project } = projectFixture(text, options);
  return symbols(project, ['essay.md'], query).map(
    ({ name, kind, origin, target }) => `${name} (${kind}, ${origin === 'gazetteer' ? origin : target.path})`,
  );
}

const notes = `--- file: league.md
---
title: Harbour League
type: alliance
aliases: [HLG]
---
--- file: solano.md
---
title: Mira Solano
type: person
---
--- file: plan.md
---
title: The plan of all plans
type: source
---
`;

test('entities are found by scattered letters of any name', () => {
  const text = `Nothing.\n${notes}`;
  assert.deepEqual(found(text, 'hbl'), ['Harbour League (alliance, league.md)']);
  assert.deepEqual(found(text, 'HLG'), ['Harbour League (alliance, league.md)']);
  assert.deepEqual(found(text, 'mirsol'), ['Mira Solano (person, solano.md)']);
  assert.deepEqual(found(text, 'xyz'), []);
});

test('the cast of open documents comes first, known from wherever', () => {
  const text = `The scholar Ulla Brandt went to Turkey.\n${notes}`;
  assert.deepEqual(found(text, 'ulbra', { gazetteer }), ['Ulla Brandt (person, essay.md)']);
  assert.deepEqual(found(text, 'turkey', { gazetteer }), ['Turkey (state, gazetteer)']);
});

test('what the gazetteer knows and nobody names is not in the way', () => {
  assert.deepEqual(found('Nothing.\n', 'Azerbaijan', { gazetteer }), []);
});

test('without a query all are there', () => {
  assert.equal(found(`Nothing.\n${notes}`, '').length, 3);
});
