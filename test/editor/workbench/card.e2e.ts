import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tryClick } from './mouse.ts';
import { describeWriter } from './suite.ts';
import { doUntil } from './waiting.ts';
import type { Workbench } from './workbench.ts';

const essayFile = 'the-price-of-a-promise.md';
const draftFile = 'congo.md';
const slipFile = 'slip.md';

async function prepare(folder: string): Promise<void> {
  const essay = (title: string, date: string, text: string): string =>
    `---\ntitle: ${title}\ndate: ${date}\ntype: essay\n---\n\n${text}\n`;
  await writeFile(join(folder, draftFile), essay('A river', '2025-07-01', 'Congo is poor.'));
  await writeFile(join(folder, slipFile), essay('A veto', '2019-12-09', 'Turkey is one of 30 NATO members.'));
}

/** A link on the card that is shown. */
const link = ({ page }: Workbench, title: string) =>
  page.locator('.monaco-hover:not(.hidden) a').filter({ hasText: title }).first();

/** The first row of the mentions that are listed over the text. */
const peekRow = ({ page }: Workbench) => page.locator('.reference-zone-widget .monaco-list-row').first();

async function closePeek(workbench: Workbench): Promise<void> {
  await peekRow(workbench).waitFor();
  await doUntil(
    'the mentions to close',
    () => workbench.page.keyboard.press('Escape'),
    async () => !(await workbench.page.locator('.reference-zone-widget').isVisible()),
  );
}

describeWriter('a writer with cards', { folder: 'sample', prepare }, (it) => {
  it('learns which alliance is meant that has no name', async (workbench) => {
    const text = 'alliance between the United States and South Korea';
    await workbench.goTo(essayFile, text);
    await workbench.hoverOver(text, 'alliance', /US-South Korea alliance/, /the alliance whose members are/);
    await workbench.screenshot('hover-alliance');
  });

  it('learns which alliance “the alliance” is', async (workbench) => {
    await workbench.goTo(essayFile, 'unless the alliance branded');
    await workbench.hoverOver('unless the alliance branded', 'alliance', /^NATO/, /stands out here/);
    await workbench.screenshot('hover-nominal');
  });

  it('is told of a number that did not hold on the day, and mends it', async (workbench) => {
    await workbench.goTo(slipFile, '30 NATO members');
    await workbench.page.locator('.squiggly-info').first().waitFor();
    await workbench.hoverOver('30 NATO members', '30', /NATO had 29 members on 9 Dec 2019, not 30/);
    await workbench.screenshot('fact-problem');
    await workbench.leaveHover();
    await workbench.openQuickFixes('Write “29”');
    await workbench.screenshot('fact-fix');
    await workbench.takeQuickFix('Write “29”');
    await workbench.sees('one of 29 NATO members');
  });

  it('pins a name with several readings by a click on its card', async (workbench) => {
    await workbench.goTo(draftFile, 'Congo is poor');
    const pin = '<!-- Congo = democratic-republic-of-the-congo -->';
    await doUntil(
      'the pin',
      async () => {
        await workbench.hoverOver('Congo is poor', 'Congo', /may mean/, /Democratic Republic of the Congo/);
        await workbench.screenshot('hover-readings');
        await tryClick(link(workbench, 'Democratic Republic of the Congo'));
      },
      () => workbench.nowSees(pin),
    );
    await workbench.leaveHover();
    await workbench.save();
    const text = await readFile(join(workbench.folder, draftFile), 'utf8');
    assert.ok(text.includes(`---\n\n${pin}\n\nCongo`), text);
    await workbench.goTo(draftFile, 'Congo is poor');
    const card = await workbench.hoverOver('Congo is poor', 'Congo', /pinned by the writer/);
    assert.doesNotMatch(card, /may mean/);
    await workbench.screenshot('hover-pinned');
  });

  it('lists all mentions from the card', async (workbench) => {
    await workbench.goTo(essayFile, 'Seoul will pay');
    await doUntil(
      'the mentions',
      async () => {
        await workbench.hoverOver('Seoul will pay', 'Seoul', /mentions/);
        await tryClick(link(workbench, 'mentions'));
      },
      () => peekRow(workbench).isVisible(),
    );
    await workbench.screenshot('card-mentions');
    await closePeek(workbench);
  });

  it('shows the card at the cursor without a mouse', async (workbench) => {
    await workbench.goTo(essayFile, 'Lee Jae-myung, who took office');
    await workbench.runCommand('Dossier: Show Card at Cursor');
    await workbench.hoverSays(/President of South Korea/);
    await workbench.leaveHover();
  });

  it('reads the card in the side bar, where it follows the cursor', async (workbench) => {
    await workbench.openFile(essayFile);
    await workbench.openContainer('Dossier');
    await workbench.showAlone('Card');
    await workbench.goTo(essayFile, 'Palmerston told');
    const page = workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await page.getByRole('heading', { name: 'Lord Palmerston' }).waitFor();
    await workbench.screenshot('card-view');
    await workbench.goTo(essayFile, 'Spain could be excused');
    await page.getByRole('heading', { name: 'Spain' }).waitFor();
    const mentions = page.getByRole('link', { name: 'mentions' });
    await doUntil(
      'the mentions',
      () => tryClick(mentions),
      () => peekRow(workbench).isVisible(),
    );
    await closePeek(workbench);
  });
});
