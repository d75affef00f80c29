import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashesOf, pathsOf } from '../../src/core/lexicon/name-paths.ts';
import { createTokenizer } from '../../src/core/text/tokens.ts';
import { gazetteer } from './built.ts';

const declared = [...(gazetteer.declared?.() ?? [])];

test('the names that are read without their entities are those of the entities', () => {
  const plain = [...gazetteer.entities.values()].map(({ id, name, names }) => ({
    id,
    name,
    names: names.map(({ text, form, ambiguous = false }) => ({ text, form, ambiguous })),
  }));
  assert.deepEqual(declared, plain);
});

test('names are found by the same words whether or not their rules are made', () => {
  const tokenizer = createTokenizer();
  for (const { id, names } of gazetteer.entities.values()) {
    const entries = names.map((name) => ({
      text: name.text,
      entry: { name, entity: id, layer: 'gazetteer' } as const,
    }));
    assert.deepEqual(
      hashesOf(names, tokenizer),
      pathsOf(entries).map(({ hashes }) => hashes),
      id,
    );
  }
});

test('an entity is made once, and is the same however it is reached', () => {
  const france = gazetteer.entities.get('france');
  assert.equal(gazetteer.entities.get('france'), france);
  assert.equal(new Map(gazetteer.entities).get('france'), france);
  assert.equal([...gazetteer.entities.keys()].length, gazetteer.entities.size);
  assert.equal(gazetteer.entities.get('nobody-at-all'), undefined);
});
