import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './checked.ts';

const code = 'broken-link';
const plan = '--- file: notes/plan.md\n# The plan\n\n## Costs\n\nMany. ^sum\n';

for (const [link, message] of [
  ['[[Nowhere]]', 'There is no note “Nowhere”.'],
  ['[it](nowhere.md)', 'There is no note “nowhere.md”.'],
  ['[[plan#Profits]]', '“The plan” has no heading or block “Profits”.'],
  ['[[plan#^total]]', '“The plan” has no heading or block “^total”.'],
] as const)
  test(`${link} leads nowhere`, () => {
    assert.deepEqual(
      found(code, `See ${link}.\n${plan}`).map(([, text]) => text),
      [message],
    );
  });

test('links that lead somewhere, to the web or to attachments are quiet', () => {
  const links =
    '[[plan]] [[The plan]] [[plan#Costs]] [[plan#^sum]] [it](notes/plan.md) [web](https://example.org/a.md) ![[map.png]] `[[Nowhere]]`';
  assert.deepEqual(found(code, `${links}\n${plan}`), []);
});
