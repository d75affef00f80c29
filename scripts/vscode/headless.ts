import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { fetchBrowser } from './browser.ts';
import { fetchEditor } from './editor.ts';
import { type Server, startServer } from './server.ts';

interface HeadlessOptions {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly env?: NodeJS.ProcessEnv;
  /** Told what takes long, and what VS Code's server says. */
  readonly say: (line: string) => void;
}

/** VS Code's server with an empty page of a headless browser beside it. */
export interface Headless {
  readonly server: Server;
  readonly page: Page;
  /** For people: what runs. */
  readonly name: string;
  /** Ends both and deletes their data. */
  stop(): Promise<void>;
}

/** The window in tests and pictures, in pixels. */
const WINDOW = { width: 1280, height: 800 } as const;

/** Starts VS Code without a window: its server, with settings of its own, and a browser. */
export async function startHeadless({ settings, env, say }: HeadlessOptions): Promise<Headless> {
  const [editor, browser] = await Promise.all([fetchEditor(say), fetchBrowser(say)]);
  const dataFolder = await mkdtemp(join(tmpdir(), 'dossier-editor-'));
  const server = await startServer({ editor, dataFolder, settings, log: say, ...(env && { env }) });
  const driven = await chromium.launch({
    executablePath: browser.executablePath,
    args: [...browser.args],
    env: { ...definedOnly(process.env), ...browser.env },
    headless: true,
  });
  const page = await driven.newPage({ viewport: WINDOW });
  const stop = async (): Promise<void> => {
    await Promise.allSettled([driven.close(), server.stop()]);
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { server, page, name: browser.name, stop };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
