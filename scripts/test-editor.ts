/**
 * Runs the suites of `test/editor` inside a real VS Code through @vscode/test-electron: a desktop build,
 * which it downloads, where that is possible and a window can be shown; else the one from npm.
 * `--oldest` takes the oldest VS Code that the manifest allows.
 */
import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { reportMark } from '../test/editor/report.ts';
import { fetchBrowser } from './vscode/browser.ts';
import { cacheFolder, rootFolder, scratchFolder } from './vscode/cache.ts';
import { hasDisplay } from './vscode/desktop.ts';
import { chosenEditor, fetchEditor } from './vscode/editor.ts';
import { createNoiseFilter } from './vscode/noise.ts';
import { messageOf } from './vscode/process.ts';
import { testSettings } from './vscode/settings.ts';

const suitesFolder = join(rootFolder, 'test', 'editor');

/** Where test-electron asks for versions, and how long it may take to answer, in milliseconds. */
const updates = { url: 'https://update.code.visualstudio.com/api/releases/stable', patience: 4000 };

/** How often VS Code is started until it reports: what keeps it from starting is not what is tested. */
const starts = 2;

async function main(): Promise<number> {
  const executable = await chooseEditor();
  const tests = await bundle();
  const log = join(scratchFolder, 'editor-tests.log');
  for (let start = 1; ; start += 1) {
    const report = createReport(log);
    try {
      await runIn(executable, tests, report.stream);
      return 0;
    } catch (error) {
      await explain(error, report.reported(), log);
      if (report.reported() || start === starts) return 1;
      say('It is started once more.');
    }
  }
}

/** @throws Error when a test fails, or VS Code does */
async function runIn(executable: string, tests: string, output: PassThrough): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'dossier-suite-'));
  const folder = join(scratch, 'workspace');
  await cp(join(suitesFolder, 'workspace'), folder, { recursive: true });
  const userData = join(scratch, 'user-data');
  mkdirSync(join(userData, 'User'), { recursive: true });
  await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify(testSettings));
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: rootFolder,
      extensionTestsPath: tests,
      launchArgs: [folder, '--user-data-dir', userData, '--extensions-dir', join(scratch, 'extensions')],
      stdout: output,
      stderr: output,
    });
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @returns the program for test-electron to start */
async function chooseEditor(): Promise<string> {
  const { vscode: version } = chosenEditor();
  const reason = await whyNotDesktop();
  if (reason === undefined) {
    try {
      const program = await downloadAndUnzipVSCode({ version, cachePath: cacheFolder() });
      say(`Editor: VS Code ${version} for the desktop, downloaded by @vscode/test-electron.`);
      return program;
    } catch (error) {
      say(`VS Code for the desktop could not be downloaded: ${messageOf(error)}`);
    }
  } else say(`No VS Code for the desktop: ${reason}.`);
  say(`Editor: VS Code ${version} from npm, its server with a headless browser, in place of the desktop's.`);
  // What the stand-in says goes to the log; a long wait should be explained here.
  await Promise.all([fetchEditor(say), fetchBrowser(say)]);
  return join(rootFolder, 'scripts', 'vscode', 'stand-in');
}

async function whyNotDesktop(): Promise<string | undefined> {
  const { DOSSIER_EDITOR: wanted } = process.env;
  if (wanted === 'npm') return 'DOSSIER_EDITOR=npm';
  if (!hasDisplay()) return 'there is no display';
  try {
    const answer = await fetch(updates.url, { signal: AbortSignal.timeout(updates.patience) });
    return answer.ok ? undefined : `the update server answers ${answer.status}`;
  } catch {
    return 'its update server cannot be reached';
  }
}

/** Bundles each suite for the extension host. @returns the module that runs them */
async function bundle(): Promise<string> {
  const out = join(suitesFolder, 'out');
  await rm(out, { recursive: true, force: true });
  const suites = readdirSync(suitesFolder).filter((name) => name.endsWith('.editor.ts'));
  await build({
    entryPoints: ['index.ts', ...suites].map((name) => join(suitesFolder, name)),
    outdir: out,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  // The folder of the suites is compiled as CommonJS whatever the repository's own type is.
  return join(out, 'index.cjs');
}

/** Shows the lines of the report as they come and writes everything to a log. */
function createReport(log: string): { stream: PassThrough; reported: () => boolean } {
  mkdirSync(scratchFolder, { recursive: true });
  const stream = new PassThrough();
  const file = createWriteStream(log);
  let ended = false;
  createInterface({ input: stream }).on('line', (line) => {
    file.write(`${line}\n`);
    const mark = line.indexOf(reportMark);
    if (mark < 0) return;
    const text = line.slice(mark + reportMark.length);
    ended ||= /^\d+ passed, \d+ failed$/.test(text);
    say(text);
  });
  return { stream, reported: () => ended };
}

/** Says what is known when the run has failed: nothing more if its report is there, else the end of VS Code's log. */
async function explain(error: unknown, reported: boolean, log: string): Promise<void> {
  if (!reported) {
    const isNoise = createNoiseFilter();
    const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => !isNoise(line));
    say(`The tests did not end by themselves: ${messageOf(error)}\n${lines.slice(-25).join('\n')}`);
  }
  say(`The whole log: ${log}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (process.argv.includes('--oldest')) Object.assign(process.env, { DOSSIER_VSCODE: 'oldest' });
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
