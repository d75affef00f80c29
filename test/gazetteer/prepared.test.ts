import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGazetteer } from '../../src/core/gazetteer/load.ts';
import { encodeNames } from '../../src/core/gazetteer/prepared-names.ts';
import { referenceNames } from '../../src/core/gazetteer/reference-names.ts';
import { createLexicon, type LexiconMatch } from '../../src/core/lexicon/lexicon.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { built, gazetteer } from './built.ts';

const { bytes, seal } = encodeNames(gazetteer);
const json = { ...built.value, seal };

/** Everything that a name could be written as, in one text. */
const everyName = [...gazetteer.entities.values()].flatMap(({ names }) => names.map(({ text }) => text));

function found(source: typeof gazetteer, text: string): readonly LexiconMatch[] {
  return createLexicon({ gazetteer: source, notes: [], not: [] }).match(text, tokenize(text));
}

test('names that were prepared are found as those that are not', () => {
  const text = [...everyName, ...built.value.notNames, 'the Poles of the U.S. and the West'].join(' | ');
  const prepared = loadGazetteer(json, bytes);
  assert.ok(prepared.table);
  const matches = found(gazetteer, text);
  assert.ok(matches.length > everyName.length / 2);
  assert.deepEqual(found(prepared, text), matches);
});

test('names that mean one thing lead to it, prepared or not', () => {
  const [plain, prepared] = [referenceNames(gazetteer), referenceNames(loadGazetteer(json, bytes))];
  assert.equal(prepared.size, plain.size);
  assert.deepEqual([...prepared.keys()], [...plain.keys()]);
  for (const name of plain.keys()) assert.equal(prepared.get(name), plain.get(name), name);
  for (const name of ['', 'nobody at all', 'georgia x'])
    assert.equal(prepared.get(name), plain.get(name), name);
});

test('with prepared names no name is read to make a lexicon', () => {
  let read = 0;
  const prepared = loadGazetteer(json, bytes);
  const counting = {
    ...prepared,
    *declared() {
      read++;
      yield* prepared.declared?.() ?? [];
    },
  };
  assert.deepEqual(found(counting, 'nothing that has a name'), []);
  assert.equal(referenceNames(counting).get('nobody at all'), undefined);
  assert.equal(read, 0);
});

test('what was prepared for another build, or is broken, is not used', () => {
  const other = bytes.slice();
  other[4] = (other[4] as number) ^ 1;
  const broken = [new Uint8Array(), bytes.subarray(0, 100), bytes.subarray(0, 101), other];
  for (const each of broken) assert.equal(loadGazetteer(json, each).table, undefined);
  assert.equal(loadGazetteer(built.value, bytes).table, undefined);
  assert.deepEqual(found(loadGazetteer(json, other), 'NATO'), found(gazetteer, 'NATO'));
});

test('the bytes may lie anywhere in memory', () => {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  assert.ok(loadGazetteer(json, shifted.subarray(1)).table);
});
