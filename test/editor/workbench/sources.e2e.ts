import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventually } from './editor-actions.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const ESSAY = 'the-price-of-a-promise.md';

/** What the hover on an altered quotation says of its words. */
const CHANGED = 'there will be shrinking appetite';

describe('a writer who quotes', () => {
  let workbench: Workbench;
  const pane = () =>
    workbench.page
      .locator('.pane')
      .filter({ has: workbench.page.locator('.pane-header[aria-label^="Sources"]') });
  const press = async (title: string): Promise<void> => {
    await pane().hover();
    await pane().locator(`a[aria-label="${title}"]`).click();
  };
  /** Only rows in sight are drawn. */
  const toEnd = async (key: 'Home' | 'End'): Promise<void> => {
    await pane().locator('.monaco-list').first().focus();
    await workbench.page.keyboard.press(key);
  };
  /** Waits until the editor shows a text. */
  const seen = (text: string): Promise<true> =>
    eventually(`“${text}” in the editor`, async () => {
      const lines = await workbench.page.locator('.editor-group-container.active .view-lines').textContent();
      return lines?.replace(/\u00a0/g, ' ').includes(text) ? true : undefined;
    });
  const read = (file: string): Promise<string> => readFile(join(workbench.folder, file), 'utf8');

  before(async () => {
    workbench = await openWorkbench({ folder: 'sample' });
    const essay = await read(ESSAY);
    await writeFile(join(workbench.folder, ESSAY), essay.replace('dwindling', 'shrinking'));
    await workbench.openFile(ESSAY);
    await workbench.openContainer('Dossier');
    await workbench.showAlone('Sources');
  });

  after(() => workbench?.stop());

  it('sees which word is not the source’s', async () => {
    await workbench.goTo(ESSAY, CHANGED);
    await workbench.page.locator('.view-overlays .squiggly-warning').first().waitFor();
    const card = await workbench.hoverOver(CHANGED, 'shrinking');
    assert.match(card, /Not the source’s words/);
    assert.match(card, /dwindling/);
    await workbench.screenshot('quotation-altered');
    await workbench.leaveHover();
  });

  it('sees in the Sources view whom the essay quotes, from where, and that one passage is altered', async () => {
    const gates = await eventually('the altered passage counted', async () => {
      await workbench.scrollToTop('Sources');
      const rows = await workbench.treeRows('Sources');
      return rows.find(
        ({ label, description }) => label === 'Gates in Brussels, 2011' && description.includes('altered'),
      );
    });
    assert.deepEqual([gates.level, gates.description], [1, '3 passages · 1 altered']);
    const altered = workbench.row('Sources', 'shrinking');
    assert.match((await altered.getAttribute('aria-label')) ?? '', /altered/);
    await workbench.screenshot('sources');
  });

  it('goes from a row to the quotation, and by its button to the passage beside it', async () => {
    const row = workbench.row('Sources', 'shrinking');
    await row.click();
    const line = (await read(ESSAY)).split('\n').findIndex((each) => each.includes(CHANGED)) + 1;
    await eventually('the cursor on the quotation', async () =>
      (await workbench.place()).line === line ? true : undefined,
    );
    await row.hover();
    await row.locator('a[aria-label="Open Source Passage"]').click();
    await workbench.page.locator('.tab[data-resource-name="gates-brussels-2011.md"]').waitFor();
    await workbench.screenshot('sources-passage');
    assert.equal((await workbench.place()).file, ESSAY, 'the essay stays the active document');
    await workbench.runCommand('View: Close Editors in Other Groups');
  });

  it('lands on the words of the source with F12, and they are selected', async () => {
    await workbench.goTo(ESSAY, CHANGED);
    const place = await workbench.pressF12();
    assert.equal(place.file, 'gates-brussels-2011.md');
    const status = workbench.page.locator('[id="status.editor.selection"]').first();
    await eventually('a selection', async () =>
      /selected/.test((await status.textContent()) ?? '') ? true : undefined,
    );
    await workbench.screenshot('quotation-passage');
    // The view stays with the essay while one of its sources is read.
    await workbench.row('Sources', 'shrinking').waitFor();
  });

  it('takes the source’s words by a quick fix', async () => {
    await workbench.goTo(ESSAY, CHANGED);
    await workbench.page.keyboard.press('Control+.');
    const fixes = workbench.page.locator('.action-widget .monaco-list-row');
    await fixes.filter({ hasText: 'Take the source’s words' }).waitFor();
    const offered = (await fixes.allInnerTexts()).join('\n');
    for (const title of ['Mark as paraphrase', 'Ignore here']) assert.ok(offered.includes(title), offered);
    await workbench.screenshot('quotation-fixes');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Control+S');
    await eventually('the source’s word in the file', async () =>
      (await read(ESSAY)).includes('there will be dwindling appetite') ? true : undefined,
    );
    await workbench.page.locator('.view-overlays .squiggly-warning').first().waitFor({ state: 'hidden' });
    const row = workbench.row('Sources', 'Gates in Brussels, 2011');
    await eventually('no altered passage in the Sources view', async () =>
      (await row.getAttribute('aria-label'))?.includes('altered') ? undefined : true,
    );
  });

  it('sees who said what, by a button of the view', async () => {
    await press('Group by Speaker');
    await toEnd('Home');
    await pane().locator('.monaco-list-row[aria-label^="Dean Acheson, 1 passage"]').waitFor();
    await workbench.screenshot('sources-speakers');
    await press('Group by Source');
    await toEnd('Home');
    await pane().locator('.monaco-list-row[aria-label^="North Atlantic Treaty, 1 passage"]').waitFor();
  });

  it('puts a passage that is not quoted yet into the essay, as a quotation', async () => {
    await workbench.goTo(ESSAY, 'Interests, not invoices.');
    await toEnd('End');
    const unquoted = workbench.page.locator(
      '[aria-label="Not quoted yet of Palmerston in the Commons, 1848"]',
    );
    await unquoted.click();
    const passage = workbench.row('Sources', 'Therefore I say that it is a narrow policy');
    await eventually('the passage below it', async () => {
      await toEnd('End');
      return (await passage.isVisible()) ? true : undefined;
    });
    await passage.hover();
    await workbench.screenshot('sources-unquoted');
    await passage.locator('a[aria-label="Insert as Quotation"]').click();
    await seen('“Therefore I say that it is a narrow policy');
    await workbench.screenshot('sources-inserted');
  });

  it('pastes what was copied out of a source note as a quotation', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.goTo('sources/hague-summit-declaration.md', 'Allies commit to invest 5%');
    await workbench.page.keyboard.press('Shift+End');
    await workbench.page.keyboard.press('Control+C');
    await workbench.goTo(ESSAY, 'Interests, not invoices.');
    await workbench.page.keyboard.press('Control+V');
    const widget = workbench.page.locator('.post-edit-widget');
    await widget.waitFor();
    await workbench.page.keyboard.press('Control+.');
    const way = workbench.page
      .locator('.action-widget .monaco-list-row')
      .filter({ hasText: 'Paste as quotation' });
    await way.waitFor();
    await workbench.screenshot('paste-as');
    await way.click();
    await seen('[@hague-summit-declaration]');
    await workbench.screenshot('pasted');
  });
});
