import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Renamed, rename, renaming } from '../../../src/core/index.ts';
import { gazetteer } from '../../gazetteer/built.ts';
import { type FixtureOptions, projectFixture } from '../../project-fixture.ts';

function renameAt(text: string, name: string, options: FixtureOptions = {}) {
  const { project, path, offset, files } = projectFixture(text, options);
  const work = rename(project, path, { offset, name });
  let step = work.next();
  while (!step.done) step = work.next();
  return { renamed: step.value, files };
}

/** The files that change, as they are afterwards. */
function filesAfter(text: string, name: string, options: FixtureOptions = {}): Record<string, string> {
  const { renamed, files } = renameAt(text, name, options);
  assert.ok('edits' in renamed, JSON.stringify(renamed));
  const after: Record<string, string> = {};
  for (const path of new Set(renamed.edits.map((edit) => edit.path))) {
    after[path] = renamed.edits
      .filter((edit) => edit.path === path)
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end),
        files.get(path) as string,
      );
  }
  return after;
}

function refusedAt(text: string, name: string): string {
  const { renamed } = renameAt(text, name);
  return 'refused' in renamed ? renamed.refused : '';
}

const league = `--- file: notes/league.md
---
title: Harbour League
type: alliance
aliases: [HLG, "the League of Harbours"]
---
The Harbour League binds ports.
`;

test('a name changes in prose, possessives too, and in its note; other forms stay', () => {
  assert.deepEqual(
    filesAfter(
      `The Harbour Lea$0gue met. The Harbour League’s fleet and the HLG waited.
${league}--- file: b.md
Nobody in the Harbour
League came.
`,
      'Port Union',
    ),
    {
      'essay.md': 'The Port Union met. The Port Union’s fleet and the HLG waited.\n',
      'notes/league.md':
        '---\ntitle: Port Union\ntype: alliance\naliases: [HLG, "the League of Harbours"]\n---\nThe Port Union binds ports.\n',
      'b.md': 'Nobody in the Port Union came.\n',
    },
  );
});

test('an acronym changes by itself, in the list of aliases too', () => {
  assert.deepEqual(filesAfter(`The HL$0G met the Harbour League.\n${league}`, 'PU'), {
    'essay.md': 'The PU met the Harbour League.\n',
    'notes/league.md':
      '---\ntitle: Harbour League\ntype: alliance\naliases: [PU, "the League of Harbours"]\n---\nThe Harbour League binds ports.\n',
  });
});

test('quotations, titles, code and sources stay as they are', () => {
  const kept = `“The Harbour League is dead,” he said.

> The Harbour League, they wrote, is a promise.

In *The Rise of the Harbour League* one reads of \`Harbour League\`.

\`\`\`
Harbour League
\`\`\`
`;
  assert.deepEqual(
    filesAfter(
      `The Harbour Lea$0gue met. The *Harbour League* slept.\n\n${kept}${league}--- file: source.md
---
type: source
title: On Ports
author: Harbour League
---
The Harbour League will live.
`,
      'Port Union',
    )['essay.md'],
    `The Port Union met. The *Port Union* slept.\n\n${kept}`,
  );
});

test('links that use the name follow it; links by the file keep it and show the new name', () => {
  const note = league.replace('notes/league.md', 'Harbour League.md');
  assert.deepEqual(
    filesAfter(
      `The Harbour Lea$0gue met [[Harbour League]], [[harbour league|them]] and [[Harbour League#Past]].\n${note}`,
      'Port Union',
    )['essay.md'],
    'The Port Union met [[Harbour League|Port Union]], [[harbour league|them]] and [[Harbour League#Past]].\n',
  );
  assert.deepEqual(
    filesAfter(
      `The Harbour Lea$0gue met [[Harbour League]], [[harbour league|them]] and [[Harbour League#Past]].\n${league}`,
      'Port Union',
    )['essay.md'],
    'The Port Union met [[Port Union]], [[Port Union|them]] and [[Port Union#Past]].\n',
  );
});

test('front matter that names the entity follows', () => {
  const after = filesAfter(
    `El$0bonia waits.
--- file: elbonia.md
---
title: Elbonia
type: state
---
--- file: league.md
---
title: Harbour League
type: alliance
members:
  - Elbonia 1999
  - Elbonia Minor
  - "[[Elbonia]]"
---
--- file: plan.md
---
type: source
author: Elbonia
title: Elbonia and others
---
`,
    'Republic: Elbonia',
  );
  assert.equal(after['elbonia.md'], '---\ntitle: "Republic: Elbonia"\ntype: state\n---\n');
  assert.match(after['league.md'] ?? '', /- "Republic: Elbonia" 1999\n {2}- Elbonia Minor\n/);
  assert.match(after['plan.md'] ?? '', /author: "Republic: Elbonia"\ntitle: Elbonia and others/);
});

