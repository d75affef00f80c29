import assert from 'node:assert/strict';
import { test } from 'node:test';
import { references, searchAhead } from '../../../src/core/index.ts';
import { type ProjectFixture, projectFixture } from '../../project-fixture.ts';

const note = (title: string): string =>
  `--- file: notes/${title}.md\n---\ntitle: ${title}\ntype: person\n---\nSomebody.\n`;
const folder = `Mira Solano wrote to Mira Solano’s friend Aron Klee$0.
${note('Mira Solano')}${note('Aron Klee')}--- file: a.md
Only Mira Solano.
--- file: b.md
Aron Klee met Mira Solano.
--- file: c.md
Nobody at all.
`;

/** The files that are read while `work` is done. */
function filesRead({ files }: ProjectFixture, work: () => void): readonly string[] {
  const read: string[] = [];
  const get = files.get.bind(files);
  const counting = (path: string): string | undefined => {
    read.push(path);
    return get(path);
  };
  Object.assign(files, { get: counting });
  work();
  Object.assign(files, { get });
  return read;
}

function drive<R>(work: Generator<undefined, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const ask = ({ project, path, offset }: ProjectFixture) =>
  drive(references(project, path, { offset, declaration: false }));

test('what was searched ahead is answered from memory, and the same', () => {
  const fixture = projectFixture(folder);
  const expected = ask(projectFixture(folder));
  fixture.project.open(fixture.path, fixture.files.get(fixture.path) as string);
  drive(searchAhead(fixture.project, fixture.path, new WeakMap()));
  let found: unknown;
  assert.deepEqual(
    filesRead(fixture, () => {
      found = ask(fixture);
    }),
    [],
  );
  assert.deepEqual(found, expected);
  assert.equal(expected.length, 2);
});

test('nothing is searched twice while the names stay the same, and anew when they change', () => {
  const fixture = projectFixture(folder);
  const { project, path, files } = fixture;
  project.open(path, files.get(path) as string);
  const searched = new WeakMap();
  const search = () => drive(searchAhead(project, path, searched));
  assert.ok(filesRead(fixture, search).includes('b.md'));
  assert.deepEqual(filesRead(fixture, search), []);
  const text = '---\ntitle: Aron Klee\ntype: person\naliases: [Klee the Elder]\n---\nSomebody.\n';
  (files as Map<string, string>).set('notes/Aron Klee.md', text);
  project.setFile('notes/Aron Klee.md', text);
  assert.ok(filesRead(fixture, search).includes('b.md'));
});

test('files that would keep others waiting are left alone', () => {
  const long = 'Words and words and words. '.repeat(2000);
  const fixture = projectFixture(`${folder}--- file: long.md\nAron Klee. ${long}\n`);
  const { project, path, files } = fixture;
  project.open(path, files.get(path) as string);
  drive(searchAhead(project, path, new WeakMap()));
  assert.deepEqual(new Set(filesRead(fixture, () => void ask(fixture))), new Set(['long.md']));
});

/** How many of the files that name somebody must still be read when a search for them comes, once all has been read ahead. */
function leftToRead(count: number, words: string): number {
  const naming = Array.from({ length: count }, (_, nth) => `--- file: ${nth}.md\nAron Klee. ${words}\n`);
  const fixture = projectFixture(folder + naming.join(''));
  const { project, path, files } = fixture;
  project.open(path, files.get(path) as string);
  drive(searchAhead(project, path, new WeakMap()));
  return new Set(filesRead(fixture, () => void ask(fixture))).size;
}

test('a thing that stands in hundreds of files is searched ahead too, but not in megabytes of text', () => {
  assert.equal(leftToRead(400, 'He waits.'), 0);
  const length = 30_000;
  const left = leftToRead(150, `\n\n\`\`\`\n${'x'.repeat(length)}\n\`\`\`\n`);
  assert.ok(left > 0 && left < 150 - 4_000_000 / (length * 1.1), `${left} files`);
});
