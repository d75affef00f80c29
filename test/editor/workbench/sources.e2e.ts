import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tryClick } from './mouse.ts';
import { describeWriter } from './suite.ts';
import type { TreeRow } from './view-actions.ts';
import { doUntil, until } from './waiting.ts';
import type { Workbench } from './workbench.ts';

const essayFile = 'the-price-of-a-promise.md';

/** A quotation of which one word is changed. */
const alteredWords = 'there will be shrinking appetite';

const read = ({ folder }: Pick<Workbench, 'folder'>, file: string): Promise<string> =>
  readFile(join(folder, file), 'utf8');

async function prepare(folder: string): Promise<void> {
  const essay = await read({ folder }, essayFile);
  await writeFile(join(folder, essayFile), essay.replace('dwindling', 'shrinking'));
}

/** The view shows what the essay quotes, by source and verified. */
async function begin(workbench: Workbench): Promise<void> {
  await workbench.openFile(essayFile);
  await workbench.openContainer('Dossier');
  await workbench.showAlone('Sources');
  await workbench.rowsWhere('Sources', 'any rows', (rows) => rows.length > 0);
  if (await workbench.hasTitle('Sources', 'Group by Source')) {
    await workbench.pressTitle('Sources', 'Group by Source');
  }
  await workbench.scrollTo('Sources', 'Home', isGates('2 passages · 1 altered'));
}

/** The row of the source of that quotation. */
const isGates =
  (state: string) =>
  ({ level, label, description }: TreeRow): boolean =>
    level === 1 && label === 'Gates in Brussels, 2011' && description === state;

describeWriter('a writer who quotes', { folder: 'sample', prepare, begin }, (it) => {
  it('sees which word is not the source’s', async (workbench) => {
    await workbench.goTo(essayFile, alteredWords);
    await workbench.page.locator('.view-overlays .squiggly-warning').first().waitFor();
    await workbench.hoverOver(alteredWords, 'shrinking', /Not the source’s words/, /dwindling/);
    await workbench.screenshot('quotation-altered');
  });

  it('sees in the Sources view that one passage is altered', async (workbench) => {
    const altered = workbench.row('Sources', 'shrinking');
    await until('the row that says so', async () =>
      ((await altered.getAttribute('aria-label')) ?? '').includes('altered'),
    );
    await workbench.screenshot('sources');
  });

  it('goes from a row to the quotation, and by its button to the passage beside it', async (workbench) => {
    const lines = (await read(workbench, essayFile)).split('\n');
    const line = lines.findIndex((each) => each.includes(alteredWords)) + 1;
    await workbench.clickRow('Sources', 'shrinking', () => workbench.isNowAt(essayFile, line));
    await workbench.pressInRow('Sources', 'shrinking', 'Open Source Passage', () =>
      workbench.page.locator('.tab[data-resource-name="gates-brussels-2011.md"]').isVisible(),
    );
    await workbench.isAt(essayFile);
    await workbench.screenshot('sources-passage');
    assert.equal((await workbench.place()).file, essayFile, 'the essay stays the active document');
  });

  it('lands on the words of the source with F12, and they are selected', async (workbench) => {
    await workbench.goTo(essayFile, alteredWords);
    await workbench.pressF12({ file: 'gates-brussels-2011.md' });
    const status = workbench.page.locator('[id="status.editor.selection"]').first();
    await until('a selection', async () => /selected/.test((await status.textContent()) ?? ''));
    await workbench.screenshot('quotation-passage');
    // The view stays with the essay while one of its sources is read.
    await workbench.row('Sources', 'shrinking').waitFor();
  });

  it('takes the source’s words by a quick fix', async (workbench) => {
    await workbench.goTo(essayFile, alteredWords);
    const squiggle = workbench.page.locator('.view-overlays .squiggly-warning').first();
    await squiggle.waitFor();
    await workbench.openQuickFixes('Take the source’s words', 'Mark as paraphrase', 'Ignore here');
    await workbench.screenshot('quotation-fixes');
    await workbench.takeQuickFix('Take the source’s words');
    await workbench.sees('there will be dwindling appetite');
    await workbench.save();
    assert.ok((await read(workbench, essayFile)).includes('there will be dwindling appetite'));
    await squiggle.waitFor({ state: 'hidden' });
    await workbench.scrollTo('Sources', 'Home', isGates('2 passages'));
  });

  it('sees who said what, by a button of the view', async (workbench) => {
    await workbench.pressTitle('Sources', 'Group by Speaker');
    await workbench.scrollTo(
      'Sources',
      'Home',
      ({ level, label }) => level === 1 && label === 'Dean Acheson',
    );
    await workbench.screenshot('sources-speakers');
    await workbench.pressTitle('Sources', 'Group by Source');
    await workbench.scrollTo(
      'Sources',
      'Home',
      ({ level, label }) => level === 1 && label === 'North Atlantic Treaty',
    );
  });

  it('puts a passage that is not quoted yet into the essay, as a quotation', async (workbench) => {
    const { page } = workbench;
    await workbench.goTo(essayFile, 'Interests, not invoices.');
    await workbench.scrollTo('Sources', 'End', ({ label }) => label === 'Palmerston in the Commons, 1848');
    const unquoted = page.locator('[aria-label="Not quoted yet of Palmerston in the Commons, 1848"]');
    await doUntil(
      'what is not quoted yet',
      () => tryClick(unquoted),
      async () => (await unquoted.getAttribute('aria-expanded')) === 'true',
    );
    await workbench.scrollTo('Sources', 'End', ({ label }) => label.includes('Therefore I say'));
    await workbench.screenshot('sources-unquoted');
    await workbench.pressInRow(
      'Sources',
      'Therefore I say that it is a narrow policy',
      'Insert as Quotation',
      () => workbench.nowSees('“Therefore I say that it is a narrow policy'),
    );
    await workbench.screenshot('sources-inserted');
  });

  it('pastes what was copied out of a source note as a quotation', async (workbench) => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.goTo('sources/hague-summit-declaration.md', 'Allies commit to invest 5%');
    await workbench.press('Shift+End');
    await doUntil(
      'the words in the clipboard',
      () => workbench.press('Control+C'),
      async () =>
        (await page.evaluate<string>('navigator.clipboard.readText()')).startsWith(
          'Allies commit to invest 5%',
        ),
    );
    await workbench.goTo(essayFile, 'Interests, not invoices.');
    await workbench.press('Control+V');
    await workbench.sees('Allies commit to invest 5%');
    await page.locator('.post-edit-widget').waitFor();
    await workbench.openQuickFixes('Paste as quotation');
    await workbench.screenshot('paste-as');
    await workbench.takeQuickFix('Paste as quotation');
    await workbench.sees('[@hague-summit-declaration]');
    await workbench.screenshot('pasted');
  });
});
