import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changedPart } from '../../../src/core/text/changed-part.ts';
import { changedItems, draftOf, editedList, replacedItems } from '../../../src/core/text/edited-list.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

const item = fc.nat(9);
const edit = fc.record({
  at: fc.nat(300),
  drop: fc.oneof(fc.nat(3), fc.nat(100)),
  put: fc.array(item, { maxLength: 4 }),
});
const start = fc.array(item, { maxLength: 200 });

test('after any edits a list has the items that an array has', () => {
  fc.assert(
    fc.property(
      start,
      fc.array(edit, { maxLength: 12 }),
      fc.nat(300),
      fc.nat(300),
      (items, edits, one, other) => {
        let array: readonly number[] = items;
        let list = editedList(items);
        for (const { at, drop, put } of edits) {
          const from = Math.min(at, array.length);
          const oldEnd = Math.min(from + drop, array.length);
          const before = { array, list };
          array = array.toSpliced(from, oldEnd - from, ...put);
          list = replacedItems(list, { from, oldEnd }, put);
          assert.equal(list.length, array.length);
          assert.deepEqual(
            Array.from({ length: array.length }, (_, index) => list.at(index)),
            array,
          );
          assert.equal(list.at(array.length), undefined);
          const [first, last] = [Math.min(one, other), Math.max(one, other)];
          assert.deepEqual(list.slice(first, last), array.slice(first, last));
          assert.deepEqual(list.slice(first), array.slice(first));
          const changed = changedItems(before.list, list);
          if (changed.from < changed.newEnd || changed.from < changed.oldEnd)
            assert.deepEqual(changed, changedPart(before.array, array));
          else assert.deepEqual(before.array, array);
          if (first % 2 === 0) assert.deepEqual(list.all(), array);
        }
        assert.deepEqual(list.all(), array);
      },
    ),
    { numRuns: fuzzRuns(500) },
  );
});

test('what has changed between any two states of a list is what has changed between arrays', () => {
  fc.assert(
    fc.property(start, edit, edit, (items, one, other) => {
      const [before, after] = [one, other].map(({ at, drop, put }) => {
        const from = Math.min(at, items.length);
        return { from, oldEnd: Math.min(from + drop, items.length), put };
      });
      const base = editedList(items);
      const lists = [before, after].map((part) => replacedItems(base, part!, part!.put));
      const changed = changedItems(lists[0]!, lists[1]!);
      const kept = [
        ...lists[0]!.slice(0, changed.from),
        ...lists[1]!.slice(changed.from, changed.newEnd),
        ...lists[0]!.slice(changed.oldEnd),
      ];
      assert.deepEqual(kept, lists[1]!.all());
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test('how the arrays of two states differ is known as it is', () => {
  fc.assert(
    fc.property(start, fc.array(edit, { minLength: 1, maxLength: 8 }), (items, edits) => {
      let list = editedList(items);
      let array = list.all();
      for (const { at, drop, put } of edits) {
        const from = Math.min(at, list.length);
        const oldEnd = Math.min(from + drop, list.length);
        list = replacedItems(list, { from, oldEnd }, put);
        // Not every state is asked for its array.
        if (at % 3 === 0) continue;
        const { from: first, oldEnd: gone, newEnd } = changedPart(array, list.all());
        const spliced = array.toSpliced(first, gone - first, ...list.slice(first, newEnd));
        assert.deepEqual(spliced, list.all());
        array = list.all();
      }
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test('a draft has the items that were set, in whatever order', () => {
  const set = fc.record({ at: fc.nat(199), put: item });
  fc.assert(
    fc.property(fc.array(item, { minLength: 200, maxLength: 200 }), fc.array(set), (items, sets) => {
      const draft = draftOf(editedList(items));
      const array = [...items];
      for (const { at, put } of sets) {
        draft.set(at, put);
        array[at] = put;
        assert.equal(draft.at(at), put);
      }
      assert.deepEqual(draft.list().all(), array);
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test('edits near each other share the array that they began with', () => {
  const items = Array.from({ length: 5000 }, (_, index) => index);
  let list = editedList(items);
  for (let round = 0; round < 1000; round++) {
    const from = 2500 + (round % 20);
    list = replacedItems(list, { from, oldEnd: from + 1 }, [-round]);
    assert.equal(list.base, items);
    assert.ok(list.part!.middle.length <= 20);
  }
  assert.notEqual(replacedItems(list, { from: 10, oldEnd: 11 }, [7]).base, items);
});
