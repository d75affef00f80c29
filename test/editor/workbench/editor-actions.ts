import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { createHovers, type Hovers } from './hovers.ts';
import { tryClick } from './mouse.ts';
import type { QuickInput } from './quick-input.ts';
import { doUntil, eventually, exactly, soon, until } from './waiting.ts';

/** Where the writer is: the file in the active editor, and the cursor in it, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a writer does in the text. Each waits for what it relies on before, and for what it leads to afterwards. */
export interface EditorActions extends Hovers {
  /** Opens a file of the folder by its path, through Quick Open. */
  openFile(path: string): Promise<void>;
  /** Puts the cursor on the first letter of a text of the file as it is on the disk, which then is in view. */
  goTo(path: string, text: string): Promise<void>;
  /** Types at the cursor and waits until the text is there. */
  type(text: string): Promise<void>;
  /** Presses a key in the text. */
  press(key: string): Promise<void>;
  /**
   * Presses a key that asks Dossier something, and waits for what it brings. VS Code says so if there is no answer, as
   * there may be none before Dossier has started: then it is asked again.
   */
  ask(key: string, what: string, came: () => Promise<boolean>): Promise<void>;
  /** Goes to the definition of what the cursor is on: that must be in `file`, and in its line `line` if one is given. */
  pressF12(expected: { readonly file: string; readonly line?: number }): Promise<void>;
  /** Waits for the list of completions to offer one that contains a text; asks for the list if it has not come. */
  isOffered(text: string): Promise<void>;
  /** Opens the light bulb's menu and waits until it offers all of these. */
  openQuickFixes(...titles: readonly string[]): Promise<void>;
  /** Takes one of the fixes of the open menu. What it does is to be waited for. */
  takeQuickFix(title: string): Promise<void>;
  /** Both. */
  quickFix(title: string): Promise<void>;
  /** Waits until the active editor shows a text, wrapped or not. */
  sees(text: string): Promise<void>;
  /** Whether it shows the text now. */
  nowSees(text: string): Promise<boolean>;
  /** The lines of the active editor that are drawn, from top to bottom, as they are wrapped. */
  visibleLines(): Promise<readonly string[]>;
  /** Saves the active editor, which must hold unsaved changes, or soon will. */
  save(): Promise<void>;
  /** Waits for the cursor to be in a file, and in a line of it if one is given. */
  isAt(file: string, line?: number): Promise<void>;
  /** Whether it is there now. */
  isNowAt(file: string, line?: number): Promise<boolean>;
  /** Where the cursor is, once there is one. */
  place(): Promise<Place>;
}

const activeEditor = '.editor-group-container.active .monaco-editor';

/** Where VS Code says that it has found nothing. */
const overlayMessage = '.monaco-editor-overlaymessage';

/** The menu of fixes. */
const fixMenu = '.action-widget';

export function createEditorActions(page: Page, folder: string, quickInput: QuickInput): EditorActions {
  const hasFocus = (): Promise<void> => page.locator(`${activeEditor}.focused`).first().waitFor();
  const actions: EditorActions = {
    ...createHovers(page),
    openFile: async (path) => {
      const name = basename(path);
      await until(`${path} in the editor`, async () => {
        await quickInput.take({ key: 'Control+P', text: path, row: exactly(name) });
        return soon(async () => (await readPlace(page))?.file === name);
      });
      await page.locator(`${activeEditor} .view-line`).first().waitFor();
    },
    goTo: async (path, text) => {
      const { line, column } = await placeOf(join(folder, path), text);
      const file = basename(path);
      if ((await readPlace(page))?.file !== file) await actions.openFile(path);
      await until(`the cursor on ${file}:${line}:${column}`, async () => {
        const row = new RegExp(`line ${line} at column ${column}\\b`);
        await quickInput.take({ key: 'Control+G', text: `:${line}:${column}`, row });
        return soon(async () => isSame(await readPlace(page), { file, line, column }));
      });
      await hasFocus();
    },
    press: async (key) => {
      await hasFocus();
      await page.keyboard.press(key);
    },
    type: async (text) => {
      await hasFocus();
      await page.keyboard.type(text, { delay: 20 });
      await actions.sees(text);
    },
    ask: async (key, what, came) => {
      const message = page.locator(overlayMessage).first();
      await until(what, async () => {
        await until('no message', async () => !(await message.isVisible()));
        await actions.press(key);
        await until(what, async () => (await came()) || (await message.isVisible()));
        return came();
      });
    },
    pressF12: async ({ file, line }) => {
      const from = await actions.place();
      await actions.ask('F12', 'a definition', async () => {
        const place = await readPlace(page);
        return place !== undefined && !isSame(place, from);
      });
      await actions.isAt(file, line);
    },
    ...quickFixes(page, () => actions.press('Control+.')),
    visibleLines: () => visibleLines(page),
    isOffered: (text) => isOffered(page, text, () => actions.press('Control+Space')),
    sees: (text) => until(`“${text}” in the editor`, () => actions.nowSees(text)),
    nowSees: async (text) => (await visibleLines(page)).join('').includes(text),
    save: async () => {
      const unsaved = page.locator('.editor-group-container.active .tab.active.dirty');
      await unsaved.waitFor();
      await doUntil(
        'the file to be saved',
        () => page.keyboard.press('Control+S'),
        async () => !(await unsaved.isVisible()),
      );
    },
    isAt: async (file, line) => {
      let place: Place | undefined;
      await until(
        () => `the cursor in ${file}:${line ?? ''}; it is at ${JSON.stringify(place)}`,
        async () => {
          place = await readPlace(page);
          return isIn(place, file, line);
        },
      );
    },
    isNowAt: async (file, line) => isIn(await readPlace(page), file, line),
    place: () => eventually('a cursor', () => readPlace(page)),
  };
  return actions;
}

