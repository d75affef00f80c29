import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ArgumentFilter,
  argumentNodeAt,
  explainUnit,
  type FilteredNode,
  filteredTree,
} from '../../../src/core/index.ts';
import { projectFixture } from '../../project-fixture.ts';

const notes = `--- file: turkey.md
---
title: Turkey
type: state
aliases: [Ankara, Turkish]
---
--- file: poland.md
---
title: Poland
type: state
---
`;

const essay = `---
type: essay
---

The pact turned sixty this spring. I believe that the pact has lost its way.

## What it costs

The pact costs too much. In 2024 Ankara spent 5 per cent. In 2023 Poland spent 2 per cent.

## Who gains

The pact is unfair to its smaller members.

To be sure, it has its uses. But Turkish soldiers do not see them.

<!-- claim -->
Poland sees more. In 2022 Poland asked for more of it.
`;

function rows(filter: ArgumentFilter): readonly string[] {
  const { project } = projectFixture(essay + notes);
  const lines: string[] = [];
  const add = (nodes: readonly FilteredNode[], depth: number): void => {
    for (const { label, matches, children } of nodes) {
      lines.push(`${'  '.repeat(depth)}${matches ? '' : '('}${label}${matches ? '' : ')'}`);
      add(children, depth + 1);
    }
  };
  add(filteredTree(project, 'essay.md', filter), 0);
  return lines;
}

const ids = (nodes: readonly FilteredNode[]): readonly string[] =>
  nodes.flatMap(({ id, children }) => [id, ...ids(children)]);

test('without a filter every row is there and matches', () => {
  const all = rows({});
  assert.ok(all.length >= 10);
  assert.deepEqual(
    all.filter((row) => row.includes('(')),
    [],
  );
});

test('everything that bears on an actor, by any of its names, under what leads there', () => {
  const found = rows({ actor: 'turkey' }).map((row) => row.trim());
  assert.deepEqual(
    found.filter((row) => !row.startsWith('(')),
    ['In 2024 Ankara spent 5 per cent', 'Turkish soldiers do not see them'],
  );
  for (const row of ['(What it costs)', '(The pact costs too much)', '(Who gains)'])
    assert.ok(found.includes(row));
});

test('one role, and several', () => {
  const evidence = rows({ roles: ['evidence'] });
  assert.ok(evidence.some((row) => row.trim() === 'In 2023 Poland spent 2 per cent'));
  assert.ok(!evidence.some((row) => row.includes('lost its way')));
  const both = rows({ roles: ['evidence', 'thesis'] });
  assert.ok(both.some((row) => row.includes('lost its way')));
});

test('a role and an actor', () => {
  assert.deepEqual(
    rows({ roles: ['evidence'], actor: 'turkey' }).map((row) => row.trim()),
    ['(What it costs)', '(The pact costs too much)', 'In 2024 Ankara spent 5 per cent'],
  );
});

test('only gaps', () => {
  assert.deepEqual(rows({ onlyGaps: true }), ['(Who gains)', '  The pact is unfair to its smaller members']);
});

test('the claims alone, as long as nothing else is asked for', () => {
  const claims = rows({ claimsOnly: true });
  assert.ok(claims.some((row) => row.includes('The pact costs too much')));
  assert.ok(!claims.some((row) => row.includes('Ankara')));
  assert.deepEqual(rows({ claimsOnly: true, actor: 'turkey' }), rows({ actor: 'turkey' }));
});

test('nobody of that id', () => assert.deepEqual(rows({ actor: 'atlantis' }), []));

test('rows keep their ids and their order', () => {
  const { project } = projectFixture(essay + notes);
  const all = ids(filteredTree(project, 'essay.md', {}));
  for (const filter of [{ actor: 'poland' }, { claimsOnly: true }, { roles: ['claim'] }] as const) {
    const some = ids(filteredTree(project, 'essay.md', filter));
    assert.deepEqual(
      some,
      all.filter((id) => some.includes(id)),
    );
  }
});

test('a section counts the gaps in it', () => {
  const { project } = projectFixture(essay + notes);
  const sections = filteredTree(project, 'essay.md', {}).filter(({ type }) => type === 'section');
  assert.deepEqual(
    sections.map(({ label, gaps }) => [label, gaps.length]),
    [
      ['What it costs', 0],
      ['Who gains', 1],
    ],
  );
});

test('the row at the cursor is one that is shown', () => {
  const { project, files } = projectFixture(essay + notes);
  const offset = (files.get('essay.md') as string).indexOf('spent 5');
  const shown = ids(filteredTree(project, 'essay.md', { claimsOnly: true }));
  const id = argumentNodeAt(project, 'essay.md', { offset, filter: { claimsOnly: true } });
  assert.ok(id !== undefined && shown.includes(id));
  assert.notEqual(id, argumentNodeAt(project, 'essay.md', { offset }));
});

test('a unit is explained: its role, what it bears on, why, how surely', () => {
  const { project, files } = projectFixture(essay + notes);
  const text = files.get('essay.md') as string;
  const found = explainUnit(project, 'essay.md', text.indexOf('Ankara'));
  assert.equal(text.slice(found?.span.start, found?.span.end), 'In 2024 Ankara spent 5 per cent.');
  assert.match(
    found?.markdown ?? '',
    /^\*\*evidence\*\* · supports “The pact costs too much” \(claim\)\n\n- /,
  );
  assert.match(found?.markdown ?? '', /Mark the sentence to decide it yourself/);
});

test('what the writer said, and what is lacking, is told too', () => {
  const { project, files } = projectFixture(essay + notes);
  const text = files.get('essay.md') as string;
  assert.match(
    explainUnit(project, 'essay.md', text.indexOf('Poland sees'))?.markdown ?? '',
    /You have said so\./,
  );
  assert.match(
    explainUnit(project, 'essay.md', text.indexOf('is unfair'))?.markdown ?? '',
    /Nothing in this essay supports this claim/,
  );
});

test('nothing is explained where nothing argues', () => {
  const { project } = projectFixture(essay + notes);
  assert.equal(explainUnit(project, 'essay.md', 5), undefined);
  assert.equal(explainUnit(project, 'nowhere.md', 0), undefined);
});

test('no word of the text is markup in an explanation', () => {
  const { project } = projectFixture(
    '---\ntype: essay\n---\n\nI believe that it is `so`.\n\nThe [x](command:y) is **old** <b>. In 2024 it cost 5.\n',
  );
  const text = project.document('essay.md')?.text() ?? '';
  const { markdown = '' } = explainUnit(project, 'essay.md', text.indexOf('In 2024')) ?? {};
  assert.ok(!/\]\(command:|<b>/.test(markdown), markdown);
});
