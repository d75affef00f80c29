import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createFileWords } from '../../../src/core/project/file-words.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

const word = fc.integer({ min: 1, max: 12 }).map((number) => Math.imul(number, 0x9e3779b1));
const words = fc.uniqueArray(word, { maxLength: 6 });
const row = fc.nat({ max: 9 });
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ row, words }) },
    row.map((gone) => ({ row: gone, words: undefined })),
  ),
);
const alternatives = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 20 });

function holding(model: ReadonlyMap<number, readonly number[]>, sets: readonly (readonly number[])[]) {
  return [...model]
    .filter(([, held]) => sets.some((set) => set.every((each) => held.includes(each))))
    .map(([number]) => number)
    .sort();
}

describe('the words of files', () => {
  test('are found as in a map of sets, after any changes and once read back', () => {
    fc.assert(
      fc.property(steps, alternatives, (all, asked) => {
        const index = createFileWords();
        const model = new Map<number, readonly number[]>();
        for (const step of all) {
          if (step.words) {
            index.set(step.row, new Set(step.words));
            model.set(step.row, step.words);
          } else {
            index.remove(step.row);
            model.delete(step.row);
          }
        }
        const again = createFileWords();
        again.load(index.data());
        for (const each of [index, again]) {
          assert.deepEqual([...each.rowsWith(asked)].sort(), holding(model, asked));
          for (let number = 0; number < 12; number++) assert.equal(each.has(number), model.has(number));
        }
      }),
      { numRuns: fuzzRuns(100) },
    );
  });

  test('are all found of a file that has very many', () => {
    const index = createFileWords();
    const many = Array.from({ length: 20_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    index.set(0, new Set([many[7] as number]));
    index.set(1, new Set(many));
    index.set(2, new Set([many[9] as number]));
    for (const each of many.slice(10)) assert.deepEqual(index.rowsWith([[each]]), [1]);
    assert.deepEqual(index.rowsWith([[many[9] as number]]), [1, 2]);
    index.remove(1);
    assert.deepEqual(index.rowsWith([[many[7] as number], [many[9] as number]]), [0, 2]);
  });

  test('take no more room for a file that changes again and again', () => {
    const index = createFileWords();
    const many = new Set(Array.from({ length: 1000 }, (_, at) => at + 1));
    index.set(3, new Set([7]));
    for (let time = 0; time < 1000; time++) index.set(time % 3, many);
    assert.deepEqual(index.rowsWith([[7, 7]]), [0, 1, 2, 3]);
    assert.ok(index.data().words.length < 100_000, `${index.data().words.length} words`);
  });
});
