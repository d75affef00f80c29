import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems, verifyQuotations } from '../../../src/core/index.ts';
import { createSourceTexts } from '../../../src/core/project/source-texts.ts';
import { projectFixture, replaceText } from '../../project-fixture.ts';

const count = 40;
const words = (index: number): string =>
  `The harbour number ${index} must stay open to all ships of the league`;
const essay = Array.from({ length: count }, (_, index) => `Solano said: “${words(index)}.”\n`).join('\n');
const sources = Array.from(
  { length: count },
  (_, index) =>
    `--- file: sources/${index}.md\n---\ntitle: Speech ${index}\ntype: source\n---\n${words(index)}.\n`,
).join('');

function steps(work: Iterable<unknown>): number {
  return [...work].length;
}

test('a step reads one source or looks for one quotation', () => {
  const { project } = projectFixture(essay + sources);
  assert.equal(steps(verifyQuotations(project, 'essay.md')), 2 * count);
  assert.equal(project.sources.searches, count);
});

test('after an edit only the quotation that changed is looked for', () => {
  const fixture = projectFixture(essay + sources);
  const { project } = fixture;
  project.open('essay.md', essay);
  steps(verifyQuotations(project, 'essay.md'));
  problems(project, 'essay.md');
  assert.equal(project.sources.searches, count);
  const at = essay.indexOf('harbour number 7');
  project.edit('essay.md', [{ start: at, end: at + 'harbour'.length, text: 'haven' }]);
  steps(verifyQuotations(project, 'essay.md'));
  assert.equal(project.sources.searches, count + 1);
  assert.deepEqual(
    problems(project, 'essay.md').map(({ code }) => code),
    ['altered-quotation'],
  );
  project.edit('essay.md', [{ start: 0, end: 0, text: 'Before all that, it rained.\n\n' }]);
  steps(verifyQuotations(project, 'essay.md'));
  assert.equal(project.sources.searches, count + 1, 'words elsewhere concern no quotation');
});

test('a source that is saved as it was concerns nobody; one that changes is read again, and no other', () => {
  const fixture = projectFixture(essay + sources);
  const { project, files } = fixture;
  steps(verifyQuotations(project, 'essay.md'));
  const text = files.get('sources/7.md') as string;
  replaceText(fixture, 'sources/7.md', text);
  assert.equal(steps(verifyQuotations(project, 'essay.md')), 1 + count);
  assert.equal(project.sources.searches, count);
  replaceText(fixture, 'sources/7.md', text.replace('open', 'closed'));
  assert.equal(steps(verifyQuotations(project, 'essay.md')), 1 + count);
  assert.deepEqual(
    problems(project, 'essay.md').map(({ code }) => code),
    ['altered-quotation'],
  );
});

test('without quotations no source is read', () => {
  const { project } = projectFixture(`It rained.\n${sources}`);
  assert.equal(steps(verifyQuotations(project, 'essay.md')), 0);
  assert.equal(project.sources.searches, 0);
});

test('a long source is read in several steps, to the same words', () => {
  const long = Array.from(
    { length: 60_000 },
    (_, index) => `word${index}${index % 50 === 0 ? '.\n\n' : ''}`,
  ).join(' ');
  const texts = createSourceTexts({ read: () => long });
  texts.touch('long.md');
  let read = 0;
  while (texts.prepare()) read++;
  assert.ok(read > 3, String(read));
  for (const from of [0, 20_000, 59_990]) {
    const text = Array.from({ length: 8 }, (_, index) => `word${from + index}`).join(' ');
    const { source } = texts.verify({ text, kind: 'direct' }, []);
    assert.equal(long.slice(source?.start, source?.end).replace(/\.\n\n/g, ''), text);
  }
});

test('of more sources than memory is meant for, those beyond it are searched when they are cited', () => {
  const files = new Map(Array.from({ length: 20 }, (_, index) => [`${index}.md`, `${words(index)}.`]));
  const texts = createSourceTexts({ read: (path) => files.get(path) }, 700);
  for (const path of files.keys()) texts.touch(path);
  const status = (index: number, preferred: readonly string[]) =>
    texts.verify({ text: words(index), kind: 'direct' }, preferred).status;
  assert.equal(status(0, []), 'verbatim');
  assert.notEqual(status(19, []), 'verbatim');
  for (let index = 0; index < 20; index++) assert.equal(status(index, [`${index}.md`]), 'verbatim');
  files.set('19.md', 'Another text altogether, of other words.');
  texts.touch('19.md');
  assert.equal(status(19, ['19.md']), 'altered', 'the nearest of those that are read');
});
