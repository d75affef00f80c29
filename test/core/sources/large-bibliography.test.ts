import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateBibliography, keyOf } from '../../../bench/generate-bibliography.ts';
import { readBibliography } from '../../../src/core/sources/bibliography.ts';

const count = 2000;
const bibliography = readBibliography('library.bib', generateBibliography(count, 7));

test('every entry of a large bibliography is found, whatever stands around it', () => {
  const titled = new Map(
    bibliography.entries.map((entry) => [/Volume (\d+)$/.exec(entry.title)?.[1], entry]),
  );
  for (let index = 0; index < count; index++) assert.equal(titled.get(String(index))?.key, keyOf(index));
});

test('what is wrong in it is told: keys used twice, no key, half typed', () => {
  const codes = new Map<string, number>();
  for (const { code } of bibliography.problems) codes.set(code, (codes.get(code) ?? 0) + 1);
  assert.deepEqual(Object.fromEntries(codes), {
    'bibliography-duplicate-key': 8,
    'bibliography-entry-without-key': 4,
    'bibliography-entry-broken': 3,
  });
});

test('an abbreviation counts for the entries below it only, whenever they are read', () => {
  const text = '@string{p = {A}}@book{a, publisher = p}\n@string{p = {B}}\n@book{b, publisher = p}';
  const [a, b] = readBibliography('x.bib', text).entries;
  assert.deepEqual([b?.container, a?.container], ['B', 'A']);
});

test('an address at the begin of a line is no entry, one behind a closed entry is', () => {
  const text = '@book{a,\n note = {x @book{no, } y},\n} @book{b, title = {B}}';
  assert.deepEqual(
    readBibliography('x.bib', text).entries.map(({ key }) => key),
    ['a', 'b'],
  );
});
