import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { tryHover } from './mouse.ts';
import { describeWriter } from './suite.ts';
import type { TreeRow } from './view-actions.ts';
import { doUntil, soon, until } from './waiting.ts';
import type { Workbench } from './workbench.ts';

const essayFile = 'the-price-of-a-promise.md';
const viewName = 'Argument';

const has = (rows: readonly TreeRow[], words: string): boolean =>
  rows.some(({ label }) => label.includes(words));

async function begin(workbench: Workbench): Promise<void> {
  await workbench.openFile(essayFile);
  await workbench.openContainer('Dossier');
  await workbench.showAlone(viewName);
  await workbench.rowsWhere(viewName, 'the sections', (rows) => has(rows, 'What to bargain over'));
}

/** Whether a view is open, told by its header. */
async function isOpen({ page }: Workbench, view: string): Promise<boolean> {
  const header = page.locator(`.sidebar .pane-header[aria-label^="${view}"]`);
  return (await header.getAttribute('aria-expanded')) === 'true';
}

/** Rests the mouse on a row until there is a tooltip that says so. */
async function readsTooltip({ page, leaveHover }: Workbench, row: Locator, says: RegExp): Promise<void> {
  let said = '';
  await doUntil(
    () => `a tooltip that says ${says}; it says:\n${said}\n`,
    async () => {
      await leaveHover();
      await tryHover(row);
    },
    async () => {
      said = (await page.locator('.workbench-hover').allInnerTexts()).join('\n');
      return says.test(said);
    },
  );
}

describeWriter('a writer who has the views follow', { folder: 'sample', begin }, (it) => {
  it('leaves a row closed that stands above the sentence', async (workbench) => {
    const [above, below] = ['Compare what happens', 'The YPG had fought'];
    await workbench.goTo(essayFile, below);
    await workbench.selectedRow(viewName, below);
    await workbench.collapse(viewName, above);
    await workbench.goTo(essayFile, 'Islamic State at America');
    await workbench.goTo(essayFile, 'The allies should stop bargaining');
    await workbench.selectedRow(viewName, 'The allies should stop bargaining');
    await workbench.rowsWhere(viewName, 'the row closed', (rows) => has(rows, above) && !has(rows, below));
    await workbench.screenshot('views-closed-above');
  });

  it('finds rows closed again that only the cursor had opened', async (workbench) => {
    const [above, below] = ['The clearest case', 'The sum is fought over'];
    await workbench.rowsWhere(viewName, 'a closed row', (rows) => has(rows, above) && !has(rows, below));
    await workbench.goTo(essayFile, below);
    await workbench.selectedRow(viewName, below);
    await workbench.goTo(essayFile, 'The allies should stop bargaining');
    await workbench.selectedRow(viewName, 'The allies should stop bargaining');
    await workbench.reload();
    await workbench.rowsWhere(viewName, 'it closed', (rows) => has(rows, above) && !has(rows, below));
  });

  it('leaves a view closed that the writer closed, while another one follows', async (workbench) => {
    await workbench.goTo(essayFile, 'Washington should leave the cost');
    await workbench.selectedRow(viewName, 'Washington should leave');
    await workbench.showAlone('Cast');
    await workbench.goTo(essayFile, 'Lee Jae-myung, who took office');
    await workbench.selectedRow('Cast', 'Lee Jae-myung');
    await workbench.type('Mr ');
    await workbench.selectedRow('Cast', 'Lee Jae-myung');
    await until('one view alone', async () => !(await isOpen(workbench, viewName)));
  });

  it('goes through the rows with the keys, and to the text with one', async (workbench) => {
    const { page } = workbench;
    const [first, other] = ['The allies should stop bargaining', 'The first reason lies in the texts'];
    await workbench.goTo(essayFile, first);
    await workbench.selectedRow(viewName, first);
    const from = await workbench.place();
    const list = page.locator('.sidebar .monaco-list:visible').first();
    const isFocused = async (text: string): Promise<boolean> =>
      ((await list.locator('.monaco-list-row.focused').allInnerTexts())[0] ?? '').startsWith(text);
    await until('the first row in focus', async () => {
      await list.focus();
      await page.keyboard.press('Home');
      return soon(() => isFocused(first), 1000);
    });
    await until('another row in focus', async () => {
      await page.keyboard.press('ArrowDown');
      return soon(() => isFocused(other), 1000);
    });
    assert.deepEqual(await workbench.place(), from);
    await page.keyboard.press('Enter');
    await workbench.isAt(essayFile, 16);
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await workbench.selectedRow(viewName, other);
  });

  it('reads a sentence on the tooltip of its row, broken between words', async (workbench) => {
    const row = workbench.row(viewName, 'Percentages have a respectable');
    await readsTooltip(workbench, row, /^Percentages have a respectable ancestry\..*claim, supports what/s);
    await workbench.screenshot('views-tooltip');
  });

  it('reads the line of a mention on its tooltip', async (workbench) => {
    await workbench.showAlone('Cast');
    await workbench.rowsWhere('Cast', 'NATO', ([, member]) => member?.label === 'NATO');
    await workbench.expand('Cast', 'NATO');
    const mention = workbench.page.locator('.sidebar .monaco-list-row[aria-level="3"]').first();
    await readsTooltip(workbench, mention, /NATO.*\nline \d+/s);
    await workbench.collapse('Cast', 'NATO');
  });
});
