import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems } from '../../../src/core/index.ts';
import { projectFixture } from '../../project-fixture.ts';

const source = `--- file: sources/solano.md
---
title: Solano on harbours
type: source
author: Mira Solano
key: solano2018
---

> The harbour must stay open to all ships, in winter as in summer.
`;

/** What is underlined; the marks of the fixture say the same. */
function check(marked: string): void {
  const { project, path, files, spans } = projectFixture(marked + source);
  const text = files.get(path) as string;
  const found = problems(project, path).filter(({ code }) => code === 'altered-quotation');
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    spans.map(({ start, end }) => text.slice(start, end)),
    marked,
  );
  const passage = files.get('sources/solano.md') as string;
  for (const { related } of found)
    assert.match(
      related?.map(({ start, end }) => passage.slice(start, end)).join() ?? '',
      /^The harbour must/,
    );
}

for (const marked of [
  '“The harbour must stay <|closed|> to all ships,” said Mira Solano.\n',
  '“The harbour must <|never really|> stay open to all ships,” said Mira Solano.\n',
  '“The harbour must stay open <|to ships|>, in winter as in summer,” said Mira Solano.\n',
  '“The harbour must <|be open to some|> ships, in winter as in summer,” said Mira Solano.\n',
  'Mira Solano wrote:\n\n> The harbour must stay\n> <|closed|> to all ships.\n',
]) {
  test(`underlined: ${marked.trim()}`, () => check(marked));
}

test('nothing is underlined in the source’s words', () => {
  check('“The harbour must stay open to all ships,” said Mira Solano.\n');
});

const other = `--- file: sources/osei.md
---
title: Osei in parliament
type: source
author: Ama Osei
key: osei2020
---

We have paid for every ship in that harbour, and twice for the pilot.
`;

for (const [name, essay] of [
  ['a citation', 'It was said: “No empire ever fell to a footnote in a ledger” [@solano2018].'],
  [
    'a footnote that cites',
    'It was said: “No empire ever fell to a footnote in a ledger.”[^1]\n\n[^1]: See @solano2018.',
  ],
  ['an inline footnote', 'It was said: “No empire ever fell to a footnote in a ledger.”^[See @solano2018.]'],
  [
    'a link to the source note',
    'In [[solano|her speech]] it was said: “No empire ever fell to a footnote in a ledger.”',
  ],
  [
    'a Markdown link',
    'In [a speech](sources/solano.md) it was said: “No empire ever fell to a footnote in a ledger.”',
  ],
  [
    'the paragraph that leads a block quote in',
    'It was said [@solano2018]:\n\n> No empire ever fell to a footnote in a ledger.',
  ],
] as const) {
  test(`what is not in the source that is named by ${name} is told`, () => {
    const { project } = projectFixture(`${essay}\n${source}${other}`);
    const found = problems(project, 'essay.md').filter(({ code }) => code === 'missing-quotation');
    assert.deepEqual(
      found.map(({ message }) => message),
      ['These words are not in “Solano on harbours” or any other source.'],
    );
  });
}

test('of two sources with nearly the same words the cited one is shown', () => {
  const twin = source.replace('sources/solano.md', 'sources/twin.md').replace('solano2018', 'twin2019');
  for (const [key, path] of [
    ['solano2018', 'sources/solano.md'],
    ['twin2019', 'sources/twin.md'],
  ] as const) {
    const essay = `It was said: “The harbour must stay closed to all ships.”[^n]\n\n[^n]: [@${key}, p. 3]\n`;
    const { project } = projectFixture(essay + source + twin);
    const [problem] = problems(project, 'essay.md');
    assert.equal(problem?.related?.[0]?.path, path);
  }
});
