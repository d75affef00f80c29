import type { Locator, Page } from 'playwright-core';
import type { QuickInput } from './quick-input.ts';
import { escaped, eventually, exactly, soon, until } from './waiting.ts';

/** A row of a tree in the side bar. */
export interface TreeRow {
  /** 1 for the top level. */
  readonly level: number;
  readonly label: string;
  /** The dimmed text after the label. */
  readonly description: string;
}

/** What a writer does beside the text. Each waits for what it relies on before, and for what it leads to afterwards. */
export interface ViewActions {
  /** Opens a container of the side bar by its icon. */
  openContainer(title: string): Promise<void>;
  /** Opens a view and closes the others of its container, so that it has all the room. */
  showAlone(view: string): Promise<void>;
  /** Presses a button of a view's title. */
  pressTitle(view: string, button: string): Promise<void>;
  /** Whether the title of a view has a button. */
  hasTitle(view: string, button: string): Promise<boolean>;
  /** The rows of a view that are in sight, once they suit. */
  rowsWhere(
    view: string,
    what: string,
    suit: (rows: readonly TreeRow[]) => boolean,
  ): Promise<readonly TreeRow[]>;
  /** The first row of a view that contains a text. */
  row(view: string, text: string): Locator;
  /** Clicks a row until what it leads to has come: one that is just drawn anew takes no click. */
  clickRow(view: string, text: string, came: () => Promise<boolean>): Promise<void>;
  /** Opens a row, whose children then are in sight. */
  expand(view: string, text: string): Promise<void>;
  /** Closes it. */
  collapse(view: string, text: string): Promise<void>;
  /** Presses a button that shows on a row under the mouse. */
  pressInRow(view: string, text: string, button: string): Promise<void>;
  /** Chooses from the menu of a row. What that does is to be waited for. */
  chooseInMenu(view: string, text: string, entry: string): Promise<void>;
  /** Goes to the first or last rows of a view until one that suits is among those in sight. */
  scrollTo(view: string, key: 'Home' | 'End', suits: (row: TreeRow) => boolean): Promise<void>;
  /** The row that is selected, once it is one that contains a text. */
  selectedRow(view: string, text: string): Promise<Locator>;
  /** Runs a command by its title, through the command palette. What it does is to be waited for. */
  runCommand(title: string): Promise<void>;
}

export function createViewActions(page: Page, quickInput: QuickInput): ViewActions {
  const pane = (view: string): Locator =>
    page.locator('.sidebar .pane').filter({ has: page.locator(`.pane-header[aria-label^="${view}"]`) });
  // A row whose children are in sight is drawn once more on top: that one is no row of the tree.
  const rows = (view: string): Locator => pane(view).locator('.monaco-list-row:not(.monaco-tree-sticky-row)');
  const row = (view: string, text: string): Locator => rows(view).filter({ hasText: text }).first();
  return {
    openContainer: async (title) => {
      const icon = page.locator(`.activitybar .action-item:has(a[aria-label^="${title}"])`);
      const isOpen = async (): Promise<boolean> => (await icon.getAttribute('aria-selected')) === 'true';
      // A second click would close it again, so none is made while the first may still be on its way.
      if (!(await isOpen())) await icon.click();
      await until(`${title} in the side bar`, isOpen);
      await page.locator('.sidebar .pane-header').first().waitFor();
    },
    showAlone: async (view) => {
      await pane(view).waitFor();
      for (const header of await page.locator('.sidebar .pane-header').all()) {
        const isWanted = (await header.getAttribute('aria-label'))?.startsWith(view) ?? false;
        const isRight = async (): Promise<boolean> =>
          (await header.getAttribute('aria-expanded')) === String(isWanted);
        if (!(await isRight())) await header.locator('.title').click();
        await until(`${view} alone`, isRight);
      }
    },
    pressTitle: async (view, button) => {
      await until(`the button “${button}”`, async () => {
        await pane(view).locator('.pane-header').hover();
        return tryClick(titleButton(pane(view), button));
      });
    },
    hasTitle: async (view, button) => (await titleButton(pane(view), button).count()) > 0,
    rowsWhere: async (view, what, suit) => {
      let found: readonly TreeRow[] = [];
      return eventually(
        () => `${what} in ${view}; its rows are:\n${found.map(show).join('\n')}\n`,
        async () => {
          found = await readRows(rows(view));
          return suit(found) ? found : undefined;
        },
      );
    },
    row,
    clickRow: (view, text, came) =>
      until(`what a click on “${text}” leads to`, async () => {
        await tryClick(row(view, text));
        return soon(came);
      }),
    expand: (view, text) => toggle(row(view, text), true),
    collapse: (view, text) => toggle(row(view, text), false),
    pressInRow: async (view, text, button) => {
      // The tree may be drawn anew between the two steps, and then the button is gone with the mouse still there.
      await until(`the button “${button}” on “${text}”`, async () => {
        await row(view, text).hover();
        return tryClick(row(view, text).locator(`a[aria-label="${button}"]`));
      });
    },
    chooseInMenu: async (view, text, entry) => {
      const menu = page.locator('.context-view .monaco-menu');
      await row(view, text).click({ button: 'right' });
      const wanted = menu.locator('.action-item').filter({ hasText: exactly(entry) });
      await wanted.waitFor();
      // A menu takes no click in its first tenth of a second. While it is open nothing has been chosen.
      await until(`the menu to close on “${entry}”`, async () => {
        if (await menu.isVisible()) await tryClick(wanted);
        return soon(async () => !(await menu.isVisible()), 1000);
      });
    },
    scrollTo: async (view, key, suits) => {
      let found: readonly TreeRow[] = [];
      await until(
        () => `a row at the ${key} of ${view}; its rows are:\n${found.map(show).join('\n')}\n`,
        async () => {
          await pane(view).locator('.monaco-list').first().focus();
          await page.keyboard.press(key);
          return soon(async () => {
            found = await readRows(rows(view));
            return found.some(suits);
          }, 1000);
        },
      );
    },
    selectedRow: async (view, text) => {
      const selected = pane(view).locator('.monaco-list-row.selected').filter({ hasText: text }).first();
      await selected.waitFor();
      return selected;
    },
    runCommand: (title) =>
      quickInput.take({ key: 'F1', text: `>${title}`, row: new RegExp(`(^|: )${escaped(title)}$`) }),
  };
}

/** A second click would undo the first, so none is made while that may still be on its way. */
async function toggle(row: Locator, open: boolean): Promise<void> {
  const isSo = async (): Promise<boolean> => (await row.getAttribute('aria-expanded')) === String(open);
  if (!(await isSo())) await row.locator('.monaco-tl-twistie').click();
  await until(`the row to ${open ? 'open' : 'close'}`, isSo);
}

function titleButton(pane: Locator, button: string): Locator {
  return pane.locator(`.pane-header a[aria-label="${button}"]`).first();
}

/** Clicks if that is possible soon. @returns whether it was: if not, nothing was clicked */
async function tryClick(button: Locator): Promise<boolean> {
  try {
    await button.click({ timeout: 3000 });
    return true;
  } catch {
    return false;
  }
}

/** All at one moment: a tree may be drawn anew between two questions. */
function readRows(rows: Locator): Promise<readonly TreeRow[]> {
  return rows.evaluateAll((found) =>
    found.map((row) => ({
      level: Number(row.getAttribute('aria-level')),
      label: row.querySelector('.label-name')?.textContent ?? '',
      description: row.querySelector('.label-description')?.textContent ?? '',
    })),
  );
}

function show({ level, label, description }: TreeRow): string {
  return `${'  '.repeat(level)}${label} ${description}`;
}
