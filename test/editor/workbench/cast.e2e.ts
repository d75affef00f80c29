import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventually } from './editor-actions.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const ESSAY = 'the-price-of-a-promise.md';

describe('a writer with the Cast view', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'sample' });
    await workbench.openFile(ESSAY);
    await workbench.openContainer('Dossier');
    await workbench.showAlone('Cast');
  });

  after(() => workbench?.stop());

  it('sees who is in the essay, by kind, how often and as what', async () => {
    const rows = await workbench.treeRows('Cast');
    const [first, member] = rows;
    assert.deepEqual([first?.level, first?.label], [1, 'Alliances']);
    assert.deepEqual([member?.level, member?.label], [2, 'NATO']);
    assert.match(member?.description ?? '', /^\d+ · 32 members$/);
    await workbench.screenshot('cast');
  });

  it('goes from a mention to the text', async () => {
    const row = workbench.row('Cast', 'Georgia');
    await row.scrollIntoViewIfNeeded();
    await row.locator('.monaco-tl-twistie').click();
    await workbench.row('Cast', 'Georgia knows').click();
    await eventually('the cursor on the name', async () => {
      const { line } = await workbench.place();
      const lines = (await readFile(join(workbench.folder, ESSAY), 'utf8')).split('\n');
      return lines[line - 1]?.includes('Georgia knows') ? true : undefined;
    });
    await workbench.screenshot('cast-mention');
  });

  it('follows the cursor without taking it', async () => {
    await workbench.goTo(ESSAY, 'Lee Jae-myung, who took office');
    await eventually('the row of the name selected', async () =>
      (await workbench.row('Cast', 'Lee Jae-myung').getAttribute('aria-selected')) === 'true'
        ? true
        : undefined,
    );
    assert.equal((await workbench.place()).file, ESSAY);
  });

  it('makes a note about somebody whom the essay introduces', async () => {
    await workbench.goTo(ESSAY, 'Glenn Snyder described');
    const row = workbench.row('Cast', 'Glenn Snyder');
    await row.hover();
    await row.locator('a[aria-label="Create Note"]').click();
    const path = join(workbench.folder, 'actors', 'glenn-snyder.md');
    await eventually('the note on the disk', () => readFile(path, 'utf8').catch(() => undefined));
    assert.equal(await readFile(path, 'utf8'), '---\ntitle: Glenn Snyder\ntype: person\n---\n\n');
    await eventually('the note in the editor', async () =>
      (await workbench.place()).file === 'glenn-snyder.md' ? true : undefined,
    );
    await workbench.screenshot('cast-note');
  });

  it('makes a note by a code action, which opens it', async () => {
    await workbench.goTo(ESSAY, 'Dan Reiter and Poast');
    await workbench.page.keyboard.press('Control+.');
    const action = workbench.page
      .locator('.action-widget .monaco-list-row')
      .filter({ hasText: 'Create note' });
    await action.waitFor();
    await workbench.screenshot('create-note-action');
    await action.click();
    await eventually('the note in the editor', async () =>
      (await workbench.place()).file === 'dan-reiter.md' ? true : undefined,
    );
    const path = join(workbench.folder, 'actors', 'dan-reiter.md');
    await eventually('its text on the disk', async () =>
      (await readFile(path, 'utf8')).includes('title: Dan Reiter') ? true : undefined,
    );
  });
});
