import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reference, references } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { type FixtureOptions, type ProjectFixture, projectFixture } from '../../project-fixture.ts';

function referencesAt(fixture: ProjectFixture, declaration = false): readonly Reference[] {
  const work = references(fixture.project, fixture.path, { offset: fixture.offset, declaration });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** `essay.md: Turkey`: the file and the words of each. */
function shown({ files }: ProjectFixture, found: readonly Reference[]): readonly string[] {
  return found.map(({ path, start, end }) => `${path}: ${files.get(path)?.slice(start, end)}`);
}

function check(
  text: string,
  expected: readonly string[],
  options: FixtureOptions & { declaration?: boolean } = {},
) {
  const fixture = projectFixture(text, options);
  assert.deepEqual(shown(fixture, referencesAt(fixture, options.declaration)), expected);
}

const league = `--- file: notes/league.md
---
title: Harbour League
type: alliance
aliases: [HLG]
---
The Harbour League binds ports.
`;

test('a name is found in every form, in this document first, then in the others', () => {
  check(
    `The Harbour Lea$0gue met. The HLG spoke.
${league}--- file: a.md
Nobody liked the Harbour League.
--- file: z.md
Nothing here.
`,
    ['essay.md: Harbour League', 'essay.md: HLG', 'a.md: Harbour League', 'notes/league.md: Harbour League'],
  );
});

test('with its declaration, which is the title of the note', () => {
  check(
    `The HL$0G met.\n${league}`,
    ['essay.md: HLG', 'notes/league.md: Harbour League', 'notes/league.md: Harbour League'],
    {
      declaration: true,
    },
  );
});

test('from the title in the note itself', () => {
  check(
    `The HLG met.
--- file: notes/league.md
---
title: Harbour Lea$0gue
type: alliance
aliases: [HLG]
---
`,
    ['essay.md: HLG'],
  );
});

test('links to the note count, whatever they say', () => {
  check(
    `The Harbour Lea$0gue met, [[league|the ports]] said, and [they](notes/league.md).
${league}--- file: other.md
---
author: "[[Harbour League]]"
---
Text.
`,
    [
      'essay.md: Harbour League',
      'essay.md: the ports',
      'essay.md: they',
      'notes/league.md: Harbour League',
      'other.md: Harbour League',
    ],
  );
});

test('a note that is no entity has the links to it', () => {
  check(
    `See [[ide$0as]] and [[ideas#Later|more]].
--- file: ideas.md
---
type: note
---
# ideas

Some ideas.
--- file: other.md
Not ideas but [[Ideas]].
`,
    ['essay.md: ideas', 'essay.md: more', 'other.md: Ideas'],
  );
});

test('names in code, comments and front matter are none', () => {
  check(
    `The Harbour Lea$0gue met. \`Harbour League\` <!-- Harbour League -->

\`\`\`
Harbour League
\`\`\`
${league}`,
    ['essay.md: Harbour League', 'notes/league.md: Harbour League'],
  );
});

test('a citation key is found in all files', () => {
  check(
    `As shown [@pos$0en2019, p. 3].
--- file: refs.bib
@book{posen2019, title = {Restraint}}
--- file: b.md
Others too [see @posen2019; @walt1987]. And @posen2019.
--- file: c.md
Only [@posen2019b] here.
`,
    ['refs.bib: posen2019', 'essay.md: @posen2019', 'b.md: @posen2019', 'b.md: @posen2019'].toSorted(
      (a, b) => (a.startsWith('essay') ? -1 : b.startsWith('essay') ? 1 : a < b ? -1 : 1),
    ),
    { declaration: true },
  );
});

test('a footnote has its references, and itself where that is wanted', () => {
  const text = 'One.[^a$0] Two.[^b] Three.[^a]\n\n[^a]: First.\n\n[^b]: Second.\n';
  check(text, ['essay.md: [^a]', 'essay.md: [^a]']);
  check(text, ['essay.md: [^a]', 'essay.md: [^a]', 'essay.md: [^a]'], { declaration: true });
});

test('surnames, demonyms, capitals and unnamed alliances are found in files without the name', () => {
  check(
    `--- file: a.md
${'South Ko$0rea'} waits.
--- file: b.md
The South Korean army drilled.
--- file: c.md
Seoul has agreed to pay.
--- file: d.md
Nobody in South Carolina.
`,
    ['a.md: South Korea', 'b.md: South Korean', 'c.md: Seoul'],
    { gazetteer },
  );
  check(
    `--- file: a.md
The US–Japan all$0iance holds.
--- file: b.md
Tokyo and Washington have kept the alliance between Japan and the United States.
`,
    ['a.md: US–Japan alliance', 'b.md: alliance'],
    { gazetteer },
  );
});

test('an office leads to who holds it on the day', () => {
  check(
    `--- file: a.md
---
date: 2019-06-01
---
Emmanuel Mac$0ron spoke.
--- file: b.md
---
date: 2019-06-01
---
France has troops. The French president was tired.
`,
    ['a.md: Emmanuel Macron', 'b.md: president'],
    { gazetteer },
  );
});

test('what was found is right again after a file, or a name, has changed', () => {
  const fixture = projectFixture(`The Harbour Lea$0gue met.\n${league}--- file: a.md\nThe port club met.\n`);
  assert.equal(referencesAt(fixture).length, 2);
  const { project } = fixture;
  const files = new Map(fixture.files);
  const set = (path: string, text: string): void => {
    files.set(path, text);
    (fixture.files as Map<string, string>).set(path, text);
    project.setFile(path, text);
  };
  set('a.md', 'The Port Club met the HLG.\n');
  assert.deepEqual(shown(fixture, referencesAt(fixture)), [
    'essay.md: Harbour League',
    'a.md: HLG',
    'notes/league.md: Harbour League',
  ]);
  set('notes/league.md', '---\ntitle: Harbour League\ntype: alliance\naliases: [Port Club]\n---\nText.\n');
  assert.deepEqual(shown(fixture, referencesAt(fixture)), ['essay.md: Harbour League', 'a.md: Port Club']);
  (fixture.files as Map<string, string>).delete('a.md');
  project.removeFile('a.md');
  assert.deepEqual(shown(fixture, referencesAt(fixture)), ['essay.md: Harbour League']);
});

test('files that cannot hold the name are not analysed', () => {
  const many = Array.from(
    { length: 200 },
    (_, index) => `--- file: n${index}.md\nThe Port of Brine ${index}.\n`,
  );
  const fixture = projectFixture(`The Harbour Lea$0gue met.\n${league}${many.join('')}`);
  const work = references(fixture.project, fixture.path, { offset: fixture.offset, declaration: false });
  let steps = 0;
  while (!work.next().done) steps++;
  assert.equal(steps, 2);
});

test('nothing has no references', () => {
  check('Only wo$0rds.\n', []);
});
