import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHashTable, type HashTable } from '../../../src/core/project/hash-table.ts';

function valuesOf(table: HashTable, hash: number): readonly number[] {
  const values: number[] = [];
  for (let entry = table.first(hash); entry !== -1; entry = table.next(entry))
    values.push(table.value(entry));
  return values;
}

test('finds every one of a hundred thousand entries, also once read back from its data', () => {
  const table = createHashTable();
  const hashOf = (value: number): number => Math.imul(value % 40_000, 0x9e3779b1);
  const count = 100_000;
  for (let value = 0; value < count; value++) table.add(hashOf(value), value);
  for (const each of [table, createHashTable(16, table.data())]) {
    assert.equal(each.size, count);
    for (let value = 0; value < count; value += 7)
      assert.ok(valuesOf(each, hashOf(value)).includes(value), `value ${value}`);
    assert.deepEqual(valuesOf(each, 12345), []);
  }
});
