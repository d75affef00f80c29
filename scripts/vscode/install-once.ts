import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isNodeError, sleep } from './process.ts';

interface Installation {
  /** Where the finished thing is to be; its name carries the version. */
  readonly folder: string;
  /** A path inside the folder without which it is broken. */
  readonly proof: string;
  /** Fills the empty folder it is given. */
  readonly install: (folder: string) => Promise<void>;
}

/**
 * Makes sure that something is installed, once, even if several processes ask at the same time.
 * The folder appears under its name only when whole: an interrupted installation is begun again.
 *
 * @returns the folder
 */
export async function installOnce({ folder, proof, install }: Installation): Promise<string> {
  const whole = (): boolean => existsSync(join(folder, proof));
  if (whole()) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const unlock = await lock(`${folder}.lock`);
  try {
    if (whole()) return folder;
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
    await mkdir(partial);
    await install(partial);
    if (!existsSync(join(partial, proof))) throw new Error(`${proof} is missing from what was installed.`);
    await rename(partial, folder);
    return folder;
  } finally {
    await unlock();
  }
}

/** Waits until this process alone holds the lock; one whose holder has died is taken over. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (!isNodeError(error, 'EEXIST')) throw error;
    }
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await sleep(300);
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    const holder = Number(await readFile(file, 'utf8'));
    // A lock without a holder is one being written this moment, or one whose writer died just then.
    if (holder === 0) return Date.now() - (await stat(file)).mtimeMs > 5000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return isNodeError(error, 'ESRCH');
  }
}
