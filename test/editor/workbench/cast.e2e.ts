import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeWriter } from './suite.ts';
import { eventually, until } from './waiting.ts';
import type { Workbench } from './workbench.ts';

const essayFile = 'the-price-of-a-promise.md';

async function begin(workbench: Workbench): Promise<void> {
  await workbench.openFile(essayFile);
  await workbench.openContainer('Dossier');
  await workbench.showAlone('Cast');
  await workbench.rowsWhere('Cast', 'any rows', (rows) => rows.length > 0);
}

describeWriter('a writer with the Cast view', { folder: 'sample', begin }, (it) => {
  it('sees who is in the essay, by kind, how often and as what', async (workbench) => {
    await workbench.rowsWhere(
      'Cast',
      'NATO and its members',
      ([first, member]) =>
        first?.level === 1 &&
        first.label === 'Alliances' &&
        member?.level === 2 &&
        member.label === 'NATO' &&
        /^\d+ · 32 members$/.test(member.description),
    );
    await workbench.screenshot('cast');
  });

  it('goes from a mention to the text', async (workbench) => {
    const lines = (await readFile(join(workbench.folder, essayFile), 'utf8')).split('\n');
    await workbench.row('Cast', 'Georgia').scrollIntoViewIfNeeded();
    await workbench.expand('Cast', 'Georgia');
    const line = lines.findIndex((each) => each.includes('Georgia knows')) + 1;
    await workbench.clickRow('Cast', 'Georgia knows', () => workbench.isNowAt(essayFile, line));
    await workbench.screenshot('cast-mention');
  });

  it('follows the cursor without taking it', async (workbench) => {
    await workbench.goTo(essayFile, 'Lee Jae-myung, who took office');
    await workbench.selectedRow('Cast', 'Lee Jae-myung');
    await workbench.type('Mr ');
    await workbench.isAt(essayFile);
  });

  it('makes a note about somebody whom the essay introduces', async (workbench) => {
    await workbench.goTo(essayFile, 'Glenn Snyder described');
    await workbench.selectedRow('Cast', 'Glenn Snyder');
    await workbench.pressInRow('Cast', 'Glenn Snyder', 'Create Note', () =>
      workbench.isNowAt('glenn-snyder.md'),
    );
    await workbench.isAt('glenn-snyder.md', 6);
    const path = join(workbench.folder, 'actors', 'glenn-snyder.md');
    const text = '---\ntitle: Glenn Snyder\ntype: person\n---\n\n';
    await until('the note on the disk', async () => (await readFile(path, 'utf8')) === text);
    await workbench.screenshot('cast-note');
  });

  it('makes a note by a code action, which opens it', async (workbench) => {
    await workbench.goTo(essayFile, 'Dan Reiter and Poast');
    await workbench.openQuickFixes('Create note');
    await workbench.screenshot('create-note-action');
    await workbench.takeQuickFix('Create note');
    await workbench.isAt('dan-reiter.md', 6);
    const path = join(workbench.folder, 'actors', 'dan-reiter.md');
    const text = await eventually('its text on the disk', async () => {
      const found = await readFile(path, 'utf8');
      return found === '' ? undefined : found;
    });
    assert.ok(text.includes('title: Dan Reiter'), text);
  });

  it('may make a note again that was closed and deleted', async (workbench) => {
    await workbench.goTo(essayFile, 'Dan Reiter and Poast');
    await workbench.quickFix('Create note');
    await workbench.isAt('dan-reiter.md');
    await workbench.tidy();
    await workbench.goTo(essayFile, 'Dan Reiter and Poast');
    await workbench.openQuickFixes('Create note');
  });
});
