import { mkdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { rootFolder, scratchFolder } from '../../../scripts/vscode/cache.ts';
import { type Headless, startHeadless } from '../../../scripts/vscode/headless.ts';
import { messageOf, onInterrupt } from '../../../scripts/vscode/process.ts';
import { pageAddress } from '../../../scripts/vscode/server.ts';
import { testSettings } from '../../../scripts/vscode/settings.ts';
import { contents, restore } from '../folder-contents.ts';
import { diagnose } from './diagnosis.ts';
import { createEditorActions, type EditorActions } from './editor-actions.ts';
import { createQuickInput, type QuickInput } from './quick-input.ts';
import { createViewActions, type ViewActions } from './view-actions.ts';
import { soon, startPatience, until, usualPatience } from './waiting.ts';

/** VS Code with Dossier on a copy of a folder, driven with a mouse and a keyboard. */
export interface Workbench
  extends EditorActions,
    ViewActions,
    Pick<QuickInput, 'find' | 'accept' | 'pick' | 'filterPicks'> {
  readonly page: Page;
  /** The copy, which a test may change. */
  readonly folder: string;
  /** Keeps a picture of the window, in the folder that DOSSIER_SCREENSHOTS names if it does. */
  screenshot(name: string): Promise<void>;
  /** Where VS Code keeps settings, state and logs. */
  readonly dataFolder: string;
  /** Has VS Code load its window anew, which then shows the editors that were open. */
  reload(): Promise<void>;
  /** Closes what lies over the text, all editors without saving, and puts the files back as they were. */
  tidy(): Promise<void>;
  /** Says what is in the window, and keeps a picture of it, for a test that has failed. */
  diagnose(name: string): Promise<string>;
  stop(): Promise<void>;
}

export interface WorkbenchOptions {
  /** The folder to copy and open, relative to the repository. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Those that no workspace may change: on a desktop they are among the writer’s own. */
  readonly machineSettings?: Readonly<Record<string, unknown>>;
  /** Changes the copy before it is opened. */
  prepare?(folder: string): Promise<void>;
}

/**
 * Starts VS Code on a copy of a folder and waits until a writer could begin.
 *
 * @throws Error that says what was in the window, if it does not come so far
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { folder, machineSettings = {}, prepare } = options;
  const scratch = await mkdtemp(join(tmpdir(), 'dossier-workbench-'));
  const copy = join(scratch, basename(folder));
  await cp(join(rootFolder, folder), copy, { recursive: true });
  await prepare?.(copy);
  const asFound = contents(copy);
  const headless = await startHeadless({
    settings: { ...testSettings, ...options.settings },
    machineSettings,
    say,
  });
  const stop = async (): Promise<void> => {
    await headless.stop();
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  };
  onInterrupt((code) => void stop().finally(() => process.exit(code)));
  try {
    await openFolder(headless, copy);
  } catch (error) {
    const told = await diagnose(headless.page, headless.dataFolder);
    await stop();
    throw new Error(`VS Code did not open the folder: ${messageOf(error)}\n${told}`);
  }
  return { ...driver(headless, copy, asFound), stop };
}

async function openFolder({ page, server }: Headless, folder: string): Promise<void> {
  page.setDefaultTimeout(startPatience);
  await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  await page.goto(pageAddress({ port: server.port, folder, extension: rootFolder }));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  page.setDefaultTimeout(usualPatience);
}

function driver(
  { page, dataFolder }: Headless,
  folder: string,
  asFound: ReadonlyMap<string, string>,
): Omit<Workbench, 'stop'> {
  const quickInput = createQuickInput(page);
  const views = createViewActions(page, quickInput);
  const editor = createEditorActions(page, folder, quickInput);
  const pictures = resolve(
    rootFolder,
    process.env['DOSSIER_SCREENSHOTS'] ?? join(scratchFolder, 'screenshots'),
  );
  return {
    ...{ page, folder, dataFolder, ...quickInput, ...views, ...editor },
    screenshot: (name) => screenshot(page, pictures, name),
    reload: async () => {
      const [timeout, start] = [{ timeout: startPatience }, 'Developer: Reload Window'];
      await Promise.all([page.waitForEvent('domcontentloaded', timeout), views.runCommand(start)]);
      await page.locator('.editor-group-container.active .tab.active').waitFor(timeout);
    },
    tidy: async () => {
      await editor.leaveHover();
      await closeOverlays(page);
      await closeEditors(page, views);
      restore(folder, asFound);
    },
    diagnose: async (name) => {
      const picture = `failed-${name.replaceAll(/[^\p{L}\d]+/gu, '-')}`;
      await screenshot(page, join(scratchFolder, 'screenshots'), picture).catch((error) =>
        say(messageOf(error)),
      );
      return diagnose(page, dataFolder);
    },
  };
}

/** What takes keys before the editor does. */
const overlays = [
  '.quick-input-widget',
  '.action-widget',
  '.suggest-widget.visible',
  '.rename-box',
  '.reference-zone-widget',
  '.notifications-center.visible',
].join();

async function closeOverlays(page: Page): Promise<void> {
  const isClear = async (): Promise<boolean> =>
    (await page.locator(`${overlays} >> visible=true`).count()) === 0;
  await until('everything over the text to close', async () => {
    if (await isClear()) return true;
    await page.keyboard.press('Escape');
    return soon(isClear, 1000);
  });
}

async function closeEditors(page: Page, { runCommand }: ViewActions): Promise<void> {
  const tabs = page.locator('.tab');
  await until('all editors to close', async () => {
    const count = await tabs.count();
    if (count === 0) return true;
    await runCommand('View: Revert and Close Editor');
    await soon(async () => (await tabs.count()) < count);
    return false;
  });
}

async function screenshot(page: Page, into: string, name: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  await page.screenshot({ path: join(into, `${name}.png`), animations: 'disabled' });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
