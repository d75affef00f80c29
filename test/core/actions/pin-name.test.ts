import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hover } from '../../../src/core/index.ts';
import { actionsAt, projectFixture, textAfter } from '../../project-fixture.ts';

const notes = `--- file: georgia.md
---
title: Georgia
type: state
---
In the Caucasus.
--- file: us-georgia.md
---
title: Georgia (US)
aliases: [Georgia]
type: state
---
In the South.
`;

const head = '---\ntitle: Votes\ntype: essay\n---\n\n';

test('a name with two readings can be pinned to either', () => {
  const fixture = projectFixture(`${head}Geor$0gia is far away.\n${notes}`);
  const actions = actionsAt(fixture).filter(({ title }) => title.startsWith('Pin'));
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Pin “Georgia” to Georgia (state, georgia)', 'Pin “Georgia” to Georgia (US) (state, georgia-us)'],
  );
  for (const { kind, fixes } of actions)
    assert.deepEqual([kind, fixes?.code], ['quickfix', 'ambiguous-name']);
});

test('the pin stands behind the front matter, and settles the name', () => {
  const fixture = projectFixture(`${head}Geor$0gia is far away.\n${notes}`);
  const [, second] = actionsAt(fixture);
  assert.ok(second);
  const after = textAfter(fixture, second);
  assert.equal(after, `${head}<!-- Georgia = georgia-us -->\n\nGeorgia is far away.\n`);
  fixture.project.open('essay.md', after);
  const card = hover(fixture.project, 'essay.md', after.indexOf('Georgia is'));
  assert.match(card?.markdown ?? '', /In the South/);
});

test('where nothing is open nothing is offered', () => {
  assert.deepEqual(actionsAt(projectFixture(`${head}Georgia is fa$0r away.\n${notes}`)), []);
});
