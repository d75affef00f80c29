import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainRuns } from '../../../src/core/text/plain.ts';

/** Texts, and their paragraphs in brackets. */
const cases = [
  '[One line\nand another.]\n\n[A second paragraph.]',
  '\n\n[After blank lines.]\n \t\n[With a trailing line end.]\n',
  '[CHAIR: Who begins?]\n[KARIN HOLM: I do. The pact\nis old.]\n[DR. WEBER: – and dear.]',
  '[CHAIR: Who begins?]\n\n[KARIN HOLM: I do.]',
  '[In the margin it said NATO: an alliance. It ends in a colon, as NATO:\nThe pact.]',
  '[The list\nItem: a thing.]',
  '',
];

for (const marked of cases) {
  test(`plain text: ${JSON.stringify(marked.slice(0, 50))}`, () => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const runs = plainRuns(text);
    assert.deepEqual(
      runs.map(({ run }) => run.text),
      [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]),
    );
    for (const { run, start } of runs) assert.equal(text.slice(start, start + run.text.length), run.text);
  });
}
