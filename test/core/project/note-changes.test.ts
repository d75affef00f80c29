import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { generateEssay } from '../../../bench/generate-essay.ts';
import {
  analyze,
  around,
  cast,
  createProject,
  hover,
  type Project,
  problems,
} from '../../../src/core/index.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';
import { gazetteer } from '../names/gazetteer.ts';

/** What notes declare changes while an essay is open: what was read of it stays where it is read the same. */

const essay = `# The pact

Mira Solano and the Harbour League met in Oslo. The League agreed; Solano did not.

“It is not a treaty of equals,” Solano wrote. She called it “a bargain.” Ada Quill was there.

Japan and the United States renewed their alliance in 1960. The alliance survived; the pact of Oslo did not.

Quill joined the Harbour League. See [[Mira Solano]] and [[Velmar Tamsin]]. Tamsin’s pact with Quill held. The president refused.
`;

const head = (lines: string): string => `---\n${lines}\n---\nA note.\n`;
const texts: readonly (string | undefined)[] = [
  undefined,
  head('title: Mira Solano\ntype: person'),
  head('title: Mira Solano\ntype: person\naliases: [Zubrax]'),
  head('title: Mira Solano\ntype: person\naliases: [Zubrax, League]\nnot: [Solano]'),
  head('title: Mira Solano\ntype: person\nnot: [Zubrax]'),
  head('title: Mira Solano\ntype: organization'),
  head('title: Harbour League\ntype: organization'),
  head('title: Harbour League\ntype: organization\naliases: [Oslo-Committee, HL]'),
  head('title: Velmar Tamsin\ntype: person\naliases: [Quill]'),
  head('title: Velmar\ntype: person\naliases: [Tamsin]'),
  head('title: Nobody Here\ntype: person'),
  head('title: Nobody Here\ntype: place\naliases: [Ada Quill]'),
  head('title: Else Where\ntype: person\naliases: [Nobody]'),
  head('title: Harbour League\ntype: organization\nnot: [Solano]'),
  head('title: Something\ntype: person\nnot: [Harbour League, Ada Quill]'),
  head('title: Pact of Oslo\ntype: alliance\nmembers: [Japan, United States]'),
  head('title: Japan\ntype: state\naliases: [Nippon]'),
  head('title: Ada\ntype: person\nnames: [Quill]'),
];
const paths = ['notes/a.md', 'notes/b.md', 'notes/c.md'];
/** What is typed at the end of the essay in between. */
const lines = ['Zubrax left. ', 'The committee refused. ', 'HL and Nippon met. ', 'Nobody knew Velmar. '];
const change = fc.oneof(
  fc.record({ path: fc.constantFrom(...paths), text: fc.constantFrom(...texts) }),
  fc.record({ path: fc.constant('essay.md'), text: fc.constantFrom(...lines) }),
);

function createFolder(files: ReadonlyMap<string, string>, text = essay): Project {
  const project = createProject({
    host: { read: (path) => files.get(path) },
    settings: { today: '2024-05-01', gazetteer: true, checksOff: [] },
    gazetteer: () => gazetteer,
  });
  for (const [path, text] of files) project.setFile(path, text);
  project.open('essay.md', text);
  return project;
}

function everythingIn(project: Project): unknown {
  return [analyze(project, 'essay.md'), problems(project, 'essay.md'), cast(project, 'essay.md')];
}

test('after any changes of notes an essay is read as it would be afresh', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const files = new Map<string, string>();
      const kept = createFolder(files);
      let written = essay;
      everythingIn(kept);
      for (const { path, text } of changes) {
        if (path === 'essay.md') {
          kept.edit(path, [{ start: written.length, end: written.length, text: text! }]);
          written += text;
        } else if (text === undefined) {
          files.delete(path);
          kept.removeFile(path);
        } else {
          files.set(path, text);
          kept.setFile(path, text);
        }
        const fresh = createFolder(files, written);
        assert.deepEqual(everythingIn(kept), everythingIn(fresh), JSON.stringify([...files, written]));
      }
    }),
    { numRuns: fuzzRuns(60) },
  );
});

test('a name that a note has got meanwhile counts for what is typed then', () => {
  const text = 'The Harbour League met. ';
  const [plain, renamed] = ['', '\naliases: [Oslo Committee]'].map((aliases) =>
    head(`title: Harbour League\ntype: organization${aliases}`),
  );
  const kept = createFolder(new Map([['notes/a.md', plain!]]), text);
  everythingIn(kept);
  kept.setFile('notes/a.md', renamed!);
  everythingIn(kept);
  const typed = 'The committee refused. ';
  kept.edit('essay.md', [{ start: text.length, end: text.length, text: typed }]);
  const mentions = kept.analysis('essay.md')!.mentions();
  assert.deepEqual(
    mentions.map(({ form, entity }) => [form, entity]),
    [
      ['name', 'harbour-league'],
      ['nominal', 'harbour-league'],
    ],
  );
  assert.deepEqual(
    everythingIn(kept),
    everythingIn(createFolder(new Map([['notes/a.md', renamed!]]), text + typed)),
  );
});

function openLong(): Project {
  const project = createFolder(new Map());
  project.open('essay.md', generateEssay(20_000));
  for (const _ of project.firstReading.read('essay.md'));
  return project;
}

test('a note that an essay says nothing of leaves all that was read of it', () => {
  const project = openLong();
  const before = project.analysis('essay.md')!;
  const { perRun } = before.names();
  for (const name of ['Z', 'Zu', 'Zub Quilm', 'Zubrax Quilm']) {
    project.setFile('notes/a.md', head(`title: ${name}\ntype: person`));
    assert.ok(project.firstReading.isRead('essay.md'));
    assert.equal(project.analysis('essay.md')!.names().perRun, perRun);
  }
  assert.equal(project.world().entities.get('zubrax-quilm')?.name, 'Zubrax Quilm');
});

test('another name of somebody whom an essay names leaves it unless the essay has its words', () => {
  const project = openLong();
  const { start, end } = project.analysis('essay.md')!.mentions().at(-1)!;
  const title = project.document('essay.md')!.text().slice(start, end);
  const read = (aliases: string): unknown => {
    project.setFile('notes/a.md', head(`title: ${title}\ntype: person\naliases: [${aliases}]`));
    for (const _ of project.firstReading.read('essay.md'));
    return project.analysis('essay.md')!.names().perRun;
  };
  const before = read('Z');
  assert.equal(read('Zub'), before);
  assert.equal(read('Zubrax, Quilm'), before);
  assert.notEqual(read('The'), before);
});

test('after a note that an essay speaks of has changed a hover waits for nothing but its window', () => {
  const project = openLong();
  const name = project.analysis('essay.md')!.mentions().at(-1)!;
  const title = project.document('essay.md')!.text().slice(name.start, name.end);
  const offset = name.start + 1;
  project.setFile('notes/a.md', head(`title: ${title}\ntype: person\naliases: [Velmar Tamsin]`));
  assert.ok(!project.firstReading.isRead('essay.md'));
  const near = around(project, 'essay.md', { start: offset, end: offset });
  assert.ok(near.analysis('essay.md')!.window);
  assert.match(hover(near, 'essay.md', offset)!.markdown, /Note notes/);
});
