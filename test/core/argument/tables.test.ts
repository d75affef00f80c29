import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadConnectives } from '../../../src/core/language/argument/connectives.ts';
import { evidenceWords } from '../../../src/core/language/argument/figures.ts';
import { reasons } from '../../../src/core/language/argument/reasons.ts';
import { stance } from '../../../src/core/language/argument/stance.ts';
import { verdicts } from '../../../src/core/language/argument/verdicts.ts';
import { weights } from '../../../src/core/language/argument/weights.ts';
import { roles } from '../../../src/core/model/argument.ts';

test('weights: every row names roles and numbers', () => {
  for (const [feature, row] of Object.entries(weights)) {
    for (const part of row.split(', ')) {
      const [role, weight] = part.split(' ');
      assert.ok((roles as readonly string[]).includes(role!), `${feature}: ${role}`);
      assert.ok(Number.isFinite(Number(weight)), `${feature}: ${weight}`);
    }
  }
});

test('weights: every cue that is weighed is in a table, and every cue in a table is weighed', () => {
  const cues = [
    ...Object.keys(leadConnectives).map((name) => `lead:${name}`),
    ...Object.keys({ ...stance, ...evidenceWords, ...verdicts }).map((name) => `has:${name}`),
    // Counted as a grant and as a rebuff where they are the whole sentence.
  ].filter((cue) => cue !== 'has:assent' && cue !== 'has:denial');
  const weighed = new Set(Object.keys(weights).flatMap((key) => key.match(/(?:lead|has):\w+/g) ?? []));
  assert.deepEqual([...weighed].sort(), cues.sort());
});

test('reasons: each belongs to something that is weighed', () => {
  const parts = Object.keys(weights);
  for (const feature of Object.keys(reasons)) {
    assert.ok(
      parts.some((key) => key === feature || key.endsWith(` ${feature}`)),
      feature,
    );
  }
});

for (const [name, table] of Object.entries({ leadConnectives, stance, evidenceWords, verdicts })) {
  test(`cues of ${name} are lower case, with straight apostrophes and no phrase twice in a row`, () => {
    for (const phrases of Object.values(table)) {
      const list = phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
      for (const phrase of list) assert.match(phrase, /^[a-z][a-z' .-]*$/, `“${phrase}”`);
      assert.equal(
        new Set(list).size,
        list.length,
        list.find((one, index) => list.indexOf(one) !== index) ?? '',
      );
    }
  });
}
