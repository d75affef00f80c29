import type { Locator, Page } from 'playwright-core';

/** A row of a tree in the side bar. */
export interface TreeRow {
  /** 1 for the top level. */
  readonly level: number;
  readonly label: string;
  /** The dimmed text after the label. */
  readonly description: string;
}

/** What a writer does beside the text. */
export interface ViewActions {
  /** Opens a container of the side bar by its icon. */
  openContainer(title: string): Promise<void>;
  /** The rows of a view that are in sight, once there are any. */
  treeRows(view: string): Promise<readonly TreeRow[]>;
  /** The first row of a view that contains a text. */
  row(view: string, text: string): Locator;
  /** Turns the wheel until the first rows of a view are in sight: it may have followed the cursor. */
  scrollToTop(view: string): Promise<void>;
  /** Opens a view and closes the others of its container, so that it has all the room. */
  showAlone(view: string): Promise<void>;
  /** The row that is selected, once it is one that contains a text. */
  selectedRow(view: string, text: string): Promise<Locator>;
  /** Chooses an entry of the Quick Pick that is open; of several, and goes on. */
  pick(label: string, several?: boolean): Promise<void>;
  /** Chooses among what can be done at the cursor. */
  runCodeAction(title: string): Promise<void>;
  /** Runs a command by its title, through the command palette. */
  runCommand(title: string): Promise<void>;
}

export function createViewActions(page: Page): ViewActions {
  const pane = (view: string): Locator =>
    page.locator('.pane').filter({ has: page.locator(`.pane-header[aria-label^="${view}"]`) });
  // A row whose children are in sight is drawn once more on top: that one is no row of the tree.
  const rows = (view: string): Locator => pane(view).locator('.monaco-list-row:not(.monaco-tree-sticky-row)');
  return {
    openContainer: async (title) => {
      const icon = page.locator(`.activitybar .action-item:has(a[aria-label^="${title}"])`);
      if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
      await page.locator('.sidebar .pane-body').first().waitFor();
    },
    treeRows: async (view) => {
      await rows(view).first().waitFor();
      // All at one moment: a tree may be drawn anew between two questions.
      return rows(view).evaluateAll((found) =>
        found.map((row) => ({
          level: Number(row.getAttribute('aria-level')),
          label: row.querySelector('.label-name')?.textContent ?? '',
          description: row.querySelector('.label-description')?.textContent ?? '',
        })),
      );
    },
    row: (view, text) => rows(view).filter({ hasText: text }).first(),
    scrollToTop: async (view) => {
      await pane(view).locator('.monaco-list').first().hover();
      await page.mouse.wheel(0, -10_000);
    },
    showAlone: async (view) => {
      await pane(view).waitFor();
      for (const header of await page.locator('.sidebar .pane-header').all()) {
        const isOpen = (await header.getAttribute('aria-expanded')) === 'true';
        const isWanted = (await header.getAttribute('aria-label'))?.startsWith(view) ?? false;
        if (isOpen !== isWanted) await header.click();
      }
      await pane(view).locator('.pane-header[aria-expanded="true"]').waitFor();
    },
    selectedRow: async (view, text) => {
      const selected = pane(view).locator('.monaco-list-row.selected').filter({ hasText: text });
      await selected.first().waitFor();
      return selected.first();
    },
    pick: async (label, several = false) => {
      const entry = page
        .locator('.quick-input-list .monaco-list-row')
        .filter({ has: page.locator('.label-name', { hasText: new RegExp(`^${label}$`) }) })
        .first();
      await entry.waitFor();
      await entry.click();
      if (several)
        await page.locator('.quick-input-widget .quick-input-action .monaco-button').first().click();
    },
    runCodeAction: async (title) => {
      await page.keyboard.press('Control+.');
      const entry = page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
      await entry.waitFor();
      await entry.click();
    },
    runCommand: async (title) => {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').first().fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).waitFor();
      await page.keyboard.press('Enter');
    },
  };
}
