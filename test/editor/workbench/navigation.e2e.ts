import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventually } from './editor-actions.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const ESSAY = 'the-price-of-a-promise.md';

describe('a writer finding the way', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'sample' });
  });

  after(() => workbench?.stop());

  const visible = (selector: string): Promise<string> =>
    eventually(selector, async () => {
      const found = workbench.page.locator(selector).first();
      return (await found.isVisible()) ? (await found.allInnerTexts()).join('') : undefined;
    });

  /** The labels that are offered, once the list is there. */
  const offered = async (): Promise<readonly string[]> => {
    await visible('.suggest-widget.visible .monaco-list-row');
    return workbench.page.locator('.suggest-widget.visible .monaco-list-row .label-name').allInnerTexts();
  };

  const undoAll = async (): Promise<void> => {
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('File: Revert File');
  };

  it('sees names in colours', async () => {
    await workbench.goTo(ESSAY, 'Seoul will pay');
    await eventually('colours', async () => {
      const colour = (text: string, part: string): Promise<string | null> =>
        workbench.page.evaluate<string | null>(
          `dossierColourOf(${JSON.stringify(text)}, ${JSON.stringify(part)})`,
        );
      const name = await colour('Seoul will pay', 'Seoul');
      const word = await colour('Seoul will pay', 'will');
      return name !== null && word !== null && name !== word ? true : undefined;
    });
    await workbench.screenshot('colours');
  });

  it('lists every mention with Shift+F12', async () => {
    await workbench.goTo(ESSAY, 'Seoul will pay');
    await workbench.page.keyboard.press('Shift+F12');
    await visible('.reference-zone-widget .monaco-list-row');
    const title = await visible('.reference-zone-widget .peekview-title');
    assert.match(title, /References \(\d+\)/);
    assert.ok(Number(/\((\d+)\)/.exec(title)?.[1]) > 5, title);
    await workbench.screenshot('references');
    await workbench.page.keyboard.press('Escape');
  });

  it('is offered names that begin so, and nothing for ordinary words', async () => {
    const { keyboard } = workbench.page;
    await workbench.goTo(ESSAY, 'Seoul will pay');
    await keyboard.type('Those who ask for more in Phil ', { delay: 20 });
    assert.equal(await workbench.page.locator('.suggest-widget.visible').count(), 0);
    await keyboard.press('ArrowLeft');
    await keyboard.press('Control+Space');
    const labels = await offered();
    assert.ok(labels.includes('Philippines'), labels.join('\n'));
    await workbench.screenshot('completion-name');
    await undoAll();
  });

  it('is offered notes behind brackets and keys behind an at sign', async () => {
    const { keyboard } = workbench.page;
    await workbench.goTo(ESSAY, 'Seoul will pay');
    await keyboard.type('[[nor', { delay: 80 });
    assert.ok((await offered()).some((label) => label.includes('North Atlantic Treaty')));
    await keyboard.press('Enter');
    await eventually('the link', async () =>
      (await workbench.page.locator('.view-lines').first().textContent())?.includes('[[north-atlantic-treaty')
        ? true
        : undefined,
    );
    await keyboard.press('End');
    await keyboard.type(' [@lee', { delay: 80 });
    assert.ok((await offered()).includes('leeds2000'));
    await workbench.screenshot('completion-citation');
    await undoAll();
  });

  it('goes to an entity with Ctrl+T', async () => {
    const { keyboard } = workbench.page;
    await keyboard.press('Control+T');
    await workbench.page.locator('.quick-input-widget input').first().fill('#rogates');
    const row = await visible('.quick-input-list .monaco-list-row.focused');
    assert.match(row, /Robert Gates/);
    await workbench.screenshot('symbols');
    await keyboard.press('Enter');
    await eventually('the note', async () =>
      (await workbench.place()).file === 'robert-gates.md' ? true : undefined,
    );
  });

  it('gives an entity another name with F2, and leaves quotations alone', async () => {
    const { keyboard } = workbench.page;
    await workbench.goTo(ESSAY, 'Turkey gave way');
    await keyboard.press('F2');
    const input = workbench.page.locator('.rename-box input').first();
    await input.waitFor();
    assert.equal(await input.inputValue(), 'Turkey');
    await workbench.screenshot('rename');
    await input.fill('Türkiye');
    await keyboard.press('Enter');
    await eventually('the new name', async () =>
      (await workbench.page.locator('.view-lines').first().textContent())
        ?.replaceAll('\u00a0', ' ')
        .includes('Türkiye gave way')
        ? true
        : undefined,
    );
    await workbench.runCommand('File: Save All');
    await eventually('the note', async () => {
      const note = await readFile(join(workbench.folder, 'actors', 'turkey.md'), 'utf8');
      return /^title: Türkiye$/m.test(note) ? true : undefined;
    });
  });
});
