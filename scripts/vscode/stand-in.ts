/**
 * Stands in for the `code` of a desktop: understands the arguments with which @vscode/test-electron starts VS Code,
 * runs the tests in VS Code's server with a headless browser before it, and exits with their exit code.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Headless, startHeadless } from './headless.ts';
import { messageOf, onInterrupt } from './process.ts';
import { pageAddress } from './server.ts';
import { testSettings } from './settings.ts';

/** How long a run of all the tests may take, in milliseconds. */
const patience = 20 * 60_000;

interface Arguments {
  readonly folder: string;
  readonly extension: string;
  readonly tests: string;
  readonly userData: string | undefined;
  readonly trust: boolean;
}

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    // Whatever else `code` understands has no meaning without a desktop.
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'disable-workspace-trust': { type: 'boolean' },
    },
  });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  if (typeof extension !== 'string' || typeof tests !== 'string') {
    throw new Error('Expected --extensionDevelopmentPath=… --extensionTestsPath=… [FOLDER]');
  }
  const userData = values['user-data-dir'];
  return {
    folder: resolve(positionals[0] ?? '.'),
    extension: resolve(extension),
    tests: resolve(tests),
    userData: typeof userData === 'string' ? userData : undefined,
    trust: values['disable-workspace-trust'] !== true,
  };
}

/** The settings a desktop VS Code would have read from its user data. */
async function readSettings(userData: string | undefined): Promise<Record<string, unknown>> {
  if (userData === undefined) return {};
  try {
    return JSON.parse(await readFile(join(userData, 'User', 'settings.json'), 'utf8'));
  } catch {
    return {};
  }
}

/** @returns the exit code of the tests */
async function runTests({ page, server }: Headless, address: string): Promise<number> {
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const stream = type === 'error' ? process.stderr : process.stdout;
    stream.write(`${args.map(String).join(' ')}\n`);
  });
  const ended = new Promise<number>((settle, reject) => {
    const fail = (message: string) => () => reject(new Error(message));
    page.exposeFunction('codeAutomationExit', settle).catch(reject);
    page.once('crash', fail('The browser has crashed.'));
    page.once('close', fail('The browser has closed.'));
    server.ended.then(fail("VS Code's server has ended."), reject);
    setTimeout(fail(`The tests have not ended after ${patience / 60_000} minutes.`), patience).unref();
  });
  await Promise.race([page.goto(address), ended]);
  return ended;
}

async function main(): Promise<number> {
  const { folder, extension, tests, userData, trust } = readArguments(process.argv.slice(2));
  const settings = {
    ...testSettings,
    'security.workspace.trust.enabled': trust,
    ...(await readSettings(userData)),
  };
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const headless = await startHeadless({ settings, say, log: say });
  onInterrupt((code) => void headless.stop().finally(() => process.exit(code)));
  try {
    return await runTests(headless, pageAddress({ port: headless.server.port, folder, extension, tests }));
  } finally {
    await headless.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
}
