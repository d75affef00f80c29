import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alliancesOf, hierarchyAt, membersOf } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { projectFixture } from '../../project-fixture.ts';

const names = (found: readonly { readonly name: string }[]): readonly string[] =>
  found.map(({ name }) => name);

test('the members of an alliance on the date of the essay, with since when', () => {
  const on = (date: string): ReturnType<typeof membersOf> => {
    const { project } = projectFixture(`---\ndate: ${date}\n---\nNATO met.\n`, { gazetteer });
    return membersOf(project, 'essay.md', 'nato');
  };
  assert.equal(on('2019-12-09').length, 29);
  assert.equal(on('2025-01-01').length, 32);
  assert.equal(on('2025-01-01').at(-1)?.since, 'since 7 Mar 2024');
});

test('the alliances of a state, and not those to come', () => {
  const on = (date: string): readonly string[] => {
    const { project } = projectFixture(`---\ndate: ${date}\n---\nFinland watched.\n`, { gazetteer });
    return names(alliancesOf(project, 'essay.md', 'finland'));
  };
  assert.ok(!on('2020-01-01').includes('NATO'), on('2020-01-01').join());
  assert.ok(
    on('2024-01-01').some((name) => /NATO|North Atlantic/.test(name)),
    on('2024-01-01').join(),
  );
});

test('notes say who belongs to what', () => {
  const text = `---
date: 2020-01-01
---
The Harbour Lea$0gue met.
--- file: league.md
---
title: Harbour League
type: alliance
members: [Elbonia 1999, Brine 2024-05-01, Mud]
---
--- file: elbonia.md
---
title: Elbonia
type: state
---
--- file: brine.md
---
title: Brine
type: state
---
`;
  const { project, path, offset } = projectFixture(text);
  const item = hierarchyAt(project, path, offset);
  assert.deepEqual([item?.name, item?.target.path], ['Harbour League', 'league.md']);
  assert.deepEqual(names(membersOf(project, path, 'harbour-league')), ['Elbonia']);
  assert.deepEqual(names(alliancesOf(project, path, 'elbonia')), ['Harbour League']);
  assert.deepEqual(names(alliancesOf(project, path, 'brine')), []);
});

test('who belongs to nothing has no place in it', () => {
  const { project, path, offset } = projectFixture('The scholar Barry Po$0sen wrote.\n');
  assert.equal(hierarchyAt(project, path, offset), undefined);
});
