import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { flatten } from '../../../src/core/text/flat.ts';
import { keptFinds } from '../../../src/core/text/kept-finds.ts';
import { nextList } from '../../../src/core/text/spliced.ts';

interface Item {
  readonly size: number;
}

const items = fc.array(fc.record({ size: fc.nat(3) }), { maxLength: 12 });
const edits = fc.array(fc.record({ at: fc.nat(20), drop: fc.nat(4), put: items }), { maxLength: 8 });

/** The states of a list that is edited, the first one as it is. */
function* statesOf(
  first: readonly Item[],
  changes: readonly { readonly at: number; readonly drop: number; readonly put: readonly Item[] }[],
): Iterable<readonly Item[]> {
  let list: readonly Item[] = [...first];
  yield list;
  for (const { at, drop, put } of changes) {
    const from = at % (list.length + 1);
    const oldEnd = Math.min(list.length, from + drop);
    list = nextList(list, { from, oldEnd }, [...put, ...list.slice(from, oldEnd).slice(1)]);
    yield list;
  }
}

test('after any edits the finds are those of the list, and where they stand', () => {
  fc.assert(
    fc.property(items, edits, (first, changes) => {
      const find = keptFinds(({ size }: Item) => (size > 1 ? size : undefined));
      for (const list of statesOf(first, changes)) {
        const { at, found } = find(list);
        const expected = list.flatMap(({ size }, index) => (size > 1 ? [[index, size]] : []));
        assert.deepEqual(
          [...at].map((index, nth) => [index, found[nth]]),
          expected,
        );
      }
    }),
  );
});

test('finds of lists side by side, of which either may change', () => {
  const sides = fc.array(fc.tuple(fc.nat(30), fc.nat(3)), { maxLength: 8 });
  fc.assert(
    fc.property(items, sides, (first, changes) => {
      let asked = 0;
      const find = keptFinds((one: Item, other: Item) => {
        asked++;
        return one.size + other.size > 3 ? one.size + other.size : undefined;
      });
      let own: readonly Item[] = first;
      let beside: readonly Item[] = first.map(() => ({ size: 2 }));
      for (const [index, size] of changes) {
        if (index >= 2 * own.length) continue;
        const at = index % own.length;
        if (index < own.length) own = own.with(at, { size });
        else beside = beside.with(at, { size });
        const before = asked;
        const { at: places, found } = find(own, beside);
        const expected = own.flatMap((one, nth) => {
          const sum = one.size + beside[nth]!.size;
          return sum > 3 ? [[nth, sum]] : [];
        });
        assert.deepEqual(
          [...places].map((place, nth) => [place, found[nth]]),
          expected,
        );
        assert.ok(before === 0 || asked - before <= 1);
      }
    }),
  );
});

test('a part that has changed leaves the array of all items as it is', () => {
  const parts: readonly Item[] = Array.from({ length: 100 }, () => ({ size: 50 }));
  const wordsOf = ({ size }: Item): readonly number[] => Array.from({ length: size }, (_, nth) => nth);
  const before = flatten(parts, wordsOf);
  const part = nextList(parts, { from: 40, oldEnd: 41 }, [{ size: 20 }]);
  const after = flatten(part, wordsOf, before);
  assert.equal(after.items.base, before.items.base);
  assert.equal(after.items.length, before.items.length - 30);
});

test('after any edits the items of all parts stand one after the other', () => {
  const wordsOf = ({ size }: Item): readonly string[] =>
    Array.from({ length: size }, (_, nth) => `${size}.${nth}`);
  fc.assert(
    fc.property(items, edits, (first, changes) => {
      let flat: ReturnType<typeof flatten<Item, string>> | undefined;
      for (const list of statesOf(first, changes)) {
        flat = flatten(list, wordsOf, flat);
        assert.deepEqual(flat.items.slice(), list.flatMap(wordsOf));
        const sums = list.map((_, nth) => list.slice(0, nth).reduce((sum, { size }) => sum + size, 0));
        assert.deepEqual([...flat.starts], [...sums, flat.items.length]);
      }
    }),
  );
});
