import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProject } from '../../../src/core/index.ts';

const files = new Map([
  ['book/_quarto.yml', '---\nproject:\n  type: book\nbibliography:\n  - refs/all.bib\n  - gone.bib\n'],
  ['book/refs/all.bib', '@book{osei, title = {Peace}}'],
  ['book/own.bib', '@book{brandt, title = {War}}'],
  ['other.bib', '@book{other, title = {Other}}'],
]);

function projectOf(texts: Map<string, string>) {
  const project = createProject({
    host: { read: (path) => texts.get(path) },
    settings: { today: '2025-07-01', gazetteer: false, checksOff: [] },
  });
  for (const [path, text] of texts) project.setFile(path, text);
  return project;
}

test('a Quarto project’s bibliographies count for all documents below it, beside their own', () => {
  const { library } = projectOf(files);
  assert.deepEqual(library.filesFor('book/parts/one.qmd', undefined).files, ['book/refs/all.bib']);
  assert.deepEqual(library.filesFor('book/one.qmd', ['own.bib']), {
    files: ['book/own.bib', 'book/refs/all.bib'],
    missing: [],
    areNamed: true,
  });
  assert.deepEqual(library.missingInProject('book/_quarto.yml'), ['gone.bib']);
  assert.deepEqual(library.filesFor('essay.md', undefined).files, [
    'book/own.bib',
    'book/refs/all.bib',
    'other.bib',
  ]);
});

test('the project’s file is read again when it has changed, and forgotten when it has gone', () => {
  const texts = new Map(files);
  const project = projectOf(texts);
  const filesOf = () => project.library.filesFor('book/one.qmd', undefined).files;
  assert.deepEqual(filesOf(), ['book/refs/all.bib']);
  texts.set('book/_quarto.yml', 'bibliography: own.bib\n');
  project.setFile('book/_quarto.yml', 'bibliography: own.bib\n');
  assert.deepEqual(filesOf(), ['book/own.bib']);
  texts.set('book/_quarto.yml', 'bibliography: [own.bib\n  half: {');
  project.setFile('book/_quarto.yml', '');
  assert.ok(filesOf().length > 0, 'broken settings leave the folder’s files');
  texts.delete('book/_quarto.yml');
  project.removeFile('book/_quarto.yml');
  assert.equal(filesOf().length, 3);
});
