import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementOn, essaysFolder, essaysOf } from '../../../eval/essays/read-essay.ts';
import { percent } from '../../../eval/measures.ts';

/** Per cent of units with the editor’s role and under the editor’s parent, and whether the thesis is found: no less than this. */
const floors: Readonly<Record<string, readonly [roles: number, parents: number, thesis: boolean]>> = {
  'list-heavy': [60, 80, true],
  'many-short-sections': [55, 70, true],
  'no-headings': [60, 62, true],
  'one-long-section': [50, 55, true],
  'question-led': [74, 80, true],
  report: [66, 72, false],
  review: [50, 50, false],
  speech: [53, 57, true],
  'thesis-last': [54, 62, true],
  'two-sided': [72, 80, true],
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
