import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startSession } from './session.ts';

const essay = '# An essay\n\nElbonia is near Freedonia.\n';
const note = (title: string, text: string): string => `---\ntitle: ${title}\ntype: state\n---\n${text}\n`;
const files = { 'essay.md': essay, 'elbonia.md': note('Elbonia', 'A country of mud.') };

test('a note changed on the disk changes the card', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  assert.match(await session.card('essay.md', 'Elbonia'), /A country of mud/);
  session.write('elbonia.md', note('Elbonia', 'A country of dry land.'));
  session.touched('elbonia.md');
  assert.match(await session.card('essay.md', 'Elbonia'), /A country of dry land/);
});

test('a note made later is known, one deleted is not', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  assert.doesNotMatch(await session.card('essay.md', 'Freedonia'), /Land of the brave/);
  session.write('freedonia.md', note('Freedonia', 'Land of the brave.'));
  session.touched('freedonia.md');
  assert.match(await session.card('essay.md', 'Freedonia'), /Land of the brave/);
  rmSync(join(session.root, 'freedonia.md'));
  session.touched('freedonia.md');
  assert.doesNotMatch(await session.card('essay.md', 'Freedonia'), /Land of the brave/);
});

test('of a folder that is moved an editor tells nothing but the folder', async (t) => {
  const session = await startSession(t, {
    ...files,
    'away/states/freedonia.md': note('Freedonia', 'Moved once.'),
  });
  session.open('essay.md');
  rmSync(join(session.root, 'elbonia.md'));
  renameSync(join(session.root, 'away'), join(session.root, 'here'));
  session.touched('away', 'here', 'elbonia.md');
  const [target] = (await session.definition('essay.md', 'Freedonia')) ?? [];
  assert.equal(target?.targetUri, session.uri('here/states/freedonia.md'));
  assert.doesNotMatch(await session.card('essay.md', 'Elbonia'), /mud/);
});

test('a thousand files may change at once', async (t) => {
  const names = Array.from({ length: 1000 }, (_, index) => `notes/n${index}.md`);
  const session = await startSession(t, {
    ...files,
    ...Object.fromEntries(names.map((name) => [name, 'before\n'])),
  });
  session.open('essay.md');
  await session.hover('essay.md', 'Elbonia');
  for (const name of names) session.write(name, 'after\n');
  session.write('notes/n999.md', note('Freedonia', 'The last of them.'));
  session.touched(...names);
  assert.match(await session.card('essay.md', 'Freedonia'), /The last of them/);
});

test('what an editor has open counts before what the disk has', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  session.open('elbonia.md', note('Elbonia', 'Not saved yet.'));
  assert.match(await session.card('essay.md', 'Elbonia'), /Not saved yet/);
  session.close('elbonia.md');
  assert.match(await session.card('essay.md', 'Elbonia'), /A country of mud/);
});

test('what is ignored is not read', async (t) => {
  const hidden = (where: string): [string, string] => [
    `${where}/freedonia.md`,
    note('Freedonia', 'Not to be seen.'),
  ];
  const session = await startSession(
    t,
    {
      ...files,
      '.gitignore': '/out/\n',
      ...Object.fromEntries(['.obsidian', '.foam', 'node_modules/x', 'out', 'deep/excluded'].map(hidden)),
    },
    { settings: { 'files.exclude': { '**/excluded': true } } },
  );
  session.open('essay.md');
  assert.doesNotMatch(await session.card('essay.md', 'Freedonia'), /Not to be seen/);
  session.touched('out/freedonia.md', '.obsidian/freedonia.md');
  assert.doesNotMatch(await session.card('essay.md', 'Freedonia'), /Not to be seen/);
});

test('a file that is not UTF-8 gets a problem, and all else goes on', async (t) => {
  const latin = Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1');
  const session = await startSession(t, { ...files, 'bad.md': latin });
  session.open('essay.md');
  const [problem] = await session.diagnosticsWhere('bad.md', (found) => found.length > 0);
  assert.equal(problem?.code, 'not-utf-8');
  assert.match(await session.card('essay.md', 'Elbonia'), /A country of mud/);
  session.write('bad.md', note('Freedonia', 'Good now.'));
  session.touched('bad.md');
  await session.diagnosticsWhere('bad.md', (found) => found.length === 0);
  assert.match(await session.card('essay.md', 'Freedonia'), /Good now/);
});

test('a file of 11 MB on the disk gets a problem, and all else goes on', async (t) => {
  const session = await startSession(t, { ...files, 'huge.md': Buffer.alloc(11 * 1024 * 1024, 'words ') });
  const [problem] = await session.diagnosticsWhere('huge.md', (found) => found.length > 0);
  assert.equal(problem?.code, 'file-too-large');
  session.open('essay.md');
  assert.match(await session.card('essay.md', 'Elbonia'), /A country of mud/);
});

test('an open document of 50 MB is left alone and says so', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md', 'Elbonia.\n\n'.repeat(5 * 1024 * 1024));
  const [problem] = await session.diagnosticsWhere('essay.md', (found) => found.length > 0);
  assert.equal(problem?.code, 'file-too-large');
  assert.equal(await session.hover('essay.md', 'Elbonia'), null);
  // Cut down to a line, it is read like any other.
  session.change('essay.md', [{ text: 'Elbonia.\n' }]);
  assert.match(await session.card('essay.md', 'Elbonia'), /A country of mud/);
});

test('links that loop or lead away are not followed', async (t) => {
  const session = await startSession(
    t,
    { ...files, 'in/elsewhere/freedonia.md': note('Freedonia', 'Elsewhere.') },
    { folders: ['in/side'] },
  );
  mkdirSync(join(session.root, 'in/side/deep'), { recursive: true });
  symlinkSync('..', join(session.root, 'in/side/deep/loop'));
  symlinkSync('self', join(session.root, 'in/side/self'));
  symlinkSync('../elsewhere', join(session.root, 'in/side/away'));
  session.write('in/side/essay.md', essay);
  session.write('in/side/deep/elbonia.md', note('Elbonia', 'Once and once only.'));
  session.touched('in/side');
  session.touched('in/side/deep', 'in/side/self', 'in/side/away', 'in/side/deep/loop');
  session.open('in/side/essay.md', essay);
  const [target, ...others] = (await session.definition('in/side/essay.md', 'Elbonia')) ?? [];
  assert.equal(target?.targetUri, session.uri('in/side/deep/elbonia.md'));
  assert.deepEqual(others, []);
  assert.doesNotMatch(await session.card('in/side/essay.md', 'Freedonia'), /Elsewhere/);
});

test('an empty file, an empty folder and a missing one are nothing special', async (t) => {
  const empty = await startSession(t, { 'essay.md': '' });
  empty.open('essay.md', '');
  assert.deepEqual(await empty.diagnostics('essay.md'), []);
  assert.equal(await empty.hover('essay.md', ''), null);
  const missing = await startSession(t, { 'essay.md': essay }, { folders: ['not-there'] });
  missing.open('essay.md');
  assert.deepEqual(await missing.diagnosticsWhere('essay.md', () => true), []);
});
