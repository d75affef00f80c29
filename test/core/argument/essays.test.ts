import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementOn, essaysFolder, essaysOf } from '../../../eval/essays/read-essay.ts';
import { percent } from '../../../eval/measures.ts';

/** Per cent of units with the editor’s role and under the editor’s parent, and whether the thesis is found: no less than this. */
const floors: Readonly<Record<string, readonly [roles: number, parents: number, thesis: boolean]>> = {
  'list-heavy': [66, 80, true],
  'many-short-sections': [57, 76, true],
  'no-headings': [66, 78, true],
  'one-long-section': [52, 57, true],
  'question-led': [72, 78, true],
  report: [70, 76, true],
  review: [51, 53, false],
  speech: [55, 57, true],
  'thesis-last': [55, 60, true],
  'two-sided': [73, 80, true],
};

test('every essay has an outline and a floor', () => {
  assert.deepEqual(essaysOf(essaysFolder), Object.keys(floors).sort());
});

for (const [name, [roles, parents, thesis]] of Object.entries(floors)) {
  test(`essay ${name}: the outline agrees with the editor’s`, () => {
    const agreement = agreementOn(essaysFolder, name);
    const [same, hung] = [agreement.roles, agreement.parents].map((count) =>
      percent(count / agreement.units),
    );
    const differences = `\n${agreement.differences.join('\n')}`;
    assert.ok(same! >= roles, `roles ${same}${differences}`);
    assert.ok(hung! >= parents, `parents ${hung}${differences}`);
    if (thesis) assert.ok(agreement.thesis, 'thesis');
  });
}
