import { mkdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { ROOT, SCRATCH } from '../../../scripts/vscode/cache.ts';
import { startHeadless } from '../../../scripts/vscode/headless.ts';
import { onInterrupt } from '../../../scripts/vscode/process.ts';
import { pageAddress } from '../../../scripts/vscode/server.ts';
import { TEST_SETTINGS } from '../../../scripts/vscode/settings.ts';
import { createEditorActions, type EditorActions } from './editor-actions.ts';
import { createViewActions, type ViewActions } from './view-actions.ts';

/** VS Code with Dossier on a copy of a folder, driven with a mouse and a keyboard. */
export interface Workbench extends EditorActions, ViewActions {
  readonly page: Page;
  /** The copy, which a test may change. */
  readonly folder: string;
  /** Keeps a picture of the window, in the folder that DOSSIER_SCREENSHOTS names if it does. */
  screenshot(name: string): Promise<void>;
  stop(): Promise<void>;
}

interface WorkbenchOptions {
  /** The folder to copy and open, relative to the repository. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts VS Code on a copy of a folder and waits until a writer could begin. */
export async function openWorkbench({ folder, settings }: WorkbenchOptions): Promise<Workbench> {
  const scratch = await mkdtemp(join(tmpdir(), 'dossier-workbench-'));
  const copy = join(scratch, basename(folder));
  await cp(join(ROOT, folder), copy, { recursive: true });
  const headless = await startHeadless({ settings: { ...TEST_SETTINGS, ...settings }, say });
  const { page, server } = headless;
  const stop = async (): Promise<void> => {
    await headless.stop();
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  };
  onInterrupt((code) => void stop().finally(() => process.exit(code)));
  await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  await page.goto(pageAddress({ port: server.port, folder: copy, extension: ROOT }));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  const actions = { ...createEditorActions(page, copy), ...createViewActions(page) };
  return { page, folder: copy, stop, screenshot: (name) => screenshot(page, name), ...actions };
}

async function screenshot(page: Page, name: string): Promise<void> {
  const { DOSSIER_SCREENSHOTS: wanted } = process.env;
  const into = wanted === undefined ? join(SCRATCH, 'screenshots') : resolve(ROOT, wanted);
  mkdirSync(into, { recursive: true });
  await page.screenshot({ path: join(into, `${name}.png`), animations: 'disabled' });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
