import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extended, grown } from '../../../src/core/text/grown.ts';

const kinds = [Int32Array, Float64Array, Uint16Array, Uint8Array] as const;

for (const grow of [grown, extended]) {
  describe(grow.name, () => {
    for (const Kind of kinds) {
      test(`${Kind.name} filled one by one holds all of it, whatever its size`, () => {
        let array: InstanceType<typeof Kind> = new Kind(0);
        const size = 100_000;
        for (let at = 0; at < size; at++) {
          if (at === array.length) array = grow(array, at + 1);
          array[at] = at % 251;
        }
        assert.ok(array.subarray(0, size).every((value, at) => value === at % 251));
        assert.ok(array.subarray(size).every((value) => value === 0));
      });
    }

    test('leaves a view of something else alone', () => {
      const shared = new Int32Array(50_000).fill(7);
      const part = shared.subarray(10, 40_000);
      const more = grow(part, 60_000);
      more.fill(1);
      assert.ok(more.length >= 60_000);
      assert.ok(shared.every((value) => value === 7));
    });
  });
}

test('a large array that grows in place has little more than what was asked for, and is the same array', () => {
  const first = extended(new Uint8Array(0), 1_000_000);
  assert.ok(first.length < 1_100_000);
  const second = extended(first, 2_000_000);
  assert.equal(second, first);
  assert.ok(second.length >= 2_000_000 && second.length < 2_200_000);
});
