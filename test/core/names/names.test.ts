import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check, readCases, unmarked } from './fixture.ts';

const folder = new URL('./fixtures/', import.meta.url);

for (const file of readdirSync(folder).toSorted()) {
  const name = file.replace(/\.txt$/, '');
  describe(`names: ${name}`, () => {
    for (const { group, input } of readCases(name)) {
      test(`${group}: ${unmarked(input.marked).slice(0, 70)}`, () => check(input));
    }
  });
}
