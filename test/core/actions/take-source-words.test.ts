import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems } from '../../../src/core/index.ts';
import { actionsAt, projectFixture, replaceText, textAfter } from '../../project-fixture.ts';

const source = `--- file: sources/solano.md
---
title: Solano on harbours
type: source
author: Mira Solano
---

> The harbour must stay open to all ships, in winter as in summer. We call it a "promise" and mean a plan; nobody's
> fleet is *ever* turned away. It cost $400,000 a year.
`;

function taken(essay: string): string {
  const fixture = projectFixture(`${essay}\n${source}`);
  const [action] = actionsAt(fixture).filter(({ title }) => title.startsWith('Take the source’s words'));
  assert.ok(action, `nothing is offered for ${essay}`);
  assert.equal(action.preferred, true);
  const after = textAfter(fixture, action);
  replaceText(fixture, 'essay.md', after);
  assert.deepEqual(
    problems(fixture.project, 'essay.md').map(({ code }) => code),
    [],
    after,
  );
  return after.trimEnd();
}

const cases: readonly (readonly [string, string, string])[] = [
  [
    'a word changed',
    '“The harbour must stay clo$0sed to all ships,” said Mira Solano.',
    '“The harbour must stay open to all ships,” said Mira Solano.',
  ],
  [
    'a word added',
    '“The harbour must really st$0ay open to all ships,” said Mira Solano.',
    '“The harbour must stay open to all ships,” said Mira Solano.',
  ],
  [
    'a word left out',
    '“The harbour must stay open to sh$0ips,” said Mira Solano.',
    '“The harbour must stay open to all ships,” said Mira Solano.',
  ],
  [
    'the capital at the beginning is the writer’s',
    'Mira Solano said: “No har$0bour must stay open to all ships.”',
    'Mira Solano said: “The harbour must stay open to all ships.”',
  ],
  [
    'brackets and omissions stay',
    'Mira Solano said: “[T]he harbour must stay clo$0sed … in winter as in summer.”',
    'Mira Solano said: “[T]he harbour must stay open … in winter as in summer.”',
  ],
  [
    'marks inside as the quotation has them',
    'Mira Solano said: “We call it a gua$0rantee and mean a plan.”',
    'Mira Solano said: “We call it a ‘promise’ and mean a plan.”',
  ],
  [
    'straight marks too',
    'Mira Solano said: "We call it a gua$0rantee and mean a plan."',
    `Mira Solano said: "We call it a 'promise' and mean a plan."`,
  ],
  [
    'apostrophes, and no emphasis of the source',
    'Mira Solano said: “everybody’s fleet is nev$0er turned away.”',
    'Mira Solano said: “nobody’s fleet is ever turned away.”',
  ],
  [
    'two words far apart',
    '“Each harbour must stay open to some sh$0ips, in winter as in summer,” said Mira Solano.',
    '“The harbour must stay open to all ships, in winter as in summer,” said Mira Solano.',
  ],
  [
    'emphasis of the writer stays where the words do',
    'Mira Solano said: “The harbour *must* stay clo$0sed to **all** ships.”',
    'Mira Solano said: “The harbour *must* stay open to **all** ships.”',
  ],
  [
    'over a line’s end',
    '“The harbour must stay\nclo$0sed to all ships,” said Mira Solano.',
    '“The harbour must stay\nopen to all ships,” said Mira Solano.',
  ],
  [
    'in a block quote',
    'Mira Solano wrote:\n\n> The harbour must stay clo$0sed to\n> all ships, in winter as in summer.',
    'Mira Solano wrote:\n\n> The harbour must stay open to\n> all ships, in winter as in summer.',
  ],
  [
    'on either side of its attribution',
    '“The harbour must stay clo$0sed to all ships,” wrote Mira Solano, “in winter and in summer.”',
    '“The harbour must stay open to all ships,” wrote Mira Solano, “in winter as in summer.”',
  ],
];
for (const [name, before, after] of cases) test(name, () => assert.equal(taken(before), after));

for (const [name, essay] of [
  ['the words are the source’s', '“The harbour must stay op$0en to all ships,” said Mira Solano.'],
  ['nobody is quoted', 'The harbour must stay clo$0sed to all ships, said Mira Solano.'],
  [
    'the cursor is elsewhere',
    '“The harbour must stay closed to all ships,” said Mira Solano. That is$0 all.',
  ],
  ['a link would be broken', '“The harbour must stay [clo$0sed](x.txt) to all ships,” said Mira Solano.'],
] as const) {
  test(`nothing to take: ${name}`, () => {
    const titles = actionsAt(projectFixture(`${essay}\n${source}`)).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Take')),
      [],
    );
  });
}
