import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, createProject, problems } from '../../../src/core/index.ts';

for (const [name, text] of [
  ['quotes', `${'>'.repeat(5000)} The pact holds.\n`],
  ['lists', `${'- '.repeat(1000)}The pact holds.\n`],
  ['emphasis', `${'*a '.repeat(1500)}${'a* '.repeat(1500)}\n`],
] as const) {
  test(`${name} nested deeper than anybody writes overflow nothing, and what stands behind them is read`, () => {
    const settings = { today: '2024-05-01', gazetteer: false, checksOff: [] };
    const project = createProject({ host: { read: () => undefined }, settings });
    project.open('essay.md', `${text}\nThe Harbour League met in Oslo.\n`);
    assert.ok(analyze(project, 'essay.md')?.mentions.some((one) => one.text === 'Harbour League'));
    assert.ok(Array.isArray(problems(project, 'essay.md')));
  });
}
