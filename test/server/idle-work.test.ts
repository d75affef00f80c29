import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Folder } from '../../src/server/folder.ts';
import { createIdleWork } from '../../src/server/idle-work.ts';
import type { OpenDocument } from '../../src/server/workspace.ts';
import { projectFixture } from '../project-fixture.ts';

const uri = 'file:///essay.md';

test('while nobody waits, files are read that name those of an open document', async (t) => {
  const { project, path, files } = projectFixture(
    'Mira Solano wr$0ote.\n--- file: mira.md\n---\ntitle: Mira Solano\ntype: person\n---\nA.\n--- file: a.md\nMira Solano.\n',
  );
  project.open(path, files.get(path) as string);
  const folder = {
    project,
    prepare: () => project.uses.prepare(),
    settled: () => undefined,
  } as Partial<Folder> as Folder;
  const opened = { uri, folder, path, tooLarge: false } as OpenDocument;
  let busy = true;
  let asked = 0;
  const idle = createIdleWork({
    workspace: { documents: () => [opened], get: () => opened },
    log: { info() {}, warn: assert.fail, error: assert.fail },
    isBusy: () => {
      asked++;
      return busy;
    },
    quiet: 1,
  });
  t.after(() => idle.dispose());
  const { version } = project.uses;
  idle.documentRead(uri);
  while (asked < 3) await setTimeout(1);
  assert.equal(project.uses.version, version);
  busy = false;
  // That there is nothing left to be found out in the file says that somebody has.
  const prepareFile = t.mock.method(project.uses, 'prepareFile');
  while (!prepareFile.mock.calls.some(({ arguments: [file] }) => file === 'a.md')) await setTimeout(1);
  assert.equal(project.uses.prepareFile('a.md'), 0);
});
