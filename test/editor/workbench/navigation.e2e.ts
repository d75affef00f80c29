import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeWriter } from './suite.ts';
import { until } from './waiting.ts';

const essayFile = 'the-price-of-a-promise.md';

describeWriter('a writer finding the way', { folder: 'sample' }, (it) => {
  it('sees names in colours', async (workbench) => {
    await workbench.goTo(essayFile, 'Seoul will pay');
    const colour = (part: string): Promise<string | null> =>
      workbench.page.evaluate<string | null>(`dossierColourOf('Seoul will pay', ${JSON.stringify(part)})`);
    await until('colours', async () => {
      const [name, word] = [await colour('Seoul'), await colour('will')];
      return name !== null && word !== null && name !== word;
    });
    await workbench.screenshot('colours');
  });

  it('lists every mention with Shift+F12', async (workbench) => {
    await workbench.goTo(essayFile, 'Seoul will pay');
    const peek = workbench.page.locator('.reference-zone-widget');
    await workbench.ask('Shift+F12', 'the mentions', () =>
      peek.locator('.monaco-list-row').first().isVisible(),
    );
    let title = '';
    await until(
      () => `more than five mentions; the title is ${title}`,
      async () => {
        title = (await peek.locator('.peekview-title').allInnerTexts()).join('');
        return Number(/References \((\d+)\)/.exec(title)?.[1]) > 5;
      },
    );
    await workbench.screenshot('references');
  });

  it('is offered names that begin so, and nothing for ordinary words', async (workbench) => {
    await workbench.goTo(essayFile, 'Seoul will pay');
    await workbench.type('Those who ask for more in Phil ');
    assert.equal(await workbench.page.locator('.suggest-widget.visible').count(), 0);
    await workbench.press('ArrowLeft');
    await workbench.press('Control+Space');
    await workbench.isOffered('Philippines');
    await workbench.screenshot('completion-name');
  });

  it('is offered notes behind brackets and keys behind an at sign', async (workbench) => {
    await workbench.goTo(essayFile, 'Seoul will pay');
    await workbench.type('[[nor');
    await workbench.isOffered('North Atlantic Treaty');
    const focused = workbench.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    await focused.filter({ hasText: 'North Atlantic Treaty' }).waitFor();
    await workbench.press('Enter');
    await workbench.sees('[[north-atlantic-treaty');
    await workbench.press('End');
    await workbench.type(' [@lee');
    await workbench.isOffered('leeds2000');
    await workbench.screenshot('completion-citation');
  });

  it('goes to an entity with Ctrl+T', async (workbench) => {
    await workbench.openFile(essayFile);
    await workbench.find({ key: 'Control+T', text: '#rogates', row: /Robert Gates/ });
    await workbench.screenshot('symbols');
    await workbench.accept();
    await workbench.isAt('robert-gates.md');
  });

  it('gives an entity another name with F2, and leaves quotations alone', async (workbench) => {
    await workbench.goTo(essayFile, 'Turkey gave way');
    const input = workbench.page.locator('.rename-box input').first();
    await workbench.ask('F2', 'the name to change', () => input.isVisible());
    await until('the old name', async () => (await input.inputValue()) === 'Turkey');
    await workbench.screenshot('rename');
    await input.fill('Türkiye');
    await input.press('Enter');
    await workbench.sees('Türkiye gave way');
    await workbench.runCommand('File: Save All Files');
    const note = join(workbench.folder, 'actors', 'turkey.md');
    await until('the note on the disk', async () => /^title: Türkiye$/m.test(await readFile(note, 'utf8')));
  });
});
