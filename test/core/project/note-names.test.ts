import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createLayeredLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { createEntityIndex } from '../../../src/core/project/entity-index.ts';
import { createNoteNames } from '../../../src/core/project/note-names.ts';
import type { NoteRecord } from '../../../src/core/project/note-record.ts';
import { createNoteStore, type NoteStore } from '../../../src/core/project/note-store.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

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
    summary: '',
    fields: {},
    problems: [],
  };
}

function namesOver(store: NoteStore) {
  const entities = createEntityIndex({ notes: store, gazetteer: undefined, known: new Map() });
  return createNoteNames({ notes: store, entities });
}

/** Who is found where in a text that holds every name there is. */
function found(names: ReturnType<typeof namesOver>): unknown {
  const text =
    'The Harbour League met. Harbour spoke; HL too, with Velmar, the League of Velmar and Old Velmar League.';
  return createLayeredLexicon(names)
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
          if (record) store.set(record);
          else store.remove(at);
          names.changed(before, record);
          if (index > builtAfter) assert.deepEqual(found(names), found(namesOver(store)));
        }
        assert.deepEqual(found(names), found(namesOver(store)));
      }),
      { numRuns: 300 },
    );
  });

  test('a saved note costs the names of that note, not those of the folder', () => {
    const store = createNoteStore();
    for (let index = 0; index < 2000; index++)
      store.set(note(`${index}.md`, `Body ${index} Council`, [], []));
    const names = namesOver(store);
    const [large] = names.layers;
    const before = store.get('7.md');
    const after = note('7.md', 'Quay Council', [], []);
    store.set(after);
    names.changed(before, after);
    assert.equal(names.layers[0], large, 'the large layer was built anew');
    assert.equal(names.layers[1]?.trie.data.nexts.length, 1);
  });
});
