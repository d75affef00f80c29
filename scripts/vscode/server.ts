import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { createNoiseFilter } from './noise.ts';
import { isNodeError, lastLines, type Running, start } from './process.ts';

interface ServerOptions {
  /** What `fetchEditor` returned. */
  readonly editor: string;
  /** Where the server keeps settings, state and logs. */
  readonly dataFolder: string;
  /** User settings, for a data folder that has none yet. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Settings of the machine, where a window that is served keeps those that no workspace may change. */
  readonly machineSettings?: Readonly<Record<string, unknown>>;
  /** A port to prefer, if it is free. */
  readonly port?: number;
  /** Told what the server says, without what is of no use. */
  readonly log?: (line: string) => void;
}

/** VS Code's server, waiting for a browser. */
export interface Server {
  readonly port: number;
  /** Settles when the server has ended, with its exit code. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

const readyLine = /Extension host agent listening on (\d+)/;

/**
 * Starts VS Code's server on this machine alone and waits until it answers.
 *
 * @throws Error with the end of its log, if it ends instead
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  await writeSettings(options.dataFolder, 'User', options.settings);
  if (options.machineSettings) await writeSettings(options.dataFolder, 'Machine', options.machineSettings);
  const port = options.port !== undefined && (await isFree(options.port)) ? options.port : 0;
  const running = start(process.execPath, serverArgs(options, port), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return { port: await listening(running, options.log), ended: running.ended, stop: running.stop };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

interface PageOptions {
  readonly port: number;
  /** The folder to open. */
  readonly folder: string;
  /** The extension under development. */
  readonly extension: string;
  /** The module that runs the tests. */
  readonly tests?: string;
}

/** The address of the workbench with a folder and an extension under development in it. */
export function pageAddress({ port, folder, extension, tests }: PageOptions): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
  const payload = [['extensionDevelopmentPath', remote(extension)]];
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({
    folder: pathToFileURL(folder).pathname,
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${port}/?${query.toString().replaceAll('+', '%20').replaceAll('%2F', '/')}`;
}

function serverArgs({ editor, dataFolder }: ServerOptions, port: number): readonly string[] {
  return [
    join(editor, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--accept-server-license-terms', '--disable-telemetry', '--server-data-dir', dataFolder],
    // A built VS Code takes an extension under development from the address only with this driver.
    '--enable-smoke-test-driver',
  ];
}

async function writeSettings(
  dataFolder: string,
  whose: 'User' | 'Machine',
  settings: ServerOptions['settings'],
): Promise<void> {
  const file = join(dataFolder, 'data', whose, 'settings.json');
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, `${JSON.stringify(settings, undefined, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    if (!isNodeError(error, 'EEXIST')) throw error;
  }
}

function listening(running: Running, log: ServerOptions['log']): Promise<number> {
  const isNoise = createNoiseFilter();
  const { stdout, stderr } = running.child;
  return new Promise((resolve, reject) => {
    let seen = '';
    const onLine = (line: string): void => {
      const port = readyLine.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
      if (isNoise(line)) return;
      seen = lastLines(`${seen}\n${line}`, 20);
      log?.(line);
    };
    for (const stream of [stdout, stderr]) if (stream) createInterface({ input: stream }).on('line', onLine);
    running.ended.then((code) => reject(new Error(`VS Code's server ended (${code}).\n${seen}`)), reject);
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
