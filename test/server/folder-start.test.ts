import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { definition } from '../../src/core/index.ts';
import { indexedWords } from '../../src/core/project/indexed-words.ts';
import type { FileSystem } from '../../src/server/file-system.ts';
import type { Folder } from '../../src/server/folder.ts';
import { createNodeFileSystem } from '../../src/server/node-file-system.ts';
import { councilNote, openFolder, temporaryPlace } from './council-folder.ts';
import { startSession } from './session.ts';

/** What was asked of the disk. */
interface Counts {
  /** Files whose text was read, and how many code units that were. */
  texts: string[];
  units: number;
  stamps: number;
  folders: number;
}

function countingFileSystem(counts: Counts): FileSystem {
  const disk = createNodeFileSystem();
  return {
    ...disk,
    readText(path) {
      const result = disk.readText(path);
      counts.texts.push(path.slice(path.lastIndexOf('/') + 1));
      if ('text' in result) counts.units += result.text.length;
      return result;
    },
    stamp(path) {
      counts.stamps++;
      return disk.stamp(path);
    },
    readFolder(path) {
      counts.folders++;
      return disk.readFolder(path);
    },
  };
}

const noteCount = 30;
const essay = 'The Body 7 Council met the Quay Front.\n';

interface Vault {
  readonly root: string;
  readonly storage: string;
  write(path: string, text: string): void;
  /** Opens the folder as a newly started server does. */
  open(): { folder: Folder; counts: Counts };
  /** The same, and reads it. */
  start(): Promise<{ folder: Folder; counts: Counts }>;
}

/** A folder whose files are old enough for their state to be told. */
async function makeVault(t: TestContext): Promise<Vault> {
  const place = temporaryPlace(t);
  const [root, storage] = [join(place, 'notes'), join(place, 'storage')];
  const write: Vault['write'] = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (let index = 0; index < noteCount; index++) write(`${index % 3}/${index}.md`, councilNote(index));
  write('books.bib', '@book{quay, title = {Quay}}');
  await setTimeout(50);
  const open: Vault['open'] = () => {
    const counts: Counts = { texts: [], units: 0, stamps: 0, folders: 0 };
    const folder = openFolder({ root, storage, fileSystem: countingFileSystem(counts) });
    return { folder, counts };
  };
  const start: Vault['start'] = async () => {
    const opened = open();
    await opened.folder.read({ report() {}, done() {}, isCancelled: () => false });
    return opened;
  };
  return { root, storage, write, open, start };
}

/** The note that words in an open essay lead to. */
function goesTo(folder: Folder, words: string): string | undefined {
  folder.project.open('essay.md', essay);
  return definition(folder.project, 'essay.md', essay.indexOf(words) + 1)?.targets[0]?.path;
}

describe('opening a folder', () => {
  test('reads each file once and nothing twice', async (t) => {
    const vault = await makeVault(t);
    const { folder, counts } = await vault.start();
    assert.equal(counts.texts.length, noteCount + 1);
    assert.equal(new Set(counts.texts).size, noteCount + 1);
    assert.equal(counts.folders, 4);
    assert.equal(counts.stamps, 0);
    assert.equal(folder.count(), noteCount + 1);
  });

  test('answers from memory: a name’s note is found without a look at the disk', async (t) => {
    const { folder, counts } = await (await makeVault(t)).start();
    const before = { ...counts, texts: counts.texts.length };
    assert.equal(goesTo(folder, 'Body 7'), '1/7.md');
    assert.deepEqual({ ...counts, texts: counts.texts.length }, before);
  });

  test('a change of one file reads that file', async (t) => {
    const vault = await makeVault(t);
    const { folder, counts } = await vault.start();
    counts.texts = [];
    vault.write('0/3.md', councilNote(3).replace('Body 3 Council', 'Quay Front'));
    folder.touch(['0/3.md']);
    await folder.settled();
    assert.deepEqual(counts.texts, ['3.md']);
    assert.equal(counts.folders, 4);
    assert.equal(goesTo(folder, 'Quay Front'), '0/3.md');
  });

  test('many changes at once are one pass over the files changed', async (t) => {
    const vault = await makeVault(t);
    const { folder, counts } = await vault.start();
    counts.texts = [];
    const paths = Array.from({ length: 20 }, (_, index) => `${index % 3}/${index}.md`);
    for (const path of paths) folder.touch([path, path]);
    await folder.settled();
    assert.equal(folder.settled(), undefined);
    assert.equal(counts.texts.length, 20);
  });

  test('looking through all of it again reads only what has changed', async (t) => {
    const vault = await makeVault(t);
    const { folder, counts } = await vault.start();
    counts.texts = [];
    vault.write('0/3.md', councilNote(3).replace('Body 3 Council', 'Quay Front'));
    vault.write('.gitignore', '2/\n');
    folder.touch(['.gitignore']);
    await folder.settled();
    assert.deepEqual(counts.texts, ['.gitignore', 'books.bib', '3.md']);
    assert.equal(folder.count(), 21);
  });
});

