import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, createProject, problems } from '../../../src/core/index.ts';
import { noLabels } from '../../../src/core/markdown/labels.ts';
import { parsePart } from '../../../src/core/markdown/parse.ts';

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

test('marks of emphasis are text in a block with a line of thousands of them', () => {
  const marks = '*a_'.repeat(1500);
  const [paragraph, other] = parsePart(`${marks}\n\nThe *pact* holds.\n`, noLabels).nodes;
  assert.ok(paragraph?.type === 'paragraph' && other?.type === 'paragraph');
  assert.deepEqual(
    paragraph.children.map((node) => node.type === 'text' && node.value),
    [marks],
  );
  const [alone] = parsePart('The *pact* holds.\n', noLabels).nodes;
  assert.ok(alone?.type === 'paragraph' && alone.children[1]?.type === 'emphasis');
});