test('a note called after its heading, and one after its file only', () => {
  const heading =
    'Mira Sol$0ano wrote.\n--- file: solano.md\n---\ntype: person\n---\n# Mira Solano\n\nText.\n';
  assert.deepEqual(filesAfter(heading, 'Mira Reyes'), {
    'essay.md': 'Mira Reyes wrote.\n',
    'solano.md': '---\ntype: person\n---\n# Mira Reyes\n\nText.\n',
  });
  const { renamed } = renameAt(
    'Mira Sol$0ano wrote [[Mira Solano]].\n--- file: people/Mira Solano.md\n---\ntype: person\n---\nText.\n',
    'Mira Reyes',
  );
  assert.ok('edits' in renamed);
  assert.deepEqual(renamed.move, { path: 'people/Mira Solano.md', to: 'people/Mira Reyes.md' });
  assert.deepEqual(
    renamed.edits.map(({ text }) => text),
    ['Mira Reyes', 'Mira Reyes'],
  );
});

test('from a surname the whole name is changed, the surname stays', () => {
  const text =
    'Mira Solano wrote. Sol$0ano waits.\n--- file: solano.md\n---\ntitle: Mira Solano\ntype: person\n---\n';
  const { project, path, offset } = projectFixture(text);
  assert.equal(renaming(project, path, offset)?.text, 'Mira Solano');
  assert.equal(filesAfter(text, 'Mara Solano')['essay.md'], 'Mara Solano wrote. Solano waits.\n');
});

test('a pin goes on to mean the same', () => {
  const text = `<!-- League = harbour-league -->\n\nThe Harbour Lea$0gue met.\n${league}`;
  assert.equal(
    filesAfter(text, 'Port Union')['essay.md'],
    '<!-- League = port-union -->\n\nThe Port Union met.\n',
  );
});

test('what no note declares is changed here; elsewhere only if the writer agrees', () => {
  const text = '--- file: a.md\nTur$0key waits. The Turkish army too.\n--- file: b.md\nTurkey waits.\n';
  assert.deepEqual(filesAfter(text, 'Türkiye', { gazetteer }), {
    'a.md': 'Türkiye waits. The Turkish army too.\n',
  });
  const { renamed } = renameAt(text, 'Türkiye', { gazetteer });
  assert.deepEqual('doubtful' in renamed && renamed.doubtful.map(({ path }) => path), ['b.md']);
});

test('what is no name cannot be changed', () => {
  const at = (text: string): unknown => {
    const { project, path, offset } = projectFixture(text, { gazetteer });
    return renaming(project, path, offset);
  };
  assert.equal(at('NATO met. The alli$0ance waited.\n'), undefined);
  assert.equal(at('Ank$0ara has agreed to pay.\n'), undefined);
  assert.equal(at('Only wo$0rds.\n'), undefined);
  const { project, path, offset } = projectFixture(`The HL$0G met.\n${league}`);
  assert.deepEqual(renaming(project, path, offset), { span: { start: 4, end: 7 }, text: 'HLG' });
});

test('a name that is taken or none is refused', () => {
  const text = `The Harbour Lea$0gue met.\n${league}--- file: x.md\n---\ntitle: Port Union\ntype: alliance\n---\n`;
  assert.match(refusedAt(text, 'Port Union'), /There is a note “Port Union” already/);
  assert.match(refusedAt(text, 'a\nb'), /one line/);
  assert.match(refusedAt('Only wo$0rds.\n', 'x'), /no name here/);
});

test('a footnote changes where it stands and wherever it is referred to', () => {
  const text = 'One.[^a$0] Two.[^b] Three.[^a]\n\n[^a]: First.\n\n[^b]: Second.\n';
  assert.deepEqual(filesAfter(text, 'first'), {
    'essay.md': 'One.[^first] Two.[^b] Three.[^first]\n\n[^first]: First.\n\n[^b]: Second.\n',
  });
  assert.match(refusedAt(text, 'b'), /There is a footnote “b” already/);
  assert.match(refusedAt(text, 'a b'), /no spaces/);
});

test('a citation key changes in its bibliography and in all files', () => {
  const text = `As in [@pos$0en, p. 3; @walt].
--- file: refs.bib
@book{posen, title = {Restraint}}
@book{walt, title = {Origins}}
--- file: b.md
See @posen.
`;
  assert.deepEqual(filesAfter(text, 'posen2014'), {
    'refs.bib': '@book{posen2014, title = {Restraint}}\n@book{walt, title = {Origins}}\n',
    'essay.md': 'As in [@posen2014, p. 3; @walt].\n',
    'b.md': 'See @posen2014.\n',
  });
  assert.match(refusedAt(text, 'walt'), /already/);
  assert.match(refusedAt(text, 'not a key'), /letters, digits/);
});

test('the key of a source note changes in its front matter; one that is the file’s name does not', () => {
  const source = '--- file: plan.md\n---\ntype: source\nkey: solano2019\n---\nText.\n';
  assert.deepEqual(filesAfter(`So [@sol$0ano2019].\n${source}`, 's19'), {
    'plan.md': '---\ntype: source\nkey: s19\n---\nText.\n',
    'essay.md': 'So [@s19].\n',
  });
  assert.match(
    refusedAt('So [@pl$0an].\n--- file: plan.md\n---\ntype: source\n---\nText.\n', 'x'),
    /Rename the file/,
  );
});

const isRefused = (renamed: Renamed): boolean => 'refused' in renamed;

test('the same name again changes nothing', () => {
  const { renamed } = renameAt(`The Harbour Lea$0gue met.\n${league}`, 'Harbour League');
  assert.deepEqual([isRefused(renamed), 'edits' in renamed && renamed.edits], [false, []]);
});
