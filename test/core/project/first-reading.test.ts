import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateEssay } from '../../../bench/generate-essay.ts';
import {
  around,
  colouredNames,
  createProject,
  definition,
  highlights,
  hover,
  type Project,
} from '../../../src/core/index.ts';
import { gazetteer } from '../names/gazetteer.ts';

/** What is on a screen is told before all of a long essay has been read. How much is read for it is counted, not timed. */

const path = 'essay.md';

function open(text: string): { project: Project; parsed: string[] } {
  const parsed: string[] = [];
  const project = createProject({
    host: { read: () => undefined },
    settings: { today: '2024-05-01', gazetteer: true, checksOff: [] },
    gazetteer: () => gazetteer,
    onParse: (block) => parsed.push(block),
  });
  project.open(path, text);
  return { project, parsed };
}

/** A long essay with these paragraphs between its halves. */
function essayAround(middle: string, words = 100_000): { text: string; at: (words: string) => number } {
  const half = generateEssay(words / 2);
  const text = `${half}\n\n${middle}\n\n${half.replace(/^---[\s\S]*?\n---\n/, '')}`;
  return { text, at: (found) => text.indexOf(found, half.length) + 1 };
}

function readAll({ firstReading }: Project): number {
  let steps = 0;
  for (const _ of firstReading.read(path)) steps++;
  return steps;
}

function size(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

function near(project: Project, offset: number): Project {
  return around(project, path, { start: offset, end: offset });
}

const middle = 'Ankara bought the missiles. Turkey had asked Washington before.';

for (const words of [20_000, 100_000]) {
  test(`a card in ${words} words that nobody has read parses the blocks around it and no others`, () => {
    const { text, at } = essayAround(middle, words);
    const { project, parsed } = open(text);
    const offset = at('Turkey');
    const card = hover(near(project, offset), path, offset);
    assert.match(card?.markdown ?? '', /\*\*Turkey\*\* · state/);
    assert.doesNotMatch(card?.markdown ?? '', /In this essay/);
    assert.ok(parsed.length <= 20 && size(parsed) < 10_000, `${parsed.length} blocks, ${size(parsed)}`);
  });
}

test('where it goes and where else it stands is told from the same blocks', () => {
  const { text, at } = essayAround(middle);
  const { project, parsed } = open(text);
  const offset = at('Turkey');
  const target = definition(near(project, offset), path, offset)?.targets[0];
  assert.match(target?.path ?? '', /^gazetteer:.*turkey$/);
  const spans = highlights(near(project, offset), path, offset);
  assert.deepEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
    ['Ankara', 'Turkey'],
  );
  assert.ok(size(parsed) < 10_000);
});

test('the names of a screen are coloured from its own blocks', () => {
  const { text, at } = essayAround(middle);
  const { project, parsed } = open(text);
  const screen = { start: at('Ankara') - 1000, end: at('Ankara') + 3000 };
  const names = colouredNames(around(project, path, screen), path, screen);
  const words = names.map(({ start, end }) => text.slice(start, end));
  assert.ok(words.includes('Ankara') && words.includes('Turkey'));
  assert.ok(size(parsed) < 20_000, `${size(parsed)}`);
});

test('once all is read the answer is the one of a document that was read at once', () => {
  const { text, at } = essayAround(middle, 20_000);
  const { project } = open(text);
  const offset = at('Turkey');
  const early = hover(near(project, offset), path, offset);
  readAll(project);
  assert.equal(near(project, offset), project);
  const late = hover(project, path, offset);
  assert.notDeepEqual(early, late);
  const fresh = open(text).project;
  assert.deepEqual(late, hover(fresh, path, offset));
  assert.deepEqual(project.analysis(path)?.names().mentions, fresh.analysis(path)?.names().mentions);
});

test('nothing that a part of the document was read as is kept for the whole', () => {
  // Read alone Georgia may be either; the whole says which.
  const { text, at } = essayAround('Georgia agreed. The president did not. He waited.', 20_000);
  const told = `<!-- Georgia = us-georgia -->\n\n${text}`;
  const glanced = open(told).project;
  for (const words of ['Georgia', 'president', 'He waited']) {
    const offset = at(words) + told.length - text.length;
    hover(near(glanced, offset), path, offset);
    readAll(glanced);
    const fresh = open(told).project;
    assert.deepEqual(hover(glanced, path, offset), hover(fresh, path, offset), words);
  }
});

test('who was made known before is known to a part that is read later', () => {
  const between = generateEssay(1000).replace(/^---[\s\S]*?\n---\n/, '');
  const { text, at } = essayAround(
    `Yoichi Funabashi wrote a book.\n\n${between}\n\nFunabashi thought otherwise.`,
  );
  const { project } = open(text);
  const offset = at('Funabashi thought');
  assert.equal(hover(near(project, offset), path, offset), undefined);
  const steps = project.firstReading.read(path);
  for (const { start } of project.document(path)!.placed()) {
    if (start > offset) break;
    steps.next();
  }
  assert.ok(!project.firstReading.isRead(path));
  assert.match(hover(near(project, offset), path, offset)?.markdown ?? '', /Yoichi Funabashi/);
});

test('an edit leaves what was read; a new half is read anew', () => {
  const { text, at } = essayAround(middle, 20_000);
  const { project } = open(text);
  readAll(project);
  project.edit(path, [{ start: at('missiles'), end: at('missiles'), text: 'old ' }]);
  assert.ok(project.firstReading.isRead(path));
  project.edit(path, [{ start: 0, end: 0, text: generateEssay(10_000) }]);
  assert.ok(!project.firstReading.isRead(path));
  readAll(project);
  assert.ok(project.firstReading.isRead(path));
});

test('the whole is parsed block by block, each once, in steps of one', () => {
  const { text } = essayAround(middle, 20_000);
  const { project, parsed } = open(text);
  const blocks = project.document(path)!.placed().length;
  let most = 0;
  let before = 0;
  for (const _ of project.firstReading.read(path)) {
    most = Math.max(most, parsed.length - before);
    before = parsed.length;
  }
  assert.equal(most, 1);
  assert.equal(parsed.length, blocks);
});
