import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createProject, definition, type Project } from '../../../src/core/index.ts';

const note = (title: string, words: string): string =>
  `---\ntitle: ${title}\ntype: organization\naliases: [${title} for short]\n---\n\n${words}\n`;

function emptyProject(read: (path: string) => string | undefined = () => undefined): Project {
  return createProject({
    host: { read },
    settings: { today: '2026-01-01', gazetteer: false, checksOff: [] },
  });
}

/** The note that words in an essay lead to; a name that no note has leads to the essay itself. */
function goesTo(project: Project, words: string): string | undefined {
  const essay = `# Essay\n\nThe ${words} met.\n`;
  project.open('essay.md', essay);
  const found = definition(project, 'essay.md', essay.indexOf(words) + 2)?.targets[0]?.path;
  project.close('essay.md');
  return found === 'essay.md' ? undefined : found;
}

const nameOf = (index: number): string => `Council of ${String.fromCharCode(65 + index)}elmar`;

function stampOf({ notes }: Project, path: string): number {
  return notes.stampAt(notes.rowOf(path) as number);
}

const first = emptyProject();
for (let index = 0; index < 20; index++)
  first.setFile(`${index}.md`, note(nameOf(index), 'Words “quoted”.'), index);
first.setFile('source.md', '---\ntype: source\nkey: solano\nauthor: Mira Solano\n---\n\nSaid.\n');
first.setFile('books.bib', '@book{quay, title = {Quay}}');
first.removeFile('3.md');
const parts: number[] = [];
for (const part of first.save(7)) parts.push(...part);
const bytes = Uint8Array.from(parts);

describe('the cache of a folder', () => {
  test('gives notes, names, keys and stamps back', () => {
    const again = emptyProject();
    assert.equal(again.restore(bytes.slice(), 7), true);
    assert.equal(again.notes.size, 20);
    assert.equal(again.notes.get('3.md'), undefined);
    assert.equal(stampOf(again, '5.md'), 5);
    assert.equal(again.notes.resolve('council of telmar', '')?.path, '19.md');
    assert.equal(again.notes.cited('solano')[0]?.path, 'source.md');
    assert.equal(again.notes.writtenBy('mira solano')[0]?.path, 'source.md');
    assert.deepEqual(again.library.paths(), ['books.bib']);
    assert.equal(goesTo(again, 'Council of Eelmar for short'), '4.md');
    assert.equal(goesTo(again, 'Council of Delmar'), undefined);
  });

  test('is of names that can be changed on', () => {
    const again = emptyProject();
    again.restore(bytes.slice(), 7);
    again.setFile('4.md', note('Harbour League', 'Other words.'), 44);
    again.removeFile('5.md');
    again.setFile('new.md', note('Quay Front', 'New words.'));
    assert.equal(again.notes.size, 20);
    assert.equal(stampOf(again, '4.md'), 44);
    assert.equal(goesTo(again, 'Harbour League'), '4.md');
    assert.equal(goesTo(again, 'Council of Eelmar for short'), undefined);
    assert.equal(goesTo(again, 'Council of Felmar for short'), undefined);
    assert.equal(goesTo(again, 'Quay Front'), 'new.md');
  });

  test('leaves what an editor has open', () => {
    const again = emptyProject();
    again.open('4.md', note('Harbour League', 'Not saved yet.'));
    again.restore(bytes.slice(), 7);
    assert.equal(again.notes.get('4.md')?.title, 'Harbour League');
    assert.equal(stampOf(again, '4.md'), 0);
    assert.equal(goesTo(again, 'Harbour League'), '4.md');
  });

  test('is not believed when cut anywhere', () => {
    const project = emptyProject();
    for (let length = 0; length < bytes.length; length += 3)
      assert.equal(project.restore(bytes.slice(0, length), 7), false);
    assert.equal(project.notes.size, 0);
  });

  test('of other circumstances is not used', () => {
    assert.equal(emptyProject().restore(bytes.slice(), 8), false);
  });
});