describe('a second start', () => {
  async function started(t: TestContext): Promise<Vault> {
    const vault = await makeVault(t);
    const { folder } = await vault.start();
    await folder.dispose();
    return vault;
  }

  test('reads no note, and knows them all', async (t) => {
    const { folder, counts } = await (await started(t)).start();
    assert.deepEqual(counts.texts, ['books.bib']);
    assert.equal(counts.stamps, noteCount);
    assert.equal(folder.count(), noteCount + 1);
    assert.equal(goesTo(folder, 'Body 7'), '1/7.md');
  });

  test('reads no note for a search through all of them either, once one was made', async (t) => {
    const vault = await makeVault(t);
    const first = (await vault.start()).folder;
    await first.dispose();
    while (first.prepare());
    const uses = first.project.uses.filesWith([indexedWords('Body 7 Council')]);
    await first.dispose();
    vault.write('0/3.md', councilNote(3).replace('Words', 'The Quay Front'));
    const { folder, counts } = await vault.start();
    assert.deepEqual(counts.texts.sort(), ['3.md', 'books.bib']);
    counts.texts = [];
    assert.deepEqual(folder.project.uses.filesWith([indexedWords('Body 7 Council')]), uses);
    assert.deepEqual(uses, ['1/7.md']);
    assert.deepEqual(folder.project.uses.filesWith([indexedWords('Quay Front')]), ['0/3.md']);
    assert.deepEqual(counts.texts, ['3.md']);
  });

  test('sees what has been changed, made and deleted meanwhile', async (t) => {
    const vault = await started(t);
    vault.write('0/3.md', councilNote(3).replace('Body 3 Council', 'Quay Front'));
    vault.write('new.md', councilNote(99));
    rmSync(join(vault.root, '1/7.md'));
    const { folder, counts } = await vault.start();
    assert.deepEqual(counts.texts.sort(), ['3.md', 'books.bib', 'new.md']);
    assert.equal(folder.count(), noteCount + 1);
    assert.equal(goesTo(folder, 'Quay Front'), '0/3.md');
    assert.notEqual(goesTo(folder, 'Body 7'), '1/7.md');
  });

  test('answers what was known before it has looked at a single file', async (t) => {
    const vault = await started(t);
    const { folder, counts } = vault.open();
    const reading = folder.read({ report() {}, done() {}, isCancelled: () => false }, async () => {
      assert.equal(folder.answerable(), undefined);
      assert.equal(goesTo(folder, 'Body 7'), '1/7.md');
      assert.equal(counts.stamps, 0);
    });
    await reading;
    assert.equal(counts.stamps, noteCount);
  });

  for (const [what, spoil] of [
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['of another program', (bytes: Buffer) => Buffer.concat([Buffer.from('DSN0'), bytes.subarray(4)])],
    ['with one byte changed', (bytes: Buffer) => bytes.fill((bytes[500] as number) ^ 8, 500, 501)],
  ] as const) {
    test(`with a cache that is ${what} reads everything and says nothing`, async (t) => {
      const vault = await started(t);
      const [name] = readdirSync(vault.storage);
      const file = join(vault.storage, name as string);
      writeFileSync(file, spoil(readFileSync(file)));
      const { folder, counts } = await vault.start();
      assert.equal(counts.texts.length, noteCount + 1);
      assert.equal(goesTo(folder, 'Body 7'), '1/7.md');
      await folder.dispose();
      assert.deepEqual((await vault.start()).counts.texts, ['books.bib']);
    });
  }

  test('leaves nothing but the cache behind, and nothing in the folder itself', async (t) => {
    const vault = await started(t);
    assert.deepEqual(readdirSync(vault.root).sort(), ['0', '1', '2', 'books.bib']);
    assert.equal(readdirSync(vault.storage).length, 1);
  });
});

test('a client that names a storage folder finds the cache there when the server has gone', async (t) => {
  const storage = temporaryPlace(t);
  const session = await startSession(
    t,
    { 'essay.md': essay, 'council.md': councilNote(7) },
    { initializationOptions: { virtualDocuments: true, storage: join(storage, 'made when needed') } },
  );
  session.open('essay.md');
  assert.match(await session.card('essay.md', 'Body 7'), /Words/);
  await session.client.sendRequest('shutdown');
  assert.equal(readdirSync(join(storage, 'made when needed')).length, 1);
  assert.deepEqual(readdirSync(session.root).sort(), ['council.md', 'essay.md']);
});
