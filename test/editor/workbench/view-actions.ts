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
  /** Runs a command by its title, through the command palette. */
  runCommand(title: string): Promise<void>;
}

export function createViewActions(page: Page): ViewActions {
  const pane = (view: string): Locator =>
    page.locator('.pane').filter({ has: page.locator(`.pane-header[aria-label^="${view}"]`) });
  const rows = (view: string): Locator => pane(view).locator('.monaco-list-row');
  return {
    openContainer: async (title) => {
      const icon = page.locator(`.activitybar .action-item:has(a[aria-label^="${title}"])`);
      if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
      await page.locator('.sidebar .pane-body').first().waitFor();
    },
    treeRows: async (view) => {
      await rows(view).first().waitFor();
      return Promise.all((await rows(view).all()).map(readRow));
    },
    row: (view, text) => rows(view).filter({ hasText: text }).first(),
    runCommand: async (title) => {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').first().fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).waitFor();
      await page.keyboard.press('Enter');
    },
  };
}

async function readRow(row: Locator): Promise<TreeRow> {
  const [label = ''] = await row.locator('.label-name').allInnerTexts();
  const [description = ''] = await row.locator('.label-description').allInnerTexts();
  return { level: Number(await row.getAttribute('aria-level')), label, description };
}
