import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { fetchBrowser } from './browser.ts';
import { fetchEditor } from './editor.ts';
import { type Server, startServer } from './server.ts';

interface HeadlessOptions {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly machineSettings?: Readonly<Record<string, unknown>>;
  /** Told what takes long. */
  readonly say: (line: string) => void;
  /** Told what VS Code's server says, without what is of no use. */
  readonly log?: (line: string) => void;
}

/** VS Code's server with an empty page of a headless browser beside it. */
export interface Headless {
  readonly server: Server;
  readonly page: Page;
  /** Where the server keeps settings, state and logs until it ends. */
  readonly dataFolder: string;
  /** Ends both and deletes their data. */
  stop(): Promise<void>;
}

/** The window in tests and pictures, in pixels. */
const windowSize = { width: 1280, height: 800 } as const;

/** Starts VS Code without a window: its server, with settings of its own, and a browser. */
export async function startHeadless({ say, log, ...settings }: HeadlessOptions): Promise<Headless> {
  const [editor] = await Promise.all([fetchEditor(say), fetchBrowser(say)]);
  const dataFolder = await mkdtemp(join(tmpdir(), 'dossier-editor-'));
  const server = await startServer({ editor, dataFolder, ...settings, ...(log && { log }) });
  const { page, close } = await openPage(say).catch(async (error: unknown) => {
    // A server that is left running would keep whoever started it from ending.
    await server.stop();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await Promise.allSettled([close(), server.stop()]);
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  };
  return { server, page, dataFolder, stop };
}

/** An empty page of a headless browser. */
export async function openPage(say: HeadlessOptions['say']): Promise<{ page: Page; close(): Promise<void> }> {
  const { executablePath, args, env } = await fetchBrowser(say);
  const browser = await launch({
    executablePath,
    args: [...args],
    env: { ...definedOnly(process.env), ...env },
    headless: true,
  });
  return { page: await browser.newPage({ viewport: windowSize }), close: () => browser.close() };
}

/** A browser that crashes while it starts is started again: it is not what is tested. */
async function launch(options: Parameters<typeof chromium.launch>[0], attempts = 3): Promise<Browser> {
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (attempts <= 1) throw error;
    return launch(options, attempts - 1);
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