async function isOffered(page: Page, text: string, ask: () => Promise<void>): Promise<void> {
  const list = page.locator('.suggest-widget.visible');
  const wanted = list.locator('.monaco-list-row .label-name').filter({ hasText: text }).first();
  let offered = '';
  const what = (): string => `“${text}” among the completions; offered were:\n${offered}\n`;
  await until(what, async () => {
    if (await soon(() => wanted.isVisible())) return true;
    offered = (await list.allInnerTexts()).join('\n');
    // The key that asks for the list would open its details if it were there.
    if (await list.isVisible()) await page.keyboard.press('Escape');
    await ask();
    return false;
  });
}

function quickFixes(
  page: Page,
  open: () => Promise<void>,
): Pick<EditorActions, 'openQuickFixes' | 'takeQuickFix' | 'quickFix'> {
  const menu = page.locator(fixMenu).first();
  const message = page.locator(overlayMessage).first();
  const row = (title: string) =>
    page.locator(`${fixMenu} .monaco-list-row`).filter({ hasText: title }).first();
  const areOffered = async (titles: readonly string[]): Promise<boolean> => {
    const found = await Promise.all(titles.map((title) => row(title).isVisible()));
    return found.every(Boolean);
  };
  const actions = {
    openQuickFixes: async (...titles: readonly string[]) => {
      let offered = '';
      const what = (): string => `the fixes ${titles.join(', ')}; offered were:\n${offered}\n`;
      // A menu that lacks one was opened before Dossier had looked at the text: nothing is lost by opening it again.
      await until(what, async () => {
        if (!(await menu.isVisible())) await open();
        if (!(await soon(async () => (await menu.isVisible()) || (await message.isVisible())))) return false;
        if (await soon(() => areOffered(titles), 1000)) return true;
        offered = (await page.locator(`${fixMenu} .monaco-list-row`).allInnerTexts()).join('\n');
        if (await menu.isVisible()) await page.keyboard.press('Escape');
        return false;
      });
    },
    takeQuickFix: async (title: string) => {
      // A menu that has only just come may not take the click, or be drawn anew under it: as long as it is there nothing has happened.
      await doUntil(
        `the menu to take “${title}”`,
        () => tryClick(row(title)),
        async () => !(await menu.isVisible()),
      );
    },
    quickFix: async (title: string) => {
      await actions.openQuickFixes(title);
      await actions.takeQuickFix(title);
    },
  };
  return actions;
}

function visibleLines(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('dossierVisibleLines()');
}

/** @returns nothing while there is no text editor with a cursor */
export async function readPlace(page: Page): Promise<Place | undefined> {
  const tab = page.locator('.editor-group-container.active .tab.active').first();
  const status = page.locator('[id="status.editor.selection"]').first();
  if (!(await tab.isVisible()) || !(await status.isVisible())) return undefined;
  const file = await tab.getAttribute('data-resource-name');
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec((await status.textContent()) ?? '') ?? [];
  if (file === null || line === undefined || column === undefined) return undefined;
  return { file, line: Number(line), column: Number(column) };
}

async function placeOf(path: string, text: string): Promise<Omit<Place, 'file'>> {
  const source = await readFile(path, 'utf8');
  const offset = source.indexOf(text);
  assert.ok(offset >= 0, `${path} does not say “${text}”.`);
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isIn(place: Place | undefined, file: string, line: number | undefined): boolean {
  return place?.file === file && (line === undefined || place.line === line);
}

function isSame(one: Place | undefined, other: Place): boolean {
  return one?.file === other.file && one.line === other.line && one.column === other.column;
}
