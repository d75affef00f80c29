import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeActions } from '../../../src/core/index.ts';
import { roles } from '../../../src/core/model/argument.ts';
import { actionsAt, projectFixture, textAfter } from '../../project-fixture.ts';

const essay =
  'The pact turned sixty. I believe that it has lost its way.\n\nThe sea is cold. It is $0deep.\n';

test('somebody who asks may mark the sentence at the cursor as any role', () => {
  const fixture = projectFixture(essay);
  const { project, path, offset } = fixture;
  const actions = codeActions(project, path, { start: offset, end: offset, asked: true });
  assert.deepEqual(
    actions.map(({ title, kind, menu }) => [title, kind, menu]),
    roles.map((role) => [`Mark as ${role}`, 'refactor.rewrite', 'mark']),
  );
  assert.match(
    textAfter(fixture, actions[1] as (typeof actions)[number]),
    /cold\. <!-- claim --> It is deep\.\n$/,
  );
});

test('what is marked may be marked otherwise, or given back', () => {
  const fixture = projectFixture('I believe that it is old.\n\n<!-- objection -->\nThe sea is c$0old.\n');
  const { project, path, offset } = fixture;
  const titles = codeActions(project, path, { start: offset, end: offset, asked: true }).map(
    ({ title }) => title,
  );
  assert.ok(!titles.includes('Mark as objection'));
  assert.equal(titles.at(-1), 'Let Dossier decide the role');
});

test('nobody is told unasked', () => assert.deepEqual(actionsAt(projectFixture(essay)), []));
