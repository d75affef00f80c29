import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { createProject, type Project } from '../../src/core/index.ts';
import type { FileSystem } from '../../src/server/file-system.ts';
import { createFolderCache } from '../../src/server/folder-cache.ts';
import { createNodeFileSystem } from '../../src/server/node-file-system.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const noteText = (name: string): string =>
  `---\ntitle: ${name}\ntype: organization\n---\n\nThe ${name} met.\n`;

function emptyProject(): Project {
  return createProject({
    host: { read: () => undefined },
    settings: { today: '2026-01-01', gazetteer: false, checksOff: [] },
  });
}

function cacheOf(project: Project, storage: string, fileSystem: FileSystem, root = '/notes') {
  return createFolderCache({
    root,
    storage,
    fileSystem,
    project,
    log: { info() {}, warn: assert.fail, error: assert.fail },
  });
}

/** A disk that holds one file. */
function oneFile(begin: Uint8Array = new Uint8Array(0)): {
  read(): Uint8Array;
  readonly fileSystem: FileSystem;
} {
  let bytes = begin;
  const read = (): Uint8Array => bytes.slice();
  const writePieces: FileSystem['writePieces'] = async (_path, pieces) => {
    const all: number[] = [];
    for (const piece of pieces) all.push(...piece);
    bytes = Uint8Array.from(all);
    return true;
  };
  return { read, fileSystem: { ...createNodeFileSystem(), readBytes: read, writePieces } };
}

async function savedBytes(): Promise<Uint8Array> {
  const project = emptyProject();
  const disk = oneFile();
  const cache = cacheOf(project, '/storage', disk.fileSystem);
  for (let index = 0; index < 20; index++)
    project.setFile(`${index}.md`, noteText(`Body ${index}`), index + 1);
  await cache.flush();
  return disk.read();
}

const bytes = await savedBytes();

/** Whether a newly started program takes these for what an earlier one knew of the folder. */
function isBelieved(changed: Uint8Array, root?: string): boolean {
  const project = emptyProject();
  const isRestored = cacheOf(project, '/storage', oneFile(changed).fileSystem, root).restore();
  assert.equal(project.notes.size, isRestored ? 20 : 0);
  return isRestored;
}

describe('what is kept of a folder', () => {
  test('is believed as it was written', () => assert.equal(isBelieved(bytes), true));

  test('is not believed of another folder', () => assert.equal(isBelieved(bytes, '/other'), false));

  test('is not believed when any byte of it is another', () => {
    for (let at = 0; at < bytes.length; at++) {
      const spoilt = bytes.slice();
      spoilt[at] = (spoilt[at] as number) ^ 1;
      assert.equal(isBelieved(spoilt), false, `byte ${at}`);
    }
  });

  test('is not believed when it was cut, continued, or written over in part', () => {
    const length = fc.nat({ max: bytes.length - 1 });
    fc.assert(
      fc.property(length, fc.uint8Array({ minLength: 1, maxLength: 50 }), (at, other) => {
        assert.equal(isBelieved(bytes.slice(0, at)), false);
        assert.equal(isBelieved(Uint8Array.from([...bytes, ...other])), false);
        const part = Uint8Array.from([...bytes.slice(0, at), ...other, ...bytes.slice(at + other.length)]);
        fc.pre(Buffer.compare(part, bytes) !== 0);
        assert.equal(isBelieved(part), false);
      }),
      { numRuns: fuzzRuns(100) },
    );
  });
});

describe('writing what is kept', () => {
  function makeStorage(t: TestContext): string {
    const storage = realpathSync.native(mkdtempSync(join(tmpdir(), 'dossier-')));
    t.after(() => rmSync(storage, { recursive: true, force: true }));
    return storage;
  }

  test('leaves no file, and no draft of one, if the notes change meanwhile; later there is one', async (t) => {
    const storage = makeStorage(t);
    const project = emptyProject();
    const disk = createNodeFileSystem();
    let changes = 0;
    const cache = cacheOf(project, storage, {
      ...disk,
      writePieces: (path, pieces, isCurrent) =>
        disk.writePieces(path, pieces, () => {
          if (changes++ === 0) project.setFile('a.md', noteText('Other Body'), 2);
          return isCurrent();
        }),
    });
    project.setFile('a.md', noteText('Body'), 1);
    await cache.flush();
    assert.deepEqual(readdirSync(storage), []);
    await cache.flush();
    assert.equal(readdirSync(storage).length, 1);
    const again = emptyProject();
    assert.equal(cacheOf(again, storage, disk).restore(), true);
    assert.equal(again.notes.get('a.md')?.title, 'Other Body');
  });

  test('takes away what a program that ended while it wrote has left, not what another writes now', async (t) => {
    const storage = makeStorage(t);
    const project = emptyProject();
    const cache = cacheOf(project, storage, createNodeFileSystem());
    project.setFile('a.md', noteText('Body'), 1);
    await cache.flush();
    const [name] = readdirSync(storage);
    const [old, young] = [`${name}.1234567`, `${name}.7654321`];
    for (const draft of [old, young, 'notes-other.cache.1']) writeFileSync(join(storage, draft), 'cut');
    const longAgo = Date.now() / 1000 - 86_400;
    for (const draft of [old, 'notes-other.cache.1']) utimesSync(join(storage, draft), longAgo, longAgo);
    project.setFile('b.md', noteText('Other Body'), 1);
    await cache.flush();
    assert.deepEqual(readdirSync(storage).sort(), [name, young, 'notes-other.cache.1'].sort());
  });
});
