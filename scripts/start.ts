/**
 * `npm start [-- FOLDER]`: builds Dossier and opens VS Code with it on the sample, or on a folder of the writer's.
 * Ends with the editor, or at Ctrl-C, and then leaves nothing running.
 */
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rootFolder, scratchFolder } from './vscode/cache.ts';
import { desktopArguments, findDesktop, hasDisplay } from './vscode/desktop.ts';
import { chosenEditor, fetchEditor } from './vscode/editor.ts';
import { messageOf, onInterrupt, run, start } from './vscode/process.ts';
import { pageAddress, startServer } from './vscode/server.ts';
import { sampleSettings, writerSettings } from './vscode/settings.ts';

const sampleFolder = join(rootFolder, 'sample');

/** Kept from one start to the next, since a browser remembers the layout by address. */
const usualPort = 8137;

const usage = `npm start                opens VS Code with Dossier on sample/
npm start -- FOLDER      opens it on a folder of yours

DOSSIER_EDITOR=npm       takes the VS Code from npm even where a desktop VS Code is installed`;

/** What is running and ends with us. */
interface Opened {
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    say(usage);
    return 0;
  }
  if (argv.length > 1) return refuse(`Expected one folder, got ${argv.length}.\n\n${usage}`);
  // npm runs scripts in the repository; the writer's folder is named from where npm was called.
  const { INIT_CWD: from = process.cwd() } = process.env;
  const folder = argv[0] === undefined ? sampleFolder : resolve(from, argv[0]);
  if (!(await isFolder(folder))) return refuse(`There is no folder ${folder}`);

  let opened: Opened | undefined;
  onInterrupt(() => {
    say('');
    void Promise.resolve(opened?.stop()).finally(() => process.exit(0));
  });
  say('Building Dossier …');
  await run(process.execPath, [join(rootFolder, 'esbuild.mjs')], { cwd: rootFolder });
  const { DOSSIER_EDITOR: wanted } = process.env;
  const desktop = hasDisplay() && wanted !== 'npm' ? findDesktop() : undefined;
  opened = await (desktop === undefined ? openFromNpm(folder) : openDesktop(desktop, folder));
  return opened.ended;
}

async function openDesktop(program: string, folder: string): Promise<Opened> {
  say(`Opening ${folder}\nin ${program}. Close its window or press Ctrl-C to end.`);
  return start(program, desktopArguments(folder, rootFolder), { stdio: 'ignore' });
}

async function openFromNpm(folder: string): Promise<Opened> {
  const editor = await fetchEditor(say);
  const [profile, settings] = folder === sampleFolder ? ['sample', sampleSettings] : ['own', writerSettings];
  const dataFolder = join(scratchFolder, 'profile', profile);
  say(`Starting VS Code ${chosenEditor().vscode} …`);
  const server = await startServer({ editor, dataFolder, settings, port: usualPort });
  if (server.port !== usualPort) say(`Port ${usualPort} is taken; using ${server.port}.`);
  const address = pageAddress({ port: server.port, folder, extension: rootFolder });
  const shown = hasDisplay() && openInBrowser(address);
  say(`\nVS Code with Dossier on ${folder}:\n\n  ${address}\n`);
  say(`${shown ? 'It opens in your browser.' : 'Open this address in a browser.'} Press Ctrl-C to end.`);
  return server;
}

/** Hands an address to the desktop's browser, which outlives us. @returns whether there is a way to do so */
function openInBrowser(address: string): boolean {
  const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    linux: ['xdg-open'],
    win32: ['cmd', '/c', 'start', '""'],
  };
  const opener = openers[process.platform];
  if (opener === undefined) return false;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { detached: true, stdio: 'ignore' });
  child.once('error', () => say('No browser could be opened.'));
  child.unref();
  return true;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = refuse(messageOf(error));
}
