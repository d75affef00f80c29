import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Completion, complete } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { type FixtureOptions, projectFixture } from '../../project-fixture.ts';

function itemsAt(text: string, options: FixtureOptions & { asked?: boolean } = {}): readonly Completion[] {
  const { project, path, offset } = projectFixture(text, options);
  const { asked = false } = options;
  return complete(project, path, { offset, names: true, asked }).items;
}

/** What the line before the cursor becomes with each of the items. */
function linesAfter(text: string, options: FixtureOptions & { asked?: boolean } = {}): readonly string[] {
  const { files, path, offset } = projectFixture(text, options);
  const source = files.get(path) as string;
  const end = source.indexOf('\n', offset);
  return itemsAt(text, options).map(
    ({ span, insert }) =>
      source.slice(source.lastIndexOf('\n', offset - 1) + 1, span.start) +
      insert +
      source.slice(span.end, end),
  );
}

const notes = `--- file: notes/harbour-league.md
---
title: Harbour League
type: alliance
aliases: [League of Harbours]
---
--- file: notes/mira-solano.md
---
title: Mira Solano
type: person
---
--- file: notes/erdogan.md
---
title: Recep Tayyip Erdoğan
type: person
---
--- file: sources/plan.md
---
title: The Plan
type: source
author: Mira Solano
key: solano2019
---
# One

A promise. ^promise

## Two parts
`;

test('a name is offered once three letters of it stand there', () => {
  assert.deepEqual(linesAfter(`When the Har$0\n${notes}`), ['When the Harbour League']);
  assert.deepEqual(linesAfter(`When the Ha$0\n${notes}`), []);
  assert.deepEqual(linesAfter(`When the Ha$0\n${notes}`, { asked: true }), ['When the Harbour League']);
  assert.deepEqual(linesAfter(`When the har$0\n${notes}`), []);
});

test('at the begin of a sentence it takes four, and words that may begin any bring nothing', () => {
  assert.deepEqual(linesAfter(`Har$0\n${notes}`), []);
  assert.deepEqual(linesAfter(`Harb$0\n${notes}`), ['Harbour League']);
  assert.deepEqual(linesAfter('It was so. There$0\n', { gazetteer }), []);
  assert.deepEqual(linesAfter('He said that May$0\n', { gazetteer }), []);
});

test('a name of several words is followed through', () => {
  assert.deepEqual(linesAfter(`Then the Harbour Lea$0\n${notes}`), ['Then the Harbour League']);
});

test('behind another name a new one begins', () => {
  assert.deepEqual(linesAfter(`The Xanadu Har$0\n${notes}`), ['The Xanadu Harbour League']);
});

test('a name that stands there already is left alone', () => {
  assert.deepEqual(linesAfter('In Turkey$0\n', { gazetteer }), []);
});

test('a person is found by the surname: in full the first time, afterwards as it is typed', () => {
  assert.deepEqual(linesAfter(`And then Sol$0\n${notes}`), ['And then Mira Solano']);
  assert.deepEqual(linesAfter(`So said Mira Solano.\n\nAnd then Sol$0\n${notes}`), ['And then Solano']);
});

test('whom the text itself introduces is offered', () => {
  assert.deepEqual(linesAfter('The scholar Barry Posen argues for restraint.\n\nBut then Bar$0\n'), [
    'But then Barry Posen',
  ]);
});

test('what is being typed is no name by what follows it', () => {
  assert.deepEqual(linesAfter(`And then Harb$0 Solano went.\n${notes}`), [
    'And then Harbour League Solano went.',
  ]);
});

test('marks on letters need not be typed, and may be', () => {
  for (const typed of ['Erdo', 'Erdoğ'])
    assert.deepEqual(linesAfter(`So did ${typed}$0\n${notes}`), ['So did Recep Tayyip Erdoğan']);
  const [plain] = itemsAt(`So did Erdo$0\n${notes}`);
  assert.equal(plain?.filter, 'recep tayyip erdogan');
  const [marked] = itemsAt(`So did Erdoğ$0\n${notes}`);
  assert.equal(marked?.filter, 'Recep Tayyip Erdoğan');
});

test('the gazetteer offers what no note has, and says so', () => {
  const items = itemsAt('In Azerb$0\n', { gazetteer });
  assert.deepEqual(
    items.slice(0, 1).map(({ label, detail }) => [label, detail]),
    [['Azerbaijan', 'state · gazetteer']],
  );
});

test('names of this document stand first', () => {
  const items = itemsAt('The Kurds of Kurdistan.\n\nThen the Kur$0\n', { gazetteer });
  assert.deepEqual(
    items.slice(0, 2).map(({ label }) => label),
    ['Kurds', 'Kurdistan'],
  );
});

test('nothing in code, math, comments, addresses or front matter', () => {
  for (const text of [
    '`Harbour Har$0`\n',
    '```\nthe Har$0\n```\n',
    '$the Har$0 x$\n',
    '<!-- the Har$0 -->\n',
    'See https://example.org/Har$0\n',
    '---\ntitle: the Har$0\n---\n',
  ])
    assert.deepEqual(linesAfter(`${text}${notes}`), [], text);
});

