import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, codeActions, noteFor } from '../../../src/core/index.ts';
import { readFrontMatter } from '../../../src/core/markdown/front-matter.ts';
import type { Entity } from '../../../src/core/model/entity.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { actionsAt, projectFixture } from '../../project-fixture.ts';

const essay =
  '---\ntitle: Debts\ntype: essay\n---\n\nGlenn Sny$0der, a scholar, wrote of fear. Snyder knew why.\n';

const note = (path: string, title: string, type: string): string =>
  `--- file: ${path}\n---\ntitle: ${title}\ntype: ${type}\n---\nSomething.\n`;

/** The actions of a folder at its mark that make a note. */
function making(text: string): readonly CodeAction[] {
  return actionsAt(projectFixture(text)).filter(({ creates }) => creates !== undefined);
}

/** The path of the note that is made. */
function pathOf(text: string): string | undefined {
  return making(text)[0]?.creates?.[0]?.path;
}

test('somebody whom the text makes known can be given a note', () => {
  const [action, ...others] = making(essay);
  assert.equal(others.length, 0);
  assert.equal(action?.title, 'Create note “Glenn Snyder”');
  assert.equal(action.kind, 'refactor.rewrite');
  assert.deepEqual(action.edits, []);
  assert.deepEqual(action.creates, [
    { path: 'actors/glenn-snyder.md', text: '---\ntitle: Glenn Snyder\ntype: person\n---\n\n' },
  ]);
});

test('nobody is told of it who does not ask', () => {
  const { project, path, offset } = projectFixture(essay);
  assert.deepEqual(codeActions(project, path, { start: offset, end: offset }), []);
});

test('the same from a surname, on a nominal and in a selection of several names', () => {
  const moved = essay.replace('$0', '').replace('Snyder knew', 'Sny$0der knew');
  assert.equal(pathOf(moved), 'actors/glenn-snyder.md');
});

test('it goes where most notes of its kind are, and is called the way they are', () => {
  const kebab =
    note('people/jane-doe.md', 'Jane Doe', 'person') + note('places/ruritania.md', 'Ruritania', 'state');
  assert.equal(pathOf(essay + kebab), 'people/glenn-snyder.md');
  const titled = note('People/Jane Doe.md', 'Jane Doe', 'person') + note('Rome.md', 'Rome', 'place');
  assert.equal(pathOf(essay + titled), 'People/Glenn Snyder.md');
});

test('without notes of its kind it goes where most notes are, without any to a folder of actors', () => {
  assert.equal(pathOf(essay + note('notes/ruritania.md', 'Ruritania', 'state')), 'notes/glenn-snyder.md');
  assert.equal(pathOf(essay + note('ruritania.md', 'Ruritania', 'state')), 'glenn-snyder.md');
  assert.equal(pathOf(essay), 'actors/glenn-snyder.md');
});

test('a file that is there is never the one', () => {
  const taken =
    '--- file: actors/glenn-snyder.md\nSomething else.\n--- file: actors/glenn-snyder-2.md\nAnd more.\n';
  assert.equal(pathOf(essay + taken), 'actors/glenn-snyder-3.md');
});

test('the acronym that the essay gives is an alias', () => {
  const text = 'The Baltic Harbour Organization$0 (BHO) met in Riga. The BHO has no money.\n';
  assert.match(making(text)[0]?.creates?.[0]?.text ?? '', /^aliases:\n {2}- BHO$/m);
});

/** A folder whose essay names an entity of that name, known from a gazetteer of its own. */
function about(name: string, files = '') {
  const entity: Entity = {
    id: 'it',
    name,
    kind: 'group',
    names: [{ text: 'Zorb', form: 'name' }],
    origin: 'gazetteer',
  };
  const small = { entities: new Map([['it', entity]]), offices: [], notNames: [] };
  const { project } = projectFixture(`The Zorb met.\n${files}`, { gazetteer: small });
  return noteFor(project, 'essay.md', 'it');
}

test('a title that YAML could read as more is quoted, and its file has a harmless name', () => {
  const titled = note('groups/My Band.md', 'My Band', 'group');
  const made = about('AC/DC: #1? [live]', titled);
  assert.equal(made?.path, 'groups/AC DC 1 live.md');
  assert.equal(readFrontMatter(made?.text ?? '').value['title'], 'AC/DC: #1? [live]');
  assert.equal(about('../../etc/passwd', titled)?.path, 'groups/etc passwd.md');
});

test('names of devices, of nothing but marks and without an end become plain ones', () => {
  assert.equal(about('CON')?.path, 'actors/con-note.md');
  assert.equal(about('!!!')?.path, 'actors/note.md');
  assert.ok((about('long '.repeat(100))?.path.length ?? 0) < 100);
});

test('nobody known by an id, no note', () => {
  assert.equal(noteFor(projectFixture(essay).project, 'essay.md', 'no-such-id'), undefined);
});

test('who has a note is not given another', () => {
  assert.deepEqual(making(essay + note('snyder.md', 'Glenn Snyder', 'person')), []);
});

test('one the gazetteer knows gets a note with its own name and no names it has already', () => {
  const fixture = projectFixture('Anka$0ra refused. Türkiye would not be moved.\n', { gazetteer });
  const [action] = actionsAt(fixture).filter(({ creates }) => creates !== undefined);
  assert.deepEqual(action?.creates, [
    { path: 'actors/turkey.md', text: '---\ntitle: Turkey\ntype: state\n---\n\n' },
  ]);
});
