import { describeWriter } from './suite.ts';
import type { TreeRow } from './view-actions.ts';
import { until } from './waiting.ts';
import type { Workbench } from './workbench.ts';

const essayFile = 'the-price-of-a-promise.md';
const viewName = 'Argument';
const firstSection = 'What the treaties leave out';
const secondSection = 'What money buys';

const has = (rows: readonly TreeRow[], words: string): boolean =>
  rows.some(({ label }) => label.includes(words));

/** Whether rows of these labels stand in this order. */
const inOrder = (rows: readonly TreeRow[], ...labels: readonly string[]): boolean =>
  rows
    .map(({ label }) => label)
    .filter((label) => labels.includes(label))
    .join() === labels.join();

async function begin(workbench: Workbench): Promise<void> {
  await workbench.openFile(essayFile);
  await workbench.openContainer('Dossier');
  await workbench.showAlone(viewName);
  await workbench.rowsWhere(viewName, 'the sections', (rows) => inOrder(rows, firstSection, secondSection));
}

/** Takes back what a row of the tree has done. */
async function undo(workbench: Workbench): Promise<void> {
  await workbench.runCommand('View: Focus Active Editor Group');
  await workbench.press('Control+Z');
}

describeWriter('a writer who corrects the argument', { folder: 'sample', begin }, (it) => {
  it('says by a code action to which sentence another one relates, and how', async (workbench) => {
    await workbench.goTo(essayFile, 'Spain could be excused');
    await workbench.selectedRow(viewName, 'Spain could be excused');
    await workbench.screenshot('relation-before');
    await workbench.openQuickFixes('Relate to…', 'Mark as…');
    await workbench.screenshot('relation-action');
    await workbench.takeQuickFix('Relate to…');
    await workbench.pick('Speaks against…');
    await workbench.filterPicks('half right', 'The objection is half right');
    await workbench.screenshot('relation-targets');
    await workbench.pick('The objection is half right');
    await workbench.sees('<!-- attacks ');
    await workbench.rowsWhere(viewName, 'the sentence below its target', (rows) => {
      const target = rows.findIndex(({ label }) => label.startsWith('The objection is half right'));
      const child = rows.findIndex(({ label }) => label.startsWith('Spain could be excused'));
      return (
        target >= 0 &&
        child > target &&
        rows[child]?.level === (rows[target]?.level ?? 0) + 1 &&
        rows.slice(target + 1, child).every(({ level }) => level > (rows[target]?.level ?? 0)) &&
        rows[child].description.includes('attacks')
      );
    });
    await workbench.screenshot('relation-corrected');
  });

  it('moves a section by the menu of its row, and takes it back', async (workbench) => {
    await workbench.chooseInMenu(viewName, firstSection, 'Move Section Down');
    await workbench.rowsWhere(viewName, 'the section further down', (rows) =>
      inOrder(rows, secondSection, firstSection),
    );
    await workbench.screenshot('menu-moved-section');
    await undo(workbench);
    await workbench.rowsWhere(viewName, 'the section where it was', (rows) =>
      inOrder(rows, firstSection, secondSection),
    );
  });

  it('moves a paragraph by the menu of a row in it, and takes it back', async (workbench) => {
    const [first, next] = ['The first reason lies in the texts.', '> by taking forthwith'];
    const order = async (): Promise<readonly string[]> => {
      const text = (await workbench.visibleLines()).join('');
      return [first, next].sort((one, other) => text.indexOf(one) - text.indexOf(other));
    };
    await workbench.goTo(essayFile, '## What the treaties leave out');
    await workbench.chooseInMenu(viewName, 'The first reason lies in the texts', 'Move Paragraph Down');
    await until('the paragraph further down', async () => (await order())[0] === next);
    await workbench.screenshot('menu-moved-paragraph');
    await undo(workbench);
    await until('the paragraph where it was', async () => (await order())[0] === first);
  });

  it('finds filters as they were when the window is loaded anew', async (workbench) => {
    await workbench.runCommand('Filter Argument by Role...');
    await workbench.pick('question', true);
    const isFiltered = (rows: readonly TreeRow[]): boolean =>
      has(rows, 'What is a promise worth') && !has(rows, 'Perhaps not');
    await workbench.rowsWhere(viewName, 'questions only', isFiltered);
    await workbench.reload();
    await workbench.rowsWhere(viewName, 'questions only, still', isFiltered);
    await workbench.page
      .locator('.pane-header[aria-label^="Argument"] .description')
      .getByText('question')
      .waitFor();
    await workbench.screenshot('reloaded-filter');
    await workbench.runCommand('Clear Filter of Argument');
    await workbench.rowsWhere(viewName, 'the whole', (rows) => has(rows, 'Perhaps not'));
  });

  it('finds rows open and closed as they were after edits and when the window is loaded anew', async (workbench) => {
    const [opened, closed] = ['Three things follow', firstSection];
    const below = ['Washington should leave', 'The first reason lies'];
    await workbench.expand(viewName, opened);
    await workbench.collapse(viewName, closed);
    const isSo = (rows: readonly TreeRow[]): boolean =>
      has(rows, below[0] as string) && !has(rows, below[1] as string) && has(rows, closed);
    await workbench.rowsWhere(viewName, 'one row open, one closed', isSo);
    await workbench.goTo(essayFile, 'Interests, not invoices.');
    await workbench.type('This was so. ');
    await workbench.rowsWhere(viewName, 'the new sentence', (rows) => has(rows, 'This was so'));
    await workbench.rowsWhere(viewName, 'the same after the edit', isSo);
    await workbench.save();
    await workbench.reload();
    await workbench.rowsWhere(viewName, 'the same after loading', isSo);
    await workbench.screenshot('reloaded-rows');
    await workbench.collapse(viewName, opened);
    await workbench.expand(viewName, closed);
  });
});
