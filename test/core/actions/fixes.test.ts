import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, problems } from '../../../src/core/index.ts';
import { actionsAt, projectFixture, replaceText, textAfter } from '../../project-fixture.ts';

const source = `--- file: sources/solano.md
---
title: Solano on harbours
type: source
author: Mira Solano
---

> The harbour must stay open to all ships, in winter as in summer.
`;

/** What is offered, but for the comment that ignores the problem. */
function offered(text: string): readonly CodeAction[] {
  return actionsAt(projectFixture(text)).filter(({ title }) => !title.startsWith('Ignore here'));
}

function titles(text: string): readonly string[] {
  return offered(text).map(({ title }) => title);
}

/** The marked file after the action of that title; its problem must be gone. */
function done(text: string, title: string): string {
  const fixture = projectFixture(text);
  const action = actionsAt(fixture).find((each) => each.title === title);
  assert.ok(action, `“${title}” is not among: ${titles(text).join('; ')}`);
  const after = textAfter(fixture, action);
  replaceText(fixture, fixture.path, after);
  const left = problems(fixture.project, fixture.path).filter(({ code }) => code === action.fixes?.code);
  assert.deepEqual(left, [], after);
  return after;
}

const noMarks = 'Mark as paraphrase: no quotation marks';

test('an altered quotation loses its marks and is a paraphrase', () => {
  const essay = '“The harbour must stay clo$0sed to all ships,” said Mira Solano.\n';
  assert.equal(
    done(essay + source, noMarks),
    'The harbour must stay closed to all ships, said Mira Solano.\n',
  );
});

test('a quotation that its attribution interrupts loses all four marks', () => {
  const essay =
    '“The harbour must stay clo$0sed to all ships,” wrote Mira Solano, “in winter as in summer.”\n';
  assert.equal(
    done(essay + source, noMarks),
    'The harbour must stay closed to all ships, wrote Mira Solano, in winter as in summer.\n',
  );
});

test('so does one that its own source has not got', () => {
  const essay = '“No empire ever fell to a$0 footnote in a ledger,” said Mira Solano.\n';
  assert.deepEqual(titles(essay + source), [noMarks]);
});

test('a block quote becomes a paragraph', () => {
  const essay =
    'Mira Solano wrote:\n\n> The harbour must stay clo$0sed to\n> all ships, in winter as in summer.\n';
  assert.equal(
    done(essay + source, 'Mark as paraphrase: no block quote'),
    'Mira Solano wrote:\n\nThe harbour must stay closed to\nall ships, in winter as in summer.\n',
  );
});

test('a verbatim quotation is left alone', () => {
  assert.deepEqual(titles(`“The harbour must stay op$0en to all ships,” said Mira Solano.\n${source}`), []);
});

const library = `--- file: refs.bib
@book{posen2014,
  title = {Restraint}
}

@book{leeds2000,
  title = {Reliability}
}
`;
const head = '---\ntitle: Votes\ntype: essay\nbibliography: refs.bib\n---\n\n';

test('an unknown key is changed to one like it', () => {
  const essay = `${head}As was said [-@pos$0en2015, p. 3].\n`;
  assert.deepEqual(titles(essay + library), [
    'Change to “posen2014”',
    'Add an entry “posen2015” to refs.bib',
  ]);
  assert.match(done(essay + library, 'Change to “posen2014”'), /\[-@posen2014, p\. 3\]/);
});

test('a key like none is offered an entry of its own, with the year that it tells', () => {
  const fixture = projectFixture(`${head}As was said [@zak$0aria1998].\n${library}`);
  const [action, ignore] = actionsAt(fixture);
  assert.equal(action?.title, 'Add an entry “zakaria1998” to refs.bib');
  assert.match(ignore?.title ?? '', /^Ignore here/);
  assert.deepEqual(
    action?.edits.map(({ path, text }) => [path, text]),
    [['refs.bib', '\n@misc{zakaria1998,\n  author = {},\n  title  = {},\n  year   = {1998},\n}\n']],
  );
  const bib = textAfter({ ...fixture, path: 'refs.bib' }, action as CodeAction);
  replaceText(fixture, 'refs.bib', bib);
  assert.deepEqual(problems(fixture.project, 'essay.md'), []);
});

