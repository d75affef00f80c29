import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventually } from './editor-actions.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const ESSAY = 'the-price-of-a-promise.md';
const DRAFT = 'congo.md';
const SLIP = 'slip.md';

describe('a writer with cards', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'sample' });
    const text = '---\ntitle: A river\ndate: 2025-07-01\ntype: essay\n---\n\nCongo is poor.\n';
    await writeFile(join(workbench.folder, DRAFT), text);
    const slip =
      '---\ntitle: A veto\ndate: 2019-12-09\ntype: essay\n---\n\nTurkey is one of 30 NATO members.\n';
    await writeFile(join(workbench.folder, SLIP), slip);
  });

  after(() => workbench?.stop());

  const hover = async (file: string, text: string, part: string): Promise<string> => {
    await workbench.goTo(file, text);
    return workbench.hoverOver(text, part);
  };
  const link = (title: string) =>
    workbench.page.locator('.monaco-hover:not(.hidden) a').filter({ hasText: title });

  it('learns which alliance is meant that has no name', async () => {
    const card = await hover(ESSAY, 'alliance between the United States and South Korea', 'alliance');
    assert.match(card, /US-South Korea alliance/);
    assert.match(card, /the alliance whose members are/);
    await workbench.screenshot('hover-alliance');
    await workbench.leaveHover();
  });

  it('learns which alliance “the alliance” is', async () => {
    const card = await hover(ESSAY, 'unless the alliance branded', 'alliance');
    assert.match(card, /^NATO/);
    assert.match(card, /stands out here/);
    await workbench.screenshot('hover-nominal');
    await workbench.leaveHover();
  });

  it('is told of a number that did not hold on the day, and mends it', async () => {
    await workbench.goTo(SLIP, '30 NATO members');
    await workbench.page.locator('.squiggly-info').first().waitFor();
    assert.match(
      await workbench.hoverOver('30 NATO members', '30'),
      /NATO had 29 members on 9 Dec 2019, not 30/,
    );
    await workbench.screenshot('fact-problem');
    await workbench.leaveHover();
    await workbench.page.keyboard.press('Control+.');
    const fix = workbench.page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Write “29”' });
    await fix.waitFor();
    await workbench.screenshot('fact-fix');
    await fix.click();
    await workbench.page
      .locator('.view-line')
      .filter({ hasText: /one\s+of\s+29/ })
      .first()
      .waitFor();
  });

  it('pins a name with several readings by a click on its card', async () => {
    const card = await hover(DRAFT, 'Congo is poor', 'Congo');
    assert.match(card, /may mean/);
    await workbench.screenshot('hover-readings');
    await link('Democratic Republic of the Congo').click();
    const pin = '<!-- Congo = democratic-republic-of-the-congo -->';
    await workbench.page.locator('.view-line').filter({ hasText: 'democratic-republic' }).first().waitFor();
    await workbench.page.keyboard.press('Control+S');
    await eventually('the pin in the file', async () =>
      (await readFile(join(workbench.folder, DRAFT), 'utf8')).includes(`---\n\n${pin}\n\nCongo`)
        ? true
        : undefined,
    );
    await eventually('the card of the one pinned', async () => {
      await workbench.leaveHover();
      const now = await hover(DRAFT, 'Congo is poor', 'Congo');
      return /pinned by the writer/.test(now) && !/may mean/.test(now) ? now : undefined;
    });
    await workbench.screenshot('hover-pinned');
    await workbench.leaveHover();
  });

  it('lists all mentions from the card', async () => {
    await hover(ESSAY, 'Seoul will pay', 'Seoul');
    await link('mentions').click();
    await workbench.page.locator('.reference-zone-widget').waitFor();
    await workbench.screenshot('card-mentions');
    await workbench.page.keyboard.press('Escape');
  });

  it('shows the card at the cursor without a mouse', async () => {
    await workbench.goTo(ESSAY, 'Lee Jae-myung, who took office');
    await workbench.runCommand('Dossier: Show Card at Cursor');
    const card = workbench.page.locator('.monaco-hover:not(.hidden)').first();
    await card.getByText('President of South Korea').first().waitFor();
    await workbench.leaveHover();
  });

  it('reads the card in the side bar, where it follows the cursor', async () => {
    await workbench.openContainer('Dossier');
    await workbench.showAlone('Card');
    await workbench.goTo(ESSAY, 'Palmerston told');
    const page = workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await page.getByRole('heading', { name: 'Lord Palmerston' }).waitFor();
    await workbench.screenshot('card-view');
    await workbench.goTo(ESSAY, 'Spain could be excused');
    await page.getByRole('heading', { name: 'Spain' }).waitFor();
    await page.getByRole('link', { name: 'mentions' }).click();
    await workbench.page.locator('.reference-zone-widget').waitFor();
    await workbench.page.keyboard.press('Escape');
  });
});
