import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { installOnce } from '../../scripts/vscode/install-once.ts';
import { sleep } from '../../scripts/vscode/process.ts';

describe('installOnce', () => {
  let scratch: string;
  let folder: string;
  let installed: number;

  beforeEach(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'dossier-install-'));
    folder = join(scratch, 'thing-1.0');
    installed = 0;
  });

  afterEach(() => rm(scratch, { recursive: true }));

  const install = async (into: string): Promise<void> => {
    installed += 1;
    await sleep(20);
    await writeFile(join(into, 'program'), 'whole');
  };

  it('installs what is not there, and nothing else is left beside it', async () => {
    assert.equal(await installOnce({ folder, proof: 'program', install }), folder);
    assert.equal(await readFile(join(folder, 'program'), 'utf8'), 'whole');
    assert.deepEqual(await readdir(scratch), ['thing-1.0']);
  });

  it('installs once, however many ask at the same time', async () => {
    await Promise.all([1, 2, 3].map(() => installOnce({ folder, proof: 'program', install })));
    assert.equal(installed, 1);
  });

  it('installs anew what lacks its proof', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'rest'), 'of an installation that broke off');
    await installOnce({ folder, proof: 'program', install });
    assert.deepEqual(await readdir(folder), ['program']);
  });

  it('leaves no folder of that name when the installation fails, and then tries again', async () => {
    const fail = async (into: string): Promise<void> => {
      await writeFile(join(into, 'half'), '');
      throw new Error('no network');
    };
    await assert.rejects(installOnce({ folder, proof: 'program', install: fail }), /no network/);
    await assert.rejects(readdir(folder));
    await installOnce({ folder, proof: 'program', install });
    assert.deepEqual(await readdir(folder), ['program']);
  });

  it('fails if what was installed lacks its proof', async () => {
    await assert.rejects(installOnce({ folder, proof: 'another', install }), /another is missing/);
  });

  it('takes over the lock of a process that has died', async () => {
    // No process has the highest number that Linux can give.
    await writeFile(`${folder}.lock`, String(2 ** 22));
    await installOnce({ folder, proof: 'program', install });
    assert.deepEqual(await readdir(scratch), ['thing-1.0']);
  });
});
