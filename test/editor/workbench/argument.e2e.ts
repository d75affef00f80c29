import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventually } from './editor-actions.ts';
import type { TreeRow } from './view-actions.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const ESSAY = 'the-price-of-a-promise.md';

/** An essay that lacks something. */
const DRAFT = `---
type: essay
---

The pact turned sixty this spring. I believe that the pact has lost its way.

## What it costs

The pact costs too much. In 2024 it cost 5 per cent of all that its members earn. Who would pay for another one?

## Who gains

The pact is unfair to its smaller members.

<!-- objection -->
Some say that nothing else would keep the peace.

## What to do

The members should leave it. In conclusion, the pact must go.
`;

describe('a writer in the Argument view', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'sample' });
    await writeFile(join(workbench.folder, 'draft.md'), DRAFT);
    await workbench.openFile(ESSAY);
    await workbench.openContainer('Dossier');
    await workbench.showAlone('Argument');
  });

  after(() => workbench?.stop());

  /** The rows once they suit. */
  const rowsWhere = (
    what: string,
    suit: (rows: readonly TreeRow[]) => boolean,
  ): Promise<readonly TreeRow[]> =>
    eventually(what, async () => {
      const rows = await workbench.treeRows('Argument');
      return suit(rows) ? rows : undefined;
    });
  const has = (rows: readonly TreeRow[], words: string): boolean =>
    rows.some(({ label }) => label.includes(words));
  const sections = (rows: readonly TreeRow[]): readonly string[] =>
    rows.filter(({ level, description }) => level === 1 && description === '').map(({ label }) => label);

  it('sees the whole at its top two levels', async () => {
    const rows = await rowsWhere('all sections', (all) => has(all, 'What to bargain over'));
    assert.ok(has(rows, 'What the treaties leave out'));
    assert.ok(rows.every(({ level }) => level <= 3));
    await workbench.screenshot('argument-at-rest');
  });

  it('sees thesis and claims alone, and the whole again', async () => {
    await workbench.runCommand('Show Only Thesis and Claims');
    await rowsWhere('no questions', (rows) => !has(rows, 'How often'));
    await workbench.screenshot('argument-claims');
    await workbench.runCommand('Show Whole Argument');
    await rowsWhere('the whole', (rows) => has(rows, 'What to bargain over'));
  });

  it('sees where the cursor is, and keeps typing', async () => {
    await workbench.goTo(ESSAY, 'The YPG had fought');
    await workbench.selectedRow('Argument', 'The YPG had fought');
    await workbench.screenshot('argument-following');
    assert.equal((await workbench.place()).file, ESSAY);
  });

  it('sees one role', async () => {
    await workbench.runCommand('Filter Argument by Role...');
    await workbench.pick('question', true);
    const rows = await rowsWhere('questions only', (all) => !has(all, 'The YPG had fought'));
    assert.ok(has(rows, 'What is a promise worth'));
    await workbench.screenshot('argument-by-role');
    await workbench.runCommand('Clear Filter of Argument');
    await rowsWhere('the whole', (all) => has(all, 'What the treaties leave out'));
  });

  it('sees everything that bears on Turkey', async () => {
    await workbench.runCommand('Filter Argument by Actor...');
    await workbench.pick('Turkey');
    const rows = await rowsWhere(
      'Turkey only',
      (all) => has(all, 'Ankara') && !has(all, 'Manila has learned'),
    );
    assert.ok(has(rows, 'Turkey gave way'));
    await workbench.screenshot('argument-by-actor');
    await workbench.runCommand('Clear Filter of Argument');
  });

  it('reads why a sentence stands where it stands', async () => {
    await workbench.goTo(ESSAY, 'Spain could be excused');
    await workbench.runCommand('Explain Sentence in Argument');
    const hover = workbench.page.locator('.monaco-editor .monaco-hover:not(.hidden)');
    await hover.filter({ hasText: 'Mark the sentence to decide it yourself' }).first().waitFor();
    await workbench.screenshot('argument-explained');
    await workbench.page.keyboard.press('Escape');
  });

  it('moves a section and takes it back', async () => {
    await workbench.goTo(ESSAY, 'What money buys');
    const before = await rowsWhere('all sections', (all) => sections(all).includes('What money buys'));
    const names = sections(before).filter((name) =>
      /What the treaties|What money|Where the plans/.test(name),
    );
    assert.deepEqual(names, ['What the treaties leave out', 'What money buys', 'Where the plans are']);
    await workbench.runCommand('Move Section Up');
    await rowsWhere('the section further up', (all) => {
      const now = sections(all);
      return (
        now.indexOf('What money buys') >= 0 &&
        now.indexOf('What money buys') < now.indexOf('What the treaties leave out')
      );
    });
    await workbench.screenshot('argument-moved');
    await workbench.page.keyboard.press('Control+Z');
    await rowsWhere('the section where it was', (all) => {
      const now = sections(all);
      return now.indexOf('What money buys') > now.indexOf('What the treaties leave out');
    });
  });

  it('corrects a role by a code action, and the tree changes', async () => {
    await workbench.goTo(ESSAY, 'Pressure has worked');
    await workbench.runCodeAction('Mark as…');
    await workbench.pick('concession');
    await eventually('the comment', async () =>
      ((await workbench.page.locator('.view-lines').first().textContent()) ?? '')
        .replace(/\u00a0/g, ' ')
        .includes('<!-- concession -->')
        ? true
        : undefined,
    );
    await workbench.page.keyboard.press('Control+S');
    await eventually('the essay on the disk', async () =>
      (await readFile(join(workbench.folder, ESSAY), 'utf8')).includes('<!-- concession -->\nPressure')
        ? true
        : undefined,
    );
    await workbench.goTo(ESSAY, 'Pressure has worked');
    await eventually('another role', async () => {
      const row = await workbench.selectedRow('Argument', 'Pressure has worked');
      return (await row.getAttribute('aria-label'))?.includes('concession') ? true : undefined;
    });
    await workbench.screenshot('argument-corrected');
  });

  it('sees only gaps', async () => {
    await workbench.openFile('draft.md');
    await rowsWhere('the draft', (all) => has(all, 'Who gains'));
    await workbench.screenshot('argument-with-gaps');
    await workbench.runCommand('Show Only Gaps of Argument');
    const rows = await rowsWhere('gaps only', (all) => has(all, 'Who would pay') && !has(all, 'In 2024'));
    assert.deepEqual(
      rows.filter(({ description }) => description.includes('gap')).map(({ label }) => label),
      [
        'What it costs',
        'Who would pay for another one?',
        'Who gains',
        'The pact is unfair to its smaller members',
        'Some say that nothing else would keep the peace',
      ],
    );
    await workbench.screenshot('argument-gaps');
    await workbench.runCommand('Clear Filter of Argument');
  });

  it('writes the argument out as a new document', async () => {
    await workbench.openFile(ESSAY);
    await workbench.runCommand('Export Argument...');
    await workbench.pick('Argdown');
    await eventually('the new document', async () =>
      (
        (await workbench.page.locator('.editor-group-container.active .view-lines').first().textContent()) ??
        ''
      )
        .replace(/\u00a0/g, ' ')
        .includes('title: "The Price of a Promise"')
        ? true
        : undefined,
    );
    await workbench.screenshot('argument-export');
  });
});
