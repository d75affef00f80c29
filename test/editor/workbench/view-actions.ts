import type { Locator, Page } from 'playwright-core';
import { tryClick, tryHover } from './mouse.ts';
import type { QuickInput } from './quick-input.ts';
import { doUntil, escaped, eventually, exactly, soon, until } from './waiting.ts';

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
  /** Presses a button of a view's title, which goes when it has done its work. */
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
  /** Presses a button that shows on a row under the mouse, until what it leads to has come. */
  pressInRow(view: string, text: string, button: string, came: () => Promise<boolean>): Promise<void>;
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
      await doUntil(`${title} in the side bar`, () => tryClick(icon), isOpen);
      await page.locator('.sidebar .pane-header').first().waitFor();
    },
    showAlone: async (view) => {
      const headers = page.locator('.sidebar .pane-header');
      const wrong = headers.and(
        page.locator(
          `[aria-label^="${view}"][aria-expanded=false], [aria-expanded=true]:not([aria-label^="${view}"])`,
        ),
      );
      await pane(view).waitFor();
      // A view that follows the cursor may open once more: VS Code opens a view to show a row in it.
      await doUntil(
        `${view} alone`,
        async () => {
          const count = await wrong.count();
          if (await tryClick(wrong.first().locator('.title')))
            await soon(async () => (await wrong.count()) < count);
        },
        async () => (await wrong.count()) === 0,
      );
    },
    pressTitle: async (view, button) => {
      const wanted = titleButton(pane(view), button);
      await wanted.waitFor({ state: 'attached' });
      await doUntil(
        `the button “${button}” to do its work`,
        async () => {
          await pane(view).locator('.pane-header').hover();
          await tryClick(wanted);
        },
        async () => (await wanted.count()) === 0,
      );
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
      doUntil(`what a click on “${text}” leads to`, () => tryClick(row(view, text)), came),
    expand: (view, text) => toggle(row(view, text), true),
    collapse: (view, text) => toggle(row(view, text), false),
    pressInRow: (view, text, button, came) =>
      // The tree may be drawn anew between the two steps, and then the button is gone with the mouse still there.
      doUntil(
        `what the button “${button}” on “${text}” leads to`,
        async () => {
          if (await tryHover(row(view, text))) {
            await tryClick(row(view, text).locator(`a[aria-label="${button}"]`));
          }
        },
        came,
      ),
    chooseInMenu: async (view, text, entry) => {
      const menu = page.locator('.context-view .monaco-menu');
      const wanted = menu.locator('.action-item').filter({ hasText: exactly(entry) });
      await doUntil(
        `the menu of “${text}”`,
        () => tryClick(row(view, text), 'right'),
        () => wanted.isVisible(),
      );
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

async function toggle(row: Locator, open: boolean): Promise<void> {
  const isSo = async (): Promise<boolean> => (await row.getAttribute('aria-expanded')) === String(open);
  await row.waitFor();
  await doUntil(
    `the row to ${open ? 'open' : 'close'}`,
    () => tryClick(row.locator('.monaco-tl-twistie')),
    isSo,
  );
}

function titleButton(pane: Locator, button: string): Locator {
  return pane.locator(`.pane-header a[aria-label="${button}"]`).first();
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
