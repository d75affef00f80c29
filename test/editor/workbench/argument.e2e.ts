import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describeWriter } from './suite.ts';
import type { TreeRow } from './view-actions.ts';
import { until } from './waiting.ts';
import type { Workbench } from './workbench.ts';

const essayFile = 'the-price-of-a-promise.md';

/** An essay that lacks something. */
const draftText = `---
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

const has = (rows: readonly TreeRow[], words: string): boolean =>
  rows.some(({ label }) => label.includes(words));

const sections = (rows: readonly TreeRow[]): readonly string[] =>
  rows.filter(({ level, description }) => level === 1 && description === '').map(({ label }) => label);

/** Whether sections stand in this order. */
const inOrder = (rows: readonly TreeRow[], ...names: readonly string[]): boolean =>
  sections(rows)
    .filter((name) => names.includes(name))
    .join() === names.join();

/** The view shows the whole essay, whatever was looked for before. */
async function begin(workbench: Workbench): Promise<void> {
  await workbench.openFile(essayFile);
  await workbench.openContainer('Dossier');
  await workbench.showAlone('Argument');
  await workbench.rowsWhere('Argument', 'any rows', (rows) => rows.length > 0);
  for (const undo of ['Clear Filter of Argument', 'Show Whole Argument']) {
    if (await workbench.hasTitle('Argument', undo)) await workbench.pressTitle('Argument', undo);
  }
  await workbench.rowsWhere('Argument', 'all sections', (rows) => has(rows, 'What to bargain over'));
}

const prepare = (folder: string): Promise<void> => writeFile(join(folder, 'draft.md'), draftText);

describeWriter('a writer in the Argument view', { folder: 'sample', prepare, begin }, (it) => {
  it('sees the whole at its top two levels', async (workbench) => {
    await workbench.rowsWhere(
      'Argument',
      'the sections and no more than what carries them',
      (rows) => has(rows, 'What the treaties leave out') && rows.every(({ level }) => level <= 2),
    );
    await workbench.screenshot('argument-at-rest');
  });

  it('sees thesis and claims alone, and the whole again', async (workbench) => {
    const answer = 'Perhaps not';
    await workbench.rowsWhere('Argument', 'an answer', (rows) => has(rows, answer));
    await workbench.runCommand('Show Only Thesis and Claims');
    await workbench.rowsWhere(
      'Argument',
      'no answer',
      (rows) => sections(rows).length > 0 && !has(rows, answer),
    );
    await workbench.screenshot('argument-claims');
    await workbench.runCommand('Show Whole Argument');
    await workbench.rowsWhere('Argument', 'the answer again', (rows) => has(rows, answer));
  });

  it('sees where the cursor is, and keeps typing', async (workbench) => {
    await workbench.goTo(essayFile, 'The YPG had fought');
    await workbench.selectedRow('Argument', 'The YPG had fought');
    await workbench.screenshot('argument-following');
    await workbench.type('Still: ');
    await workbench.isAt(essayFile);
  });

  it('sees one role', async (workbench) => {
    await workbench.runCommand('Filter Argument by Role...');
    await workbench.pick('question', true);
    await workbench.rowsWhere(
      'Argument',
      'questions only',
      (all) => has(all, 'What is a promise worth') && !has(all, 'Perhaps not'),
    );
    await workbench.screenshot('argument-by-role');
    await workbench.runCommand('Clear Filter of Argument');
    await workbench.rowsWhere('Argument', 'the whole', (all) => has(all, 'Perhaps not'));
  });

  it('sees everything that bears on Turkey', async (workbench) => {
    await workbench.runCommand('Filter Argument by Actor...');
    await workbench.pick('Turkey');
    await workbench.rowsWhere(
      'Argument',
      'Turkey only',
      (all) => has(all, 'Turkey gave way') && has(all, 'Ankara') && !has(all, 'What to bargain over'),
    );
    await workbench.screenshot('argument-by-actor');
    await workbench.runCommand('Clear Filter of Argument');
    await workbench.rowsWhere('Argument', 'the whole', (all) => has(all, 'What to bargain over'));
  });

  it('reads why a sentence stands where it stands', async (workbench) => {
    await workbench.goTo(essayFile, 'Spain could be excused');
    await workbench.runCommand('Explain Sentence in Argument');
    await workbench.hoverSays(/Mark the sentence to decide it yourself/);
    await workbench.screenshot('argument-explained');
    await workbench.leaveHover();
  });

  it('moves a section and takes it back', async (workbench) => {
    const [first, second] = ['What the treaties leave out', 'What money buys'];
    await workbench.goTo(essayFile, second);
    await workbench.rowsWhere('Argument', 'the sections', (all) => inOrder(all, first, second));
    await workbench.runCommand('Move Section Up');
    await workbench.rowsWhere('Argument', 'the section further up', (all) => inOrder(all, second, first));
    await workbench.screenshot('argument-moved');
    await workbench.press('Control+Z');
    await workbench.rowsWhere('Argument', 'the section where it was', (all) => inOrder(all, first, second));
  });

  it('corrects a role by a code action, and the tree changes', async (workbench) => {
    await workbench.goTo(essayFile, 'Pressure has worked');
    await workbench.quickFix('Mark as…');
    await workbench.pick('concession');
    await workbench.sees('<!-- concession -->');
    await workbench.save();
    const text = await readFile(join(workbench.folder, essayFile), 'utf8');
    assert.ok(text.includes('<!-- concession -->\nPressure'));
    await workbench.goTo(essayFile, 'Pressure has worked');
    const row = await workbench.selectedRow('Argument', 'Pressure has worked');
    await until('another role', async () =>
      ((await row.getAttribute('aria-label')) ?? '').includes('concession'),
    );
    await workbench.screenshot('argument-corrected');
  });

  it('sees only gaps', async (workbench) => {
    await workbench.openFile('draft.md');
    await workbench.rowsWhere(
      'Argument',
      'the draft',
      (all) => has(all, 'Who gains') && has(all, 'The pact must go'),
    );
    await workbench.screenshot('argument-with-gaps');
    await workbench.runCommand('Show Only Gaps of Argument');
    await workbench.rowsWhere(
      'Argument',
      'gaps only',
      (all) =>
        has(all, 'The pact costs too much') &&
        isDeepStrictEqual(
          all.filter(({ description }) => description.includes('gap')).map(({ label }) => label),
          [
            'What it costs',
            'Who would pay for another one?',
            'Who gains',
            'The pact is unfair to its smaller members',
            'Some say that nothing else would keep the peace',
          ],
        ),
    );
    await workbench.screenshot('argument-gaps');
    await workbench.runCommand('Clear Filter of Argument');
    await workbench.rowsWhere('Argument', 'the whole', (all) => has(all, 'The pact must go'));
  });

  it('writes the argument out as a new document', async (workbench) => {
    await workbench.runCommand('Export Argument...');
    await workbench.pick('Argdown');
    await workbench.sees('title: "The Price of a Promise"');
    await workbench.screenshot('argument-export');
  });
});
