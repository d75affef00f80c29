import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardLinks, pinAt } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { projectFixture } from '../../project-fixture.ts';

function linksAt(text: string) {
  const { project, path, offset } = projectFixture(text, { gazetteer });
  return cardLinks(project, path, offset);
}

const korea = '--- file: korea.md\n---\ntitle: South Korea\ntype: state\n---\nA peninsula.\n';

test('a name with a note: the note and all mentions', () => {
  assert.deepEqual(linksAt(`Seo$0ul refused. South Korea would not pay.\n${korea}`), [
    { type: 'note', title: 'Open note', path: 'korea.md' },
    { type: 'mentions', title: 'All 2 mentions', entity: 'south-korea' },
  ]);
});

test('a name of the gazetteer: its entry, and a note to be made', () => {
  assert.deepEqual(linksAt('Seo$0ul refused to pay.\n'), [
    { type: 'entry', title: 'Open entry', path: 'gazetteer:2025-07-01/south-korea' },
    { type: 'create', title: 'Create note', entity: 'south-korea' },
  ]);
});

test('one whom the text makes known: a note to be made', () => {
  assert.deepEqual(linksAt('The scholar Glenn Sny$0der wrote.\n'), [
    { type: 'create', title: 'Create note', entity: 'glenn-snyder' },
  ]);
});

test('a name with several readings: a pin for each', () => {
  const links = linksAt('Con$0go is poor.\n');
  assert.deepEqual(
    links.map(({ type, title }) => `${type} ${title}`),
    ['pin Republic of the Congo', 'pin Democratic Republic of the Congo'],
  );
});

test('what a pin does to the text, and for whom it is none', () => {
  const { project, path, offset } = projectFixture('Con$0go is poor.\n', { gazetteer });
  const [first] = cardLinks(project, path, offset);
  assert.ok(first?.type === 'pin');
  assert.equal(
    pinAt(project, path, { offset, entity: first.entity })?.text,
    `<!-- Congo = ${first.entity} -->\n\n`,
  );
  assert.equal(pinAt(project, path, { offset, entity: 'south-korea' }), undefined);
  assert.equal(pinAt(project, path, { offset: offset + 8, entity: first.entity }), undefined);
});

test('what is no name offers nothing', () => {
  assert.deepEqual(linksAt('A claim.[^$01]\n\n[^1]: Its proof.\n'), []);
  assert.deepEqual(linksAt('Nothing is sa$0id.\n'), []);
});
