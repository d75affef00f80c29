import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { rootFolder } from '../../../scripts/vscode/cache.ts';
import { openPage } from '../../../scripts/vscode/headless.ts';
import { isNodeError } from '../../../scripts/vscode/process.ts';
import { startPatience, until } from './waiting.ts';

interface Started {
  readonly child: ChildProcess;
  readonly exitCode: Promise<number | null>;
  /** What was looked for in its output. */
  readonly found: Promise<string>;
}

/** Does what `npm start` does when called in the folder `from`, and looks for something in what it says. */
function npmStart(args: readonly string[], look: RegExp, from = rootFolder): Started {
  const child = spawn(process.execPath, [join(rootFolder, 'scripts', 'start.ts'), ...args], {
    cwd: rootFolder,
    env: { ...process.env, DOSSIER_EDITOR: 'npm', INIT_CWD: from },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exitCode = new Promise<number | null>((resolve) => child.once('close', resolve));
  const found = new Promise<string>((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output += `${line}\n`;
        const match = look.exec(output);
        if (match) resolve(match[0]);
      });
    }
    exitCode.then((code) => reject(new Error(`Ended with ${code} and without ${look}:\n${output}`)), reject);
  });
  return { child, exitCode, found };
}

/** The processes that a process has started, and theirs, as Linux lists them. */
function descendants(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const found = [pid];
  for (const one of found) {
    for (const [child, parent] of parents) if (parent === one) found.push(child);
  }
  return found.slice(1);
}

function parentOf(pid: string): number {
  try {
    // The name in parentheses may hold anything; state and parent follow the last one.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return 0;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !isNodeError(error, 'ESRCH');
  }
}

describe('npm start', () => {
  it('serves VS Code with Dossier on the sample, and leaves nothing running after Ctrl-C', async () => {
    const started = npmStart([], /http:\/\/127\.0\.0\.1:\S+/);
    const address = await started.found;
    const { page, close } = await openPage(() => {});
    let children: readonly number[] = [];
    try {
      page.setDefaultTimeout(startPatience);
      await page.goto(address);
      await page
        .locator('.explorer-folders-view .monaco-list-row')
        .filter({ hasText: 'references.bib' })
        .waitFor();
      await page.locator('.activitybar a[aria-label^="Dossier"]').waitFor();
      children = process.platform === 'linux' ? descendants(started.child.pid ?? 0) : [];
    } finally {
      await close();
      started.child.kill('SIGINT');
    }
    assert.equal(await started.exitCode, 0);
    await assert.rejects(fetch(address), 'the server still answers');
    await until('nothing left running', async () => !children.some(isRunning));
  });

  it('refuses a folder that does not exist, named from where npm was called', async () => {
    const started = npmStart(['nowhere'], /There is no folder .*/, join(rootFolder, 'sample'));
    assert.equal(await started.found, `There is no folder ${join(rootFolder, 'sample', 'nowhere')}`);
    assert.equal(await started.exitCode, 2);
  });

  it('refuses a file', async () => {
    const started = npmStart(['package.json'], /There is no folder .*/);
    assert.match(await started.found, /package\.json$/);
    assert.equal(await started.exitCode, 2);
  });
});
