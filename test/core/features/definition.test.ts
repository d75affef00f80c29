import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definition } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { projectFixture } from '../../project-fixture.ts';

/** Where F12 leads from the mark: each target as its path and the words selected there. */
function leads(text: string): readonly string[] {
  const { project, path, offset, files } = projectFixture(text, { gazetteer });
  const found = definition(project, path, offset);
  return (found?.targets ?? []).map(({ path: to, selection }) => {
    const words = files.get(to)?.slice(selection.start, selection.end) ?? '';
    return words === '' ? to : `${to}: ${words}`;
  });
}

const korea = '--- file: korea.md\n---\ntitle: South Korea\ntype: state\n---\nA peninsula.\n';

test('from a name in any form to the title of its note', () => {
  for (const name of ['Seo$0ul refused', 'The South Kore$0ans refused', 'South Ko$0rea refused'])
    assert.deepEqual(leads(`${name} to pay.\n${korea}`), ['korea.md: South Korea'], name);
});

test('without a note to the entry of the gazetteer', () => {
  assert.deepEqual(leads('Seo$0ul refused to pay.\n'), ['gazetteer:2025-07-01/south-korea']);
});

test('from a short form to where the text itself makes somebody known', () => {
  assert.deepEqual(leads('The scholar Glenn Snyder wrote. Sny$0der knew.\n'), ['essay.md: Glenn Snyder']);
});

test('from a name with several readings to all of them', () => {
  const notes = ['a', 'b'].map(
    (name) =>
      `--- file: ${name}.md\n---\ntitle: ${name.toUpperCase()}x\naliases: [Zorb]\ntype: state\n---\nX.\n`,
  );
  assert.deepEqual(leads(`The Zo$0rb is far.\n${notes.join('')}`), ['a.md: Ax', 'b.md: Bx']);
});

test('from a wikilink to the note and to a heading in it', () => {
  const note = '--- file: plan.md\n# The plan\n\n## Costs\n\nMany.\n';
  assert.deepEqual(leads(`See [[pl$0an]].\n${note}`), ['plan.md: The plan']);
  assert.match(leads(`See [[pl$0an#Costs]].\n${note}`)[0] ?? '', /^plan\.md: .*Costs/);
});

test('from a citation to its entry, from a footnote to its text and back', () => {
  const bib = '--- file: refs.bib\n@book{posen2014,\n  title = {Restraint},\n  year = {2014}\n}\n';
  assert.match(leads(`He says so [@pos$0en2014].\n${bib}`)[0] ?? '', /^refs\.bib/);
  assert.match(leads('A claim.[^$01]\n\n[^1]: Its proof.\n')[0] ?? '', /^essay\.md/);
  assert.match(leads('A claim.[^1]\n\n[^$01]: Its proof.\n')[0] ?? '', /^essay\.md: \[\^1\]/);
});

test('from a quotation to the words in its source', () => {
  const source =
    '--- file: speech.md\n---\ntitle: The speech\ntype: source\nauthor: Mira Solano\n---\nA promise is only as good as its plan.\n';
  const [to] = leads(`Mira Solano wrote: “A promise is on$0ly as good as its plan.”\n${source}`);
  assert.match(to ?? '', /^speech\.md: A promise is only as good as its plan/);
});

test('plain words lead nowhere', () => {
  assert.deepEqual(leads('Nothing is sa$0id here.\n'), []);
});
