import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { hover } from '../../src/core/index.ts';
import type { Folder } from '../../src/server/folder.ts';
import type { ReadingProgress } from '../../src/server/folder-pass.ts';
import { createNodeFileSystem } from '../../src/server/node-file-system.ts';
import { createReadingProgress } from '../../src/server/reading-progress.ts';
import { councilName, councilNote, openFolder, temporaryPlace } from './council-folder.ts';

/** A client that shows progress; what it was told, and the time that the test makes it. */
function setUp(supported = true) {
  const told: string[] = [];
  const source = new CancellationTokenSource();
  let now = 0;
  const reporter = {
    begin: (title: string, _percentage: unknown, message: string, cancellable: boolean) =>
      void told.push(`begin ${title}, ${message}${cancellable ? ', can be stopped' : ''}`),
    report: (message: string) => void told.push(message),
    done: () => void told.push('done'),
    token: source.token as CancellationToken,
  };
  const created: unknown[] = [];
  const createWorkDoneProgress = async () => {
    created.push(reporter);
    return reporter;
  };
  const log: string[] = [];
  const progress = createReadingProgress({
    connection: { window: { createWorkDoneProgress } } as Parameters<
      typeof createReadingProgress
    >[0]['connection'],
    log: { info: (message) => void log.push(message), warn: assert.fail, error: assert.fail },
    name: 'notes',
    supported,
    clock: () => now,
  });
  const at = async (milliseconds: number, files: number): Promise<void> => {
    now = milliseconds;
    progress.report(files);
    await Promise.resolve();
  };
  return { progress, told, log, source, created, at };
}

test('a folder that is read within a second is not worth a word', async () => {
  const { progress, told, log, created, at } = setUp();
  await at(10, 100);
  await at(999, 9000);
  progress.done(9500);
  assert.deepEqual([told, created], [[], []]);
  assert.deepEqual(log, ['Read 9500 files of notes in 999 ms']);
});

test('past a second its progress is shown, once, and can be stopped', async () => {
  const { progress, told, source, created, at } = setUp();
  await at(1000, 5000);
  await at(1010, 5100);
  await at(1020, 5200);
  assert.ok(!progress.isCancelled());
  source.cancel();
  assert.ok(progress.isCancelled());
  progress.done(5200);
  assert.equal(created.length, 1);
  assert.deepEqual(told, [
    'begin Dossier: reading notes, 5000 files, can be stopped',
    '5100 files',
    '5200 files',
    'done',
  ]);
});

test('a client that shows no progress is told of none', async () => {
  const { created, at } = setUp(false);
  await at(5000, 100);
  assert.deepEqual(created, []);
});

const count = 40;

/** A folder on so slow a disk that each file takes longer than a slice; with the names of the files that were read. */
function slowFolder(t: TestContext): { folder: Folder; read: string[] } {
  const root = temporaryPlace(t);
  mkdirSync(join(root, 'notes'));
  for (let index = 0; index < count; index++) {
    const file = `${String(index).padStart(2, '0')}.md`;
    writeFileSync(join(root, 'notes', file), councilNote(index));
  }
  const disk = createNodeFileSystem();
  const read: string[] = [];
  const folder = openFolder({
    root,
    storage: undefined,
    fileSystem: {
      ...disk,
      readText(path) {
        read.push(path);
        const began = performance.now();
        while (performance.now() - began < 12);
        return disk.readText(path);
      },
    },
  });
  return { folder, read };
}

/** Stops the reading at the step at which so many files have been read; `look` is asked at every step. */
function stopAt(read: readonly string[], most: number, look: () => void = () => {}): ReadingProgress {
  return { report: look, done() {}, isCancelled: () => read.length >= most };
}

test('who stops the reading of a folder waits for a few files, not for the rest', async (t) => {
  const { folder, read } = slowFolder(t);
  await folder.read(stopAt(read, 5));
  assert.ok(read.length >= 5 && read.length <= 16, `${read.length} files`);
  assert.equal(folder.count(), read.length);
  assert.equal(folder.settled(), undefined);
});

test('between two slices a card says what is known by then', async (t) => {
  const { folder, read } = slowFolder(t);
  const essay = `${councilName(2)} and ${councilName(count - 1)} met.\n`;
  folder.project.open('essay.md', essay);
  const knows = (index: number): boolean => {
    const card = hover(folder.project, 'essay.md', essay.indexOf(councilName(index)) + 1);
    return card?.markdown.includes(`notes/${String(index).padStart(2, '0')}.md`) ?? false;
  };
  const known: string[] = [];
  const look = (): void => void known.push(`${knows(2)} ${knows(count - 1)}`);
  await folder.read(stopAt(read, Number.POSITIVE_INFINITY, look));
  assert.ok(known.includes('true false'), known.join());
  assert.equal(`${knows(2)} ${knows(count - 1)}`, 'true true');
});
