import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventually } from './editor-actions.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const ESSAY = 'the-price-of-a-promise.md';

describe('a writer with the sample', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'sample' });
  });

  after(() => workbench?.stop());

  /** The number of the line of a file that holds a text. */
  const lineOf = async (file: string, text: string): Promise<number> => {
    const lines = (await readFile(join(workbench.folder, file), 'utf8')).split('\n');
    const index = lines.findIndex((line) => line.includes(text));
    assert.ok(index >= 0, `${file} does not say “${text}”.`);
    return index + 1;
  };

  const hover = async (text: string, part: string): Promise<string> => {
    await workbench.goTo(ESSAY, text);
    return workbench.hoverOver(text, part);
  };

  it('rests the mouse on a capital that stands for a government', async () => {
    const card = await hover('Seoul will pay', 'Seoul');
    assert.match(card, /South Korea/);
    assert.match(card, /capital/i);
    await workbench.screenshot('hover-capital');
    await workbench.leaveHover();
  });

  it('rests the mouse on an acronym', async () => {
    const card = await hover('The YPG had fought', 'YPG');
    assert.match(card, /Kurdish People’s Protection Units|Kurdish People's Protection Units/);
    await workbench.screenshot('hover-acronym');
    await workbench.leaveHover();
  });

  it('rests the mouse on a surname', async () => {
    const card = await hover('Emmanuel Macron', 'Macron');
    assert.match(card, /Emmanuel Macron/);
    await workbench.screenshot('hover-person');
    await workbench.leaveHover();
  });

  it('goes from a name to its note', async () => {
    await workbench.goTo(ESSAY, 'Gates told an audience');
    assert.equal((await workbench.pressF12()).file, 'robert-gates.md');
    await workbench.screenshot('definition-note');
  });

  it('goes from a quotation to the passage quoted', async () => {
    await workbench.goTo(ESSAY, 'What we are currently experiencing');
    const place = await workbench.pressF12();
    assert.equal(place.file, 'macron-economist-2019.md');
    assert.equal(
      place.line,
      await lineOf('sources/macron-economist-2019.md', 'hat we are currently experiencing'),
    );
    await workbench.screenshot('definition-quotation');
  });

  it('goes from a citation to its entry in the bibliography', async () => {
    await workbench.goTo(ESSAY, '@leeds2000');
    const place = await workbench.pressF12();
    assert.equal(place.file, 'references.bib');
    assert.equal(place.line, await lineOf('references.bib', '{leeds2000,'));
    await workbench.screenshot('definition-citation');
  });

  it('goes from a footnote mark to the footnote', async () => {
    await workbench.goTo(ESSAY, '[^eagle]');
    const place = await workbench.pressF12();
    assert.equal(place.file, ESSAY);
    assert.equal(place.line, await lineOf(ESSAY, '[^eagle]:'));
  });

  it('shows the sections and what they claim in the Argument view', async () => {
    await workbench.openFile(ESSAY);
    await workbench.openContainer('Dossier');
    const rows = await workbench.treeRows('Argument');
    const labels = (level: number): readonly string[] =>
      rows.filter((row) => row.level === level).map(({ label }) => label);
    assert.ok(labels(1).includes('What the treaties leave out'), labels(1).join('\n'));
    assert.ok(labels(2).length > 0);
    await workbench.screenshot('argument');
  });

  it('goes from a row of the Argument view to the text', async () => {
    await workbench.row('Argument', 'What money buys').click();
    const line = await lineOf(ESSAY, '## What money buys');
    await eventually('the cursor on the heading', async () =>
      (await workbench.place()).line === line ? true : undefined,
    );
  });

  it('shows on the card what has changed in a note on disk', async () => {
    const note = join(workbench.folder, 'actors', 'turkey.md');
    const text = await readFile(note, 'utf8');
    const frontMatter = text.slice(0, text.indexOf('\n---', 4) + 5);
    await writeFile(note, `${frontMatter}\nThis line was written a moment ago.\n`);
    await eventually('the new line on the card', async () => {
      const card = await hover('Turkey gave way', 'Turkey');
      await workbench.leaveHover();
      return card.includes('This line was written a moment ago.') ? card : undefined;
    });
  });
});
