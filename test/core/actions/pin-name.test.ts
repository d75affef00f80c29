import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, hover } from '../../../src/core/index.ts';
import { actionsAt, type ProjectFixture, projectFixture, textAfter } from '../../project-fixture.ts';

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

/** The actions at the mark that pin or unpin. */
function pinsAt(fixture: ProjectFixture): readonly CodeAction[] {
  return actionsAt(fixture).filter(({ title }) => /^(?:Pin|Unpin)/.test(title));
}

const head = '---\ntitle: Votes\ntype: essay\n---\n\n';

test('a name with two readings can be pinned to either', () => {
  const fixture = projectFixture(`${head}Geor$0gia is far away.\n${notes}`);
  const actions = pinsAt(fixture);
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Pin “Georgia” to Georgia', 'Pin “Georgia” to Georgia (US)'],
  );
  for (const { kind, fixes } of actions)
    assert.deepEqual([kind, fixes?.code], ['quickfix', 'ambiguous-name']);
});

test('the pin stands behind the front matter, and settles the name', () => {
  const fixture = projectFixture(`${head}Geor$0gia is far away.\n${notes}`);
  const [, second] = pinsAt(fixture);
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

/** What the text is after the first action at its mark whose title begins so. */
function after(text: string, title: string): string | undefined {
  const fixture = projectFixture(`${text}${notes}`);
  const action = pinsAt(fixture).find((each) => each.title.startsWith(title));
  return action && textAfter(fixture, action);
}

test('readings of one name are told apart by kind', () => {
  const folder =
    '--- file: a/one.md\n---\ntitle: Zorb\nnames: [Zorbia]\ntype: state\n---\nA.\n' +
    '--- file: b/two.md\n---\ntitle: Zórb\nnames: [Zorbia]\ntype: person\n---\nB.\n' +
    '--- file: c/three.md\n---\ntitle: Zorbia Minor\nnames: [Zorbia]\ntype: state\n---\nC.\n';
  const titles = pinsAt(projectFixture(`Zor$0bia is far.\n${folder}`)).map(({ title }) => title);
  assert.deepEqual(titles, ['Pin “Zorbia” to Zorb', 'Pin “Zorbia” to Zorbia Minor']);
});

test('a second pin stands right above the first', () => {
  const text = `${head}<!-- Congo = zaire -->\n\nGeor$0gia is far away.\n`;
  assert.equal(
    after(text, 'Pin “Georgia” to Georgia (US)'),
    `${head}<!-- Georgia = georgia-us -->\n<!-- Congo = zaire -->\n\nGeorgia is far away.\n`,
  );
});

test('a comment that is no pin is kept apart', () => {
  const text = `${head}<!-- claim -->\nGeor$0gia is far away.\n`;
  assert.equal(
    after(text, 'Pin “Georgia” to Georgia (US)'),
    `${head}<!-- Georgia = georgia-us -->\n\n<!-- claim -->\nGeorgia is far away.\n`,
  );
});

test('without front matter the pin stands first', () => {
  assert.equal(
    after('Geor$0gia is far away.\n', 'Pin “Georgia” to Georgia (US)'),
    '<!-- Georgia = georgia-us -->\n\nGeorgia is far away.\n',
  );
});

test('a pin is taken back, with its line', () => {
  const pin = '<!-- Georgia = georgia-us -->';
  const text = 'Geor$0gia is far away.\n';
  const plain = text.replace('$0', '');
  assert.equal(after(`${head}${pin}\n\n${text}`, 'Unpin'), `${head}${plain}`);
  assert.equal(
    after(`${head}${pin}\n<!-- Congo = zaire -->\n\n${text}`, 'Unpin'),
    `${head}<!-- Congo = zaire -->\n\n${plain}`,
  );
  assert.equal(after(`${head}One.\n\n${pin}\n${text}`, 'Unpin'), `${head}One.\n\n${plain}`);
  assert.equal(after(`${head}Now ${pin} ${text}`, 'Unpin'), `${head}Now  ${plain}`);
});

test('a pinned name can be released, and is offered no other pin', () => {
  const titles = pinsAt(projectFixture(`${head}<!-- Georgia = georgia -->\n\nGeor$0gia is far.\n${notes}`));
  assert.deepEqual(
    titles.map(({ title }) => title),
    ['Unpin “Georgia”'],
  );
});
