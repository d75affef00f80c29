import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems } from '../../../src/core/index.ts';
import { projectFixture } from '../../project-fixture.ts';

const library = `--- file: refs.bib
@book{posen2014, title = {Restraint}, crossref = {series}}
@book{posen2014b, title = {Restraint again}}
@collection{series, title = {A Series}}
@string{cup = {Cornell}}
`;

function unused(essay: string, bib = library): readonly string[] {
  const { project, files } = projectFixture(`${essay}\n${bib}`);
  return problems(project, 'refs.bib')
    .filter(({ code }) => code === 'unused-bibliography-entry')
    .map(({ start, end }) => (files.get('refs.bib') as string).slice(start, end));
}

const head = '---\ntype: essay\nbibliography: refs.bib\n---\n\n';

for (const [name, essay, expected] of [
  ['an entry that is not cited', `${head}See [@posen2014].`, ['posen2014b']],
  ['what a cited entry refers to is used', `${head}See @posen2014b and @posen2014.`, []],
  ['a key that another begins with', `${head}See [@posen2014b].`, ['posen2014', 'series']],
  ['a key in braces', `${head}See [@{posen2014}] and [@posen2014b].`, []],
  ['all are wanted', '---\ntype: essay\nbibliography: refs.bib\nnocite: "@*"\n---\n\nText.', []],
  ['a library that no document names', 'See [@posen2014].', []],
] as const) {
  test(name, () => assert.deepEqual(unused(essay), expected));
}

test('what the Quarto project of a document names counts as named', () => {
  const chapter = (text: string): string => `--- file: one.md\n${text}\n--- file: _quarto.yml\n`;
  const quarto = 'bibliography: refs.bib\n';
  assert.deepEqual(unused(`${chapter('See [@posen2014].')}${quarto}`), ['posen2014b']);
  assert.deepEqual(unused(`${chapter('Text.')}${quarto}nocite: "@*"`), []);
});

test('a document that is edited counts as it is', () => {
  const { project } = projectFixture(`${head}See [@posen2014] and @posen2014b.\n${library}`);
  assert.equal(problems(project, 'refs.bib').length, 0);
});
