import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createLayeredLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { createEntityIndex } from '../../../src/core/project/entity-index.ts';
import { createNoteNames } from '../../../src/core/project/note-names.ts';
import type { NoteRecord } from '../../../src/core/project/note-record.ts';
import { createNoteStore, type NoteStore } from '../../../src/core/project/note-store.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';

function note(path: string, title: string, aliases: readonly string[], not: readonly string[]): NoteRecord {
  return {
    path,
    title,
    aliases,
    not,
    role: 'note',
    titleSpan: { start: 0, end: 0 },
    kind: 'organization',
    names: [],
    named: true,
    body: { paragraph: '', plain: true },
    fields: {},
    problems: [],
  };
}

/** The names of the notes, told of all of them. */
function namesOver(store: NoteStore) {
  const entities = createEntityIndex({ notes: store, gazetteer: undefined, known: new Map() });
  const names = createNoteNames(store);
  for (const record of store.all()) names.changed(store.rowOf(record.path) as number, undefined, record);
  return { ...names, lexicon: () => createLayeredLexicon(names.over(entities)) };
}

/** Who is found where in a text that holds every name there is. */
function found(names: ReturnType<typeof namesOver>): unknown {
  const text =
    'The Harbour League met. Harbour spoke; HL too, with Velmar, the League of Velmar and Old Velmar League.';
  return names
    .lexicon()
    .match(text, tokenize(text))
    .map(({ start, end, entries }) => [text.slice(start, end), entries.map((entry) => entry.entity)]);
}

const name = fc.constantFrom(
  'Harbour League',
  'Harbour',
  'HL',
  'Velmar',
  'League of Velmar',
  'Old Velmar',
  'Velmar League',
);
const path = fc.constantFrom('a.md', 'b.md', 'c/d.md', 'c/e.md');
const few = fc.uniqueArray(name, { maxLength: 2 });
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(path, name, few, few)
      .map(([at, title, aliases, not]) => ({ at, record: note(at, title, aliases, not) })),
  },
  path.map((at) => ({ at, record: undefined })),
);

describe('names of notes', () => {
  test('after any changes are those of an index built anew', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(12), (changes, builtAfter) => {
        const store = createNoteStore();
        const names = namesOver(store);
        for (const [index, { at, record }] of changes.entries()) {
          if (index === builtAfter) found(names);
          const before = store.get(at);
          const row = store.rowOf(at);
          if (record) names.changed(store.set(record), before, record);
          else if (store.remove(at)) names.changed(row as number, before, undefined);
          if (index > builtAfter) assert.deepEqual(found(names), found(namesOver(store)));
        }
        assert.deepEqual(found(names), found(namesOver(store)));
      }),
      { numRuns: fuzzRuns(300) },
    );
  });

  test('a saved note costs the names of that note, not those of the folder', () => {
    const store = createNoteStore();
    for (let index = 0; index < 2000; index++)
      store.set(note(`${index}.md`, `Body ${index} Council`, [], []));
    const names = namesOver(store);
    const before = store.get('7.md');
    const after = note('7.md', 'Quay Council', [], []);
    names.changed(store.set(after), before, after);
    assert.equal(names.data().rows.length, 2001);
    assert.equal(names.lexicon().readings('Quay Council')[0]?.entity, 'quay-council');
    assert.deepEqual(names.lexicon().readings('Body 7 Council'), []);
  });

  test('go on from their own data, read again', () => {
    const store = createNoteStore();
    for (let index = 0; index < 20; index++)
      store.set(note(`${index}.md`, `Body ${index}`, [`B${index}`], []));
    const entities = createEntityIndex({ notes: store, gazetteer: undefined, known: new Map() });
    const again = createNoteNames(store);
    again.load(namesOver(store).data());
    const before = store.get('3.md');
    again.changed(store.rowOf('3.md') as number, before, note('3.md', 'Quay Council', [], []));
    const lexicon = createLayeredLexicon(again.over(entities));
    assert.equal(lexicon.readings('B19')[0]?.entity, 'body-19');
    assert.deepEqual(lexicon.readings('B3'), []);
  });
});
