import type { Page } from 'playwright-core';
import { tryClick } from './mouse.ts';
import { doUntil, eventually, exactly, soon } from './waiting.ts';

/** VS Code's line at the top of the window, for files, commands, symbols and choices. */
export interface QuickInput {
  /** Opens it by its key, writes into it and waits for a row that says so to be the one in focus. Nothing is taken yet. */
  find(wanted: QuickInputChoice): Promise<void>;
  /** Takes the row in focus. */
  accept(): Promise<void>;
  /** Both. */
  take(wanted: QuickInputChoice): Promise<void>;
  /** Writes into the list that is open, until an entry is the one in focus: of a long list the others are not drawn. */
  filterPicks(text: string, label: string): Promise<void>;
  /** Chooses an entry of the list that is open; of several, and goes on. */
  pick(label: string, several?: boolean): Promise<void>;
}

interface QuickInputChoice {
  readonly key: string;
  readonly text: string;
  /** What the row in focus must say. */
  readonly row: RegExp;
}

const inputWidget = '.quick-input-widget';

export function createQuickInput(page: Page): QuickInput {
  const input = page.locator(`${inputWidget} .quick-input-box input`).first();
  const rows = page.locator(`${inputWidget} .quick-input-list .monaco-list-row`);
  const isOpenWith = async (text: string): Promise<boolean> =>
    (await input.isVisible()) && (await input.inputValue()) === text;
  const labels = async (row: string): Promise<string> => {
    // The second line of a row may hold, hidden, what another list said there.
    const label = `${inputWidget} .monaco-list-row${row} .quick-input-list-row:first-child .label-name`;
    const found = await page.locator(label).allTextContents();
    return found.join('\n').replaceAll('\u00a0', ' ');
  };

  const find: QuickInput['find'] = async ({ key, text, row }) => {
    let offered = '';
    const what = (): string => `${row} in focus for “${text}”; offered were:\n${offered}\n`;
    // Until a row is taken all of it may be done again.
    await eventually(what, async () => {
      if (await input.isVisible()) await page.keyboard.press('Escape');
      await page.keyboard.press(key);
      if (!(await soon(() => input.isVisible()))) return undefined;
      await input.fill(text);
      if (await soon(async () => (await isOpenWith(text)) && row.test(await labels('.focused')))) return true;
      offered = await labels('');
      return undefined;
    });
  };
  const accept = async (): Promise<void> => {
    const text = await input.inputValue();
    await doUntil(
      'Quick Input to close',
      // The key goes to the input alone: if that has closed, Enter must not get into the text.
      () => input.press('Enter'),
      async () => !(await isOpenWith(text)),
    );
  };
  return {
    find,
    accept,
    take: async (wanted) => {
      await find(wanted);
      await accept();
    },
    filterPicks: async (text, label) => {
      await rows.first().waitFor();
      await doUntil(
        `“${label}” in focus`,
        () => input.fill(text),
        async () => exactly(label).test(await labels('.focused')),
      );
    },
    pick: async (label, several = false) => {
      const entry = rows.filter({ has: page.locator('.label-name', { hasText: exactly(label) }) }).first();
      await entry.waitFor();
      if (several) {
        const isTicked = async (): Promise<boolean> => (await entry.getAttribute('aria-checked')) === 'true';
        await doUntil(`“${label}” ticked`, () => tryClick(entry), isTicked);
      }
      const taker = several
        ? page.locator(`${inputWidget} .quick-input-action .monaco-button`).first()
        : entry;
      await doUntil(
        `the list to close on “${label}”`,
        () => tryClick(taker),
        async () => !(await entry.isVisible()),
      );
    },
  };
}
