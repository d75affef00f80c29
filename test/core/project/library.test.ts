import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProject, problems } from '../../../src/core/index.ts';

const shared = '/home/me/library.bib';
const files = new Map([
  ['essay.md', 'See [@osei] and [@brandt].\n'],
  ['named.md', '---\nbibliography: own.bib\n---\n\nSee [@osei] and [@brandt].\n'],
  ['own.bib', '@book{osei, title = {Of its own}}\n'],
  [shared, '@book{osei, title = {Shared}}\n@book{brandt, title = {War}}\n@book{solano, title = {Sea}}\n'],
]);

function projectOf(texts: ReadonlyMap<string, string>, libraries: readonly string[]) {
  const project = createProject({
    host: { read: (path) => texts.get(path) },
    settings: { today: '2025-07-01', gazetteer: false, checksOff: [], libraries },
  });
  for (const [path, text] of texts) if (!path.startsWith('/')) project.setFile(path, text);
  return project;
}

test('a library of the settings counts for every document, after what the document has itself', () => {
  const { library } = projectOf(files, [shared]);
  for (const [path, named] of [['essay.md', undefined] as const, ['named.md', ['own.bib']] as const]) {
    const { files: counting } = library.filesFor(path, named);
    assert.deepEqual(counting, ['own.bib', shared]);
    assert.equal(library.find('osei', counting)?.path, 'own.bib');
    assert.equal(library.find('brandt', counting)?.path, shared);
  }
  assert.deepEqual(library.paths(), ['own.bib'], 'it is no file of the folder');
});

test('with a library there is no problem with its keys; without it there is', () => {
  const codes = (libraries: readonly string[]) =>
    problems(projectOf(files, libraries), 'named.md').map(({ code }) => code);
  assert.deepEqual(codes([shared]), []);
  assert.deepEqual(codes([]), ['unknown-citation-key']);
  assert.deepEqual(codes(['/home/me/gone.bib']), ['unknown-citation-key']);
});

test('a library is read again when it has changed, without becoming a file of the folder', () => {
  const texts = new Map(files);
  const { library } = projectOf(texts, [shared]);
  const find = () => library.find('new', library.filesFor('essay.md', undefined).files)?.path;
  assert.equal(find(), undefined);
  texts.set(shared, '@book{new, title = {New}}');
  library.reread(shared);
  assert.equal(find(), shared);
  assert.deepEqual(library.paths(), ['own.bib']);
});

test('a library in the folder that a document names too is not told of its unused entries', () => {
  const codes = (libraries: readonly string[]) =>
    problems(
      projectOf(new Map([...files, ['named.md', '---\nbibliography: own.bib\n---\nText.\n']]), libraries),
      'own.bib',
    ).map(({ code }) => code);
  assert.deepEqual(codes([]), ['unused-bibliography-entry']);
  assert.deepEqual(codes(['own.bib']), []);
});

test('what a Quarto project names and is not there is told once, where it is named', () => {
  const texts = new Map([
    ['book/_quarto.yml', 'bibliography: [all.bib, gone.bib]\n'],
    ['book/all.bib', '@book{osei, title = {Peace}}'],
    ['book/one.qmd', 'See [@osei].\n'],
    ['two.md', 'See [@osei].\n'],
  ]);
  const project = projectOf(texts, []);
  const [problem, ...others] = problems(project, 'book/_quarto.yml');
  assert.equal(problem?.message, 'The bibliography “gone.bib” is not in this folder, or cannot be read.');
  assert.equal(texts.get('book/_quarto.yml')?.slice(problem.start, problem.end), 'gone.bib');
  assert.deepEqual(others, []);
  assert.deepEqual(problems(project, 'book/one.qmd'), []);
  assert.deepEqual(problems(project, 'two.md'), []);
  project.configure({ ...project.settings(), checksOff: ['missing-bibliography'] });
  assert.deepEqual(problems(project, 'book/_quarto.yml'), []);
});