test('a link is offered by title, alias and file, and written by the file with the name as its label', () => {
  assert.deepEqual(linesAfter(`See [[Harb$0\n${notes}`), [
    'See [[harbour-league|Harbour League]]',
    'See [[harbour-league]]',
    'See [[harbour-league|League of Harbours]]',
  ]);
  assert.deepEqual(linesAfter(`See [[Leag$0]]\n${notes}`), [
    'See [[harbour-league|League of Harbours]]',
    'See [[harbour-league|Harbour League]]',
    'See [[harbour-league]]',
  ]);
});

test('before a label, in an embed and in front matter a link has no other label', () => {
  assert.deepEqual(linesAfter(`See [[Harb$0|them]]\n${notes}`), ['See [[harbour-league|them]]']);
  assert.deepEqual(linesAfter(`![[Harb$0\n${notes}`), ['![[harbour-league]]']);
  assert.deepEqual(linesAfter(`---\nauthor: "[[Mira$0"\n---\n${notes}`), ['author: "[[mira-solano]]"']);
});

test('two files of one name are told apart by their path', () => {
  const twins = '--- file: a/twin.md\n# Twin\n--- file: b/twin.md\n# Twin\n';
  assert.deepEqual(linesAfter(`[[Twi$0\n${twins}`).toSorted(), ['[[b/twin]]', '[[twin]]']);
});

test('behind # stand headings, behind #^ blocks', () => {
  assert.deepEqual(linesAfter(`See [[plan#$0\n${notes}`), ['See [[plan#One]]', 'See [[plan#Two parts]]']);
  assert.deepEqual(linesAfter(`See [[plan#^$0\n${notes}`), ['See [[plan#^promise]]']);
  assert.deepEqual(linesAfter('# Here\n\nSee [[#$0]]\n'), ['See [[#Here]]']);
});

const cited = `${notes}--- file: refs.bib
@book{posen2014, author = {Posen, Barry}, title = {Restraint}, year = {2014}}
@article{walt1987, author = {Walt, Stephen}, title = {The Origins of *Alliances*}, year = {1987}}
`;

test('keys are offered by their letters, by author and by title, with the reference', () => {
  assert.deepEqual(linesAfter(`So [@pos$0]\n${cited}`), ['So [@posen2014]']);
  assert.deepEqual(linesAfter(`So [@origins$0]\n${cited}`), ['So [@walt1987]']);
  assert.deepEqual(linesAfter(`So [@$0]\n${cited}`), [
    'So [@posen2014]',
    'So [@walt1987]',
    'So [@solano2019]',
  ]);
  const [item] = itemsAt(`So [@walt$0]\n${cited}`);
  assert.equal(item?.detail, 'Walt 1987');
  assert.match(item?.documentation ?? '', /Origins of \\\*Alliances\\\*/);
});

test('source notes are offered by key, title and author', () => {
  for (const typed of ['sol', 'plan', 'mira'])
    assert.deepEqual(linesAfter(`So [see @${typed}$0]\n${cited}`), ['So [see @solano2019]'], typed);
});

test('an address is no citation', () => {
  assert.deepEqual(linesAfter(`me@pos$0\n${cited}`), []);
});

test('behind the comma of a citation stands a locator', () => {
  assert.deepEqual(linesAfter('So [@posen2014,$0]\n').slice(0, 2), [
    'So [@posen2014, p. ]',
    'So [@posen2014, pp. ]',
  ]);
  assert.deepEqual(linesAfter('So [@posen2014, p$0]\n').slice(0, 1), ['So [@posen2014, p. ]']);
});

test('footnotes are offered with how they begin', () => {
  const text = 'One.[^a] Two.[^$0]\n\n[^a]: The first one.\n\n[^long]: The second.\n';
  assert.deepEqual(linesAfter(text), ['One.[^a] Two.[^a]', 'One.[^a] Two.[^long]']);
  assert.equal(itemsAt(text)[0]?.detail, 'The first one.');
});

test('what was offered is right again after a note has changed or gone', () => {
  const { project, path, offset } = projectFixture(`When the Har$0\n${notes}`);
  const labels = (): readonly string[] =>
    complete(project, path, { offset, names: true, asked: false }).items.map(({ label }) => label);
  assert.deepEqual(labels(), ['Harbour League']);
  project.setFile('notes/harbour-league.md', '---\ntitle: Harvest Fund\ntype: organization\n---\n');
  assert.deepEqual(labels(), ['Harvest Fund']);
  project.removeFile('notes/harbour-league.md');
  assert.deepEqual(labels(), []);
});

test('turned off, names are not offered, links are', () => {
  const { project, path, offset } = projectFixture(`When the Har$0\n${notes}`);
  assert.deepEqual(complete(project, path, { offset, names: false, asked: false }).items, []);
});
