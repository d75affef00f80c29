import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeWriter } from './suite.ts';
import type { Workbench } from './workbench.ts';

const essayFile = 'the-price-of-a-promise.md';

/** The number of the line of a file that holds a text. */
async function lineOf({ folder }: Workbench, file: string, text: string): Promise<number> {
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  assert.ok(index >= 0, `${file} does not say “${text}”.`);
  return index + 1;
}

describeWriter('a writer with the sample', { folder: 'sample' }, (it) => {
  it('rests the mouse on a capital that stands for a government', async (workbench) => {
    await workbench.goTo(essayFile, 'Seoul will pay');
    await workbench.hoverOver('Seoul will pay', 'Seoul', /South Korea/, /capital/i);
    await workbench.screenshot('hover-capital');
  });

  it('rests the mouse on an acronym', async (workbench) => {
    await workbench.goTo(essayFile, 'The YPG had fought');
    await workbench.hoverOver('The YPG had fought', 'YPG', /Kurdish People[’']s Protection Units/);
    await workbench.screenshot('hover-acronym');
  });

  it('rests the mouse on a surname', async (workbench) => {
    await workbench.goTo(essayFile, 'Emmanuel Macron');
    await workbench.hoverOver('Emmanuel Macron', 'Macron', /Emmanuel Macron/);
    await workbench.screenshot('hover-person');
  });

  it('goes from a name to its note', async (workbench) => {
    await workbench.goTo(essayFile, 'Gates told an audience');
    await workbench.pressF12({ file: 'robert-gates.md' });
    await workbench.screenshot('definition-note');
  });

  it('goes from a quotation to the passage quoted', async (workbench) => {
    await workbench.goTo(essayFile, 'What we are currently experiencing');
    const source = 'sources/macron-economist-2019.md';
    const line = await lineOf(workbench, source, 'hat we are currently experiencing');
    await workbench.pressF12({ file: 'macron-economist-2019.md', line });
    await workbench.screenshot('definition-quotation');
  });

  it('goes from a citation to its entry in the bibliography', async (workbench) => {
    await workbench.goTo(essayFile, '@leeds2000');
    const line = await lineOf(workbench, 'references.bib', '{leeds2000,');
    await workbench.pressF12({ file: 'references.bib', line });
    await workbench.screenshot('definition-citation');
  });

  it('goes from a footnote mark to the footnote', async (workbench) => {
    await workbench.goTo(essayFile, '[^eagle]');
    await workbench.pressF12({ file: essayFile, line: await lineOf(workbench, essayFile, '[^eagle]:') });
  });

  it('shows the sections and what they claim in the Argument view, and goes to their text', async (workbench) => {
    await workbench.openFile(essayFile);
    await workbench.openContainer('Dossier');
    await workbench.rowsWhere(
      'Argument',
      'sections and what is below them',
      (rows) =>
        rows.some(({ level, label }) => level === 1 && label === 'What the treaties leave out') &&
        rows.some(({ level, label }) => level === 1 && label === 'What money buys') &&
        rows.some(({ level }) => level === 2),
    );
    await workbench.screenshot('argument');
    const line = await lineOf(workbench, essayFile, '## What money buys');
    await workbench.clickRow('Argument', 'What money buys', () => workbench.isNowAt(essayFile, line));
  });

  it('shows on the card what has changed in a note on disk', async (workbench) => {
    const note = join(workbench.folder, 'actors', 'turkey.md');
    const text = await readFile(note, 'utf8');
    const frontMatter = text.slice(0, text.indexOf('\n---', 4) + 5);
    await workbench.goTo(essayFile, 'Turkey gave way');
    await workbench.hoverOver('Turkey gave way', 'Turkey', /Turkey/);
    await workbench.leaveHover();
    await writeFile(note, `${frontMatter}\nThis line was written a moment ago.\n`);
    await workbench.hoverOver('Turkey gave way', 'Turkey', /This line was written a moment ago\./);
  });
});
