import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { sleep } from '../../../scripts/vscode/process.ts';

/** Where the writer is: the file in the active editor, and the cursor in it, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a writer does in the text. */
export interface EditorActions {
  /** Opens a file of the folder by its path, through Quick Open. */
  openFile(path: string): Promise<void>;
  /** Puts the cursor on the first letter of a text of the file, which then is in view. */
  goTo(path: string, text: string): Promise<void>;
  /** Rests the mouse on a part of a text in view, until there is a hover. @returns what it says */
  hoverOver(text: string, part?: string): Promise<string>;
  /** Takes the mouse off the text and waits until the hover has gone. */
  leaveHover(): Promise<void>;
  /** Goes to the definition of what the cursor is on. @returns where that led */
  pressF12(): Promise<Place>;
  place(): Promise<Place>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How long what has a reason to come may take, in milliseconds. */
const PATIENCE = 20_000;

const HOVER = '.monaco-editor .monaco-hover:not(.hidden)';

/** The workbench's top edge, where nothing is hovered. */
const NOWHERE = { x: 640, y: 2 } as const;

export function createEditorActions(page: Page, folder: string): EditorActions {
  const actions: EditorActions = {
    openFile: async (path) => {
      await page.keyboard.press('Control+P');
      await page.locator('.quick-input-widget input').first().fill(path);
      await page
        .locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${basename(path)}"]`)
        .waitFor();
      await page.keyboard.press('Enter');
      await page.locator(`.tab.active[data-resource-name="${basename(path)}"]`).waitFor();
      await page.locator('.editor-group-container.active .view-line').first().waitFor();
    },
    goTo: async (path, text) => {
      const source = await readFile(join(folder, path), 'utf8');
      const offset = source.indexOf(text);
      assert.ok(offset >= 0, `${path} does not say “${text}”.`);
      const before = source.slice(0, offset).split('\n');
      const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
      if ((await readPlace(page))?.file !== basename(path)) await actions.openFile(path);
      await eventually(`the cursor on ${line}:${column}`, () => jump(page, { line, column }));
    },
    hoverOver: async (text, part = text) => {
      const box = await eventually(`“${text}” in view`, () => findText(page, text, part));
      return eventually(`a hover on “${part}”`, () => rest(page, box));
    },
    leaveHover: async () => {
      await page.mouse.move(NOWHERE.x, NOWHERE.y, { steps: 5 });
      await page.keyboard.press('Escape');
      await page.locator(HOVER).first().waitFor({ state: 'hidden' });
    },
    pressF12: async () => {
      const from = await actions.place();
      await page.keyboard.press('F12');
      return eventually('a definition', async () => {
        const place = await readPlace(page);
        return place === undefined || isSame(place, from) ? undefined : settled(page, place);
      });
    },
    place: () => eventually('a cursor', () => readPlace(page)),
  };
  return actions;
}

/** @returns nothing while there is no text editor with a cursor */
async function readPlace(page: Page): Promise<Place | undefined> {
  const tab = page.locator('.editor-group-container.active .tab.active').first();
  const status = page.locator('[id="status.editor.selection"]').first();
  if (!(await tab.isVisible()) || !(await status.isVisible())) return undefined;
  const file = await tab.getAttribute('data-resource-name');
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec((await status.textContent()) ?? '') ?? [];
  if (file === null || line === undefined || column === undefined) return undefined;
  return { file, line: Number(line), column: Number(column) };
}

/** The name of the file and the cursor's place in it change one after the other. */
async function settled(page: Page, place: Place): Promise<Place | undefined> {
  await sleep(300);
  const again = await readPlace(page);
  return again !== undefined && isSame(place, again) ? again : undefined;
}

function isSame(one: Place, other: Place): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}

/** Goes to a place by its numbers. @returns nothing if VS Code was too busy to listen: then it is to be asked again */
async function jump(page: Page, { line, column }: Omit<Place, 'file'>): Promise<Place | undefined> {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  for (let look = 0; look < 20; look++) {
    const place = await readPlace(page);
    if (place?.line === line && place.column === column) return place;
    await sleep(100);
  }
  return undefined;
}

/** Where a part of a text is drawn; see in-page.js. */
async function findText(page: Page, text: string, part: string): Promise<Box | undefined> {
  const call = `dossierFindText(${JSON.stringify(text)}, ${JSON.stringify(part)})`;
  return (await page.evaluate<Box | null>(call)) ?? undefined;
}

/** Moves the mouse onto a text anew and lets it rest. @returns what the hover says, if one comes soon */
async function rest(page: Page, { x, y, width, height }: Box): Promise<string | undefined> {
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  const hover = page.locator(HOVER).first();
  const came = await hover.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
  if (!came) return undefined;
  await sleep(200);
  const said = (await hover.allInnerTexts()).join('').trim();
  return said === '' || said === 'Loading...' ? undefined : said;
}

/** Asks again until there is an answer. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE / 1000} s for ${what}.`);
    await sleep(100);
  }
}
