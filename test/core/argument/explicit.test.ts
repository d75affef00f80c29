import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inline, ProseRun } from '../../../src/core/model/prose-run.ts';
import { plainRun } from '../../../src/core/text/plain.ts';
import { essay, link } from './fixture.ts';

function comment(value: string, offset: number): Inline {
  return { type: 'comment', value, start: offset, end: offset };
}

const explicit: readonly (readonly [string, ProseRun, string])[] = [
  ['a callout', plainRun('The sea is cold.', { quote: 1, callout: 'objection' }), 'objection'],
  ['a claim callout', plainRun('The sea is cold.', { quote: 1, callout: 'claim' }), 'claim'],
  ['an evidence callout', plainRun('I believe it.', { quote: 1, callout: 'evidence' }), 'evidence'],
  ['a quote callout', plainRun('The sea is cold.', { quote: 1, callout: 'quote' }), 'testimony'],
  [
    'a counterargument callout',
    plainRun('The sea is cold.', { quote: 1, callout: 'counterargument' }),
    'objection',
  ],
  ['a comment before the paragraph', plainRun('The sea is cold.', { annotations: [' claim '] }), 'claim'],
  [
    'the inner of two comments',
    plainRun('The sea is cold.', { annotations: [' claim ', ' rebuttal '] }),
    'rebuttal',
  ],
  [
    'a comment before the sentence',
    { ...plainRun('The sea is cold.'), inlines: [comment(' context ', 0)] },
    'context',
  ],
  ['a question prefix', plainRun('QUE - Why is the sea cold'), 'question'],
  ['a claim prefix', plainRun('CLM - The sea is cold.'), 'claim'],
  ['an evidence prefix', plainRun('[[EVD]] - The sea is cold.'), 'evidence'],
];
for (const [name, run, role] of explicit) {
  test(`explicit: ${name} sets the role`, () => {
    const unit = essay('The pact is weak.', run).units.find(({ run: index }) => index === 2)!;
    assert.equal(unit.role, role);
    assert.equal(unit.explicit, true);
    assert.equal(unit.confidence, 1);
    assert.notEqual(unit.why, '');
  });
}

for (const [name, run] of [
  ['a note callout', plainRun('The sea is cold.', { quote: 1, callout: 'note' })],
  [
    'a comment that says something else',
    plainRun('The sea is cold.', { annotations: [' look this up again '] }),
  ],
  ['a pin', plainRun('The sea is cold.', { annotations: ['Georgia = us-georgia'] })],
] as const) {
  test(`explicit: ${name} sets nothing`, () => {
    assert.equal(essay('The pact is weak.', run).unit('The sea').explicit, false);
  });
}

test('explicit: a comment inside of a paragraph holds for the sentence behind it only', () => {
  const text = 'The sea is cold. The wind is strong. The sky is grey.';
  const result = essay({ ...plainRun(text), inlines: [comment('objection', 17)] });
  assert.equal(result.unit('The wind').role, 'objection');
  assert.equal(result.unit('The wind').explicit, true);
  assert.equal(result.unit('The sky').explicit, false);
  assert.equal(result.unit('The sea').explicit, false);
});

test('explicit: a target anywhere in the document, with its relation', () => {
  const claim = plainRun('The pact is weak.', { blockId: 'claim-1' });
  const far = plainRun('The sea is cold.', { annotations: ['attacks ^claim-1'] });
  const result = essay(claim, 'The wind is strong.', far);
  assert.equal(link(result, 'The sea'), 'attacks The pact is weak.');
});

test('explicit: role, relation and target in one', () => {
  const claim = plainRun('The pact is weak.', { blockId: 'c' });
  const result = essay(
    claim,
    'More.',
    plainRun('The sea is cold.', { annotations: ['objection attacks ^c'] }),
  );
  assert.equal(result.unit('The sea').role, 'objection');
  assert.equal(link(result, 'The sea'), 'attacks The pact is weak.');
});

test('explicit: two that point at each other do not make a circle', () => {
  const a = plainRun('The pact is weak.', { blockId: 'a', annotations: ['supports ^b'] });
  const b = plainRun('The sea is cold.', { blockId: 'b', annotations: ['supports ^a'] });
  const { units } = essay(a, b);
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  for (const { id } of units) {
    let steps = 0;
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null)
      assert.ok(++steps <= units.length);
  }
});

test('explicit: a thesis set by the writer is the only thesis', () => {
  const result = essay(plainRun('The sea is cold.', { annotations: ['thesis'] }));
  assert.deepEqual(
    result.units.filter(({ role }) => role === 'thesis').map((unit) => result.textOf(unit)),
    ['The sea is cold.'],
  );
});
