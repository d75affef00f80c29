import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems, quotePassage } from '../../../src/core/index.ts';
import { projectFixture } from '../../project-fixture.ts';

const sources = `--- file: sources/solano-1931.md
---
title: Solano on harbours
type: source
author: Mira Solano
---

> The harbour must stay *open* to all
> ships, in winter as in summer.[^a] We call it a "promise" and mean a plan.
>
> Nobody's fleet was ever turned away.

[^a]: In the first draft.
--- file: sources/Osei, 2020.md
---
title: Osei in parliament
type: source
key: osei2020
---
We have paid for every ship in that harbour.
--- file: sources/in & out.md
---
title: In and out
type: source
---
We have paid twice for the pilot.
--- file: notes/league.md
---
title: Harbour League
type: alliance
---
An alliance of ports.
`;

function quoted(source: string, text: string, essay = 'An essay.\n'): string | undefined {
  const { project } = projectFixture(essay + sources);
  const made = quotePassage(project, { source, text, into: 'essay.md' });
  if (made !== undefined) {
    project.open('essay.md', `${essay}\nShe said: ${made.startsWith('>') ? `\n\n${made}` : `${made}\n`}`);
    assert.deepEqual(problems(project, 'essay.md'), [], made);
  }
  return made;
}

const solano = 'sources/solano-1931.md';

for (const [name, source, text, expected] of [
  [
    'one line of a quote, its line’s end and emphasis gone',
    solano,
    'The harbour must stay *open* to all\n> ships, in winter as in summer.[^a]',
    '“The harbour must stay open to all ships, in winter as in summer.” [@solano-1931]',
  ],
  [
    'marks within marks',
    solano,
    'We call it a "promise" and mean a plan.',
    '“We call it a ‘promise’ and mean a plan.” [@solano-1931]',
  ],
  [
    'several paragraphs',
    solano,
    '> We call it a "promise" and mean a plan.\n>\n> Nobody\'s fleet was ever turned away.\n',
    '> We call it a "promise" and mean a plan.\n>\n> Nobody\'s fleet was ever turned away. [@solano-1931]\n',
  ],
  [
    'the note’s own key',
    'sources/Osei, 2020.md',
    'We have paid for every ship',
    '“We have paid for every ship” [@osei2020]',
  ],
  [
    'a file name that can be no key',
    'sources/in & out.md',
    'We have paid twice for the pilot.',
    '“We have paid twice for the pilot.” ([[In and out]])',
  ],
] as const) {
  test(name, () => assert.equal(quoted(source, text), expected));
}

test('straight marks where the document has them', () => {
  assert.equal(
    quoted(solano, 'We call it a "promise" and mean a plan.', 'They say "no".\n'),
    `"We call it a 'promise' and mean a plan." [@solano-1931]`,
  );
});

test('what comes from no source, or has no words, is not quoted', () => {
  assert.equal(quoted('notes/league.md', 'An alliance of ports.'), undefined);
  assert.equal(quoted('nowhere.md', 'An alliance of ports.'), undefined);
  assert.equal(quoted(solano, ' > \n'), undefined);
});