test('without any bibliography one is made', () => {
  const [action] = offered('As was said [@zak$0aria1998].\n');
  assert.equal(action?.title, 'Create references.bib with an entry “zakaria1998”');
  assert.equal(action?.creates?.[0]?.path, 'references.bib');
});

test('a known key is left alone', () => {
  assert.deepEqual(titles(`${head}As was said [@pos$0en2014].\n${library}`), []);
});

test('a footnote without a definition gets one behind all text', () => {
  const essay = 'One.[^a] Two.[^$0b]\n\n[^a]: First.\n';
  assert.equal(done(essay, 'Add the footnote “b” at the end'), 'One.[^a] Two.[^b]\n\n[^a]: First.\n[^b]: ');
  assert.equal(done('Two.[^$0b]', 'Add the footnote “b” at the end'), 'Two.[^b]\n\n[^b]: ');
});

test('a footnote that nothing refers to can go', () => {
  const essay = 'One.[^a]\n\n[^$0b]: Second,\n    over two lines.\n\n[^a]: First.\n';
  assert.equal(done(essay, 'Remove the footnote “b”'), 'One.[^a]\n\n[^a]: First.\n');
  assert.deepEqual(titles('One.[^a]\n\n[^$0a]: First.\n'), []);
});

test('an entry that no document cites can go', () => {
  const text = `--- file: refs.bib
@book{posen2014,
  title = {Restraint}
}

@book{lee$0ds2000,
  title = {Reliability}
}
--- file: essay.md
${head}As was said [@posen2014].
`;
  assert.equal(done(text, 'Remove the entry “leeds2000”'), '@book{posen2014,\n  title = {Restraint}\n}\n\n');
});

const notes =
  '--- file: notes/turkey.md\n---\ntitle: Turkey\ntype: state\n---\nAn ally.\n\n## In NATO since 1952\n';

test('a link that leads nowhere is led to a note of nearly that name', () => {
  assert.deepEqual(titles(`See [[Turk$0ye|Ankara]].\n${notes}`), [
    'Link to “Turkey”',
    'Create note “Turkye.md”',
  ]);
  assert.equal(done(`See [[Turk$0ye|Ankara]].\n${notes}`, 'Link to “Turkey”'), 'See [[Turkey|Ankara]].\n');
  assert.equal(done(`See [it](turk$0ye.md).\n${notes}`, 'Link to “Turkey”'), 'See [it](notes/turkey.md).\n');
});

test('a link to a heading that is not there is led to one like it', () => {
  assert.equal(
    done(`See [[Turkey#In NATO sin$0ce 1951]].\n${notes}`, 'Link to the heading “In NATO since 1952”'),
    'See [[Turkey#In NATO since 1952]].\n',
  );
});

test('a note of the link’s name is made beside the document, or where the link says', () => {
  const made = (link: string): unknown => offered(`See ${link}.\n`).map(({ creates }) => creates?.[0]);
  assert.deepEqual(made('[[Black$0 Sea]]'), [
    { path: 'Black Sea.md', text: '---\ntitle: Black Sea\n---\n\n' },
  ]);
  assert.deepEqual(made('[[places/A: $0B]]'), []);
  assert.deepEqual(made('[it](places/black%20$0sea.md)'), [
    { path: 'places/black sea.md', text: '---\ntitle: black sea\n---\n\n' },
  ]);
  assert.deepEqual(made('[[../../out$0side]]'), []);
});

test('a link that leads to a note is left alone', () => {
  assert.deepEqual(titles(`See [[Turk$0ey]].\n${notes}`), []);
});
