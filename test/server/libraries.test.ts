import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver';
import { createNodeFileSystem } from '../../src/server/node-file-system.ts';
import { startSession } from './session.ts';

const essay = 'essays/essay.md';
const files = {
  [essay]:
    '---\nbibliography: [../library/secret.bib, /library/secret.bib]\n---\n\nSee [@osei] and [@secret].\n',
  'essays/other.md': 'See [@osei].\n',
  'library/shared.bib': '@book{osei, title = {Peace at sea}, year = {1999}}\n',
  'library/secret.bib': '@book{secret, title = {Secret}}\n',
};
const inEssays = { folders: ['essays'] };
const named = (...bibliography: string[]) => ({
  ...inEssays,
  settings: { dossier: { bibliography } },
});

test('the entries of a library outside of the folder are known, nothing else there is', async (t) => {
  const session = await startSession(t, files, named('../library/shared.bib'));
  session.open(essay);
  assert.match(await session.card(essay, '@osei'), /Peace at sea/);
  const [target] = (await session.definition(essay, '@osei')) ?? [];
  assert.equal(target?.targetUri, session.uri('library/shared.bib'));
  assert.doesNotMatch(await session.card(essay, '@secret'), /Secret/);
  assert.equal(await session.definition(essay, '@secret'), null);
});

test('without the setting the library is not read', async (t) => {
  const session = await startSession(t, files, inEssays);
  session.open(essay);
  assert.doesNotMatch(await session.card(essay, '@osei'), /Peace at sea/);
});

test('a document outside of any folder has the library too', async (t) => {
  const session = await startSession(t, files, { ...named('../library/shared.bib'), folders: [] });
  session.open(essay);
  const codes = await session.diagnosticsWhere(
    essay,
    (found) => !found.some(({ message }) => String(message).includes('“osei”')),
  );
  assert.ok(codes.length > 0);
  assert.match(await session.card(essay, '@osei'), /Peace at sea/);
});

test('a change of the library is seen when the client tells of it', async (t) => {
  const session = await startSession(t, files, named('../library/shared.bib'));
  session.open(essay);
  assert.match(await session.card(essay, '@osei'), /Peace at sea/);
  session.write('library/shared.bib', '@book{osei, title = {War on land}, year = {1999}}\n');
  session.touched('library/shared.bib');
  assert.match(await session.card(essay, '@osei'), /War on land/);
});

test('without a word of the client it is seen when the next document is opened', async (t) => {
  const session = await startSession(t, files, named('../library/shared.bib'));
  session.open(essay);
  assert.match(await session.card(essay, '@osei'), /Peace at sea/);
  session.write('library/shared.bib', '@book{osei, title = {War on the land}, year = {1999}}\n');
  session.open('essays/other.md');
  assert.match(await session.card('essays/other.md', '@osei'), /War on the land/);
});

test('a client that can is asked to watch the library, that file and nothing beside it', async (t) => {
  const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
  const capabilities = { workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles } };
  const session = await startSession(t, files, { ...named('../library/shared.bib'), capabilities });
  session.open(essay);
  await session.hover(essay, '@osei');
  const patterns = session.registrations
    .flatMap(({ registerOptions }) => registerOptions?.watchers ?? [])
    .map(({ globPattern }) => globPattern)
    .filter((pattern) => typeof pattern !== 'string');
  assert.deepEqual(patterns, [
    { baseUri: pathToFileURL(join(session.root, 'library')).href, pattern: 'shared.bib' },
  ]);
});

test('a library that cannot be read, or cannot be one, is told once, and in the log', async (t) => {
  const spoilt = {
    'library/huge.bib': Buffer.alloc(65 * 1024 * 1024, '% nothing\n'),
    'library/latin.bib': Buffer.from('@book{x, title = {Caf\xe9}}', 'latin1'),
  };
  const names = ['../library/gone.bib', '../library', '', '../library/huge.bib', '../library/latin.bib'];
  const session = await startSession(t, { ...files, ...spoilt }, named(...names));
  session.open(essay);
  await session.hover(essay, '@osei');
  const told = session.log.filter((line) => line.includes('dossier.bibliography'));
  const expected = [
    /library: a bibliography is a \.bib or \.json file\.$/,
    /gone\.bib: there is no such file\.$/,
    /huge\.bib: it is larger than 64 MB and is not read\.$/,
    /latin\.bib: it is not UTF-8 text and cannot be read\.$/,
  ];
  assert.equal(told.length, expected.length);
  for (const [index, pattern] of expected.entries()) assert.match(told[index] ?? '', pattern);
  assert.deepEqual(session.messages, told);
});

test('a library of more than 10 MB is read', async (t) => {
  const padding = '% nothing\n'.repeat(1_200_000);
  const large = { 'library/shared.bib': `${padding}${files['library/shared.bib']}` };
  const session = await startSession(t, { ...files, ...large }, named('../library/shared.bib'));
  session.open(essay);
  assert.match(await session.card(essay, '@osei'), /Peace at sea/);
});

test('a bibliography that a Quarto project names and that is not there is told once, where it is named', async (t) => {
  const session = await startSession(t, {
    '_quarto.yml': 'bibliography:\n  - gone.bib\n',
    'one.md': '# One\n\nText.\n',
    'two.md': '# Two\n\nText.\n',
  });
  session.open('one.md');
  const [problem, ...others] = await session.diagnosticsWhere('_quarto.yml', (found) => found.length > 0);
  assert.deepEqual(problem?.range, { start: { line: 1, character: 4 }, end: { line: 1, character: 12 } });
  assert.equal(problem?.code, 'missing-bibliography');
  assert.deepEqual(others, []);
  assert.deepEqual(await session.diagnosticsWhere('one.md', () => true), []);
  session.write('gone.bib', '@book{x, title = {X}}\n');
  session.touched('gone.bib');
  await session.diagnosticsWhere('_quarto.yml', (found) => found.length === 0);
});

test('a key of the library is not renamed in one folder only, and no entry is added to it', async (t) => {
  const session = await startSession(t, files, named('../library/shared.bib'));
  session.open('essays/other.md', 'See [@osei] and [@nobody].\n');
  const renamed = session.client.sendRequest('textDocument/rename', {
    ...session.at('essays/other.md', '@osei'),
    newName: 'osei1999',
  });
  await assert.rejects(renamed, /other folders use too/);
  const found = await session.diagnosticsWhere('essays/other.md', (all) => all.length > 0);
  const { textDocument, position } = session.at('essays/other.md', '@nobody');
  const actions = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: found },
  });
  const edits = actions.map(({ edit }) => edit);
  assert.doesNotMatch(JSON.stringify(edits), /shared\.bib/);
});

test('a path of the settings is absolute, from the home folder, or from the folder', () => {
  const { resolve } = createNodeFileSystem();
  const root = join(homedir(), 'essays');
  assert.equal(resolve(root, '~/library.bib'), join(homedir(), 'library.bib'));
  assert.equal(resolve(undefined, '~/library.bib'), join(homedir(), 'library.bib'));
  assert.equal(resolve(root, '../library.bib'), join(homedir(), 'library.bib'));
  assert.equal(resolve(root, join(homedir(), 'library.bib')), join(homedir(), 'library.bib'));
  assert.equal(resolve(undefined, 'library.bib'), undefined);
});
