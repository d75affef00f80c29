import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { entityKinds } from '../../../src/core/model/entity.ts';
import { createNoteIndex } from '../../../src/core/project/note-index.ts';
import {
  keysOf,
  kindMark,
  kindOfMarks,
  marksOf,
  NoteMark,
  noteKeys,
} from '../../../src/core/project/note-keys.ts';
import type { NoteRecord } from '../../../src/core/project/note-record.ts';
import { createNoteStore, type NoteStore } from '../../../src/core/project/note-store.ts';

const word = fc.constantFrom(
  'Velmar',
  'Ostrava',
  'harbour',
  'Türkiye',
  '日本',
  '\ud800',
  'a/b',
  '“q”',
  'c.md',
  '.Markdown',
  '',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const path = fc.constantFrom('a.md', 'A.md', 'b/c.md', 'b/Çelik.md', 'd/日本.md', 'd/c.md.md', 'e');
const record: fc.Arbitrary<NoteRecord> = fc
  .record({
    path,
    title: name,
    role: fc.constantFrom('essay', 'source', 'note'),
    titleSpan: fc.nat().map((start) => ({ start, end: start + 3 })),
    kind: fc.constantFrom(undefined, ...entityKinds),
    aliases: fc.array(name, { maxLength: 3 }),
    names: fc.array(name, { maxLength: 2 }),
    not: fc.array(name, { maxLength: 2 }),
    named: fc.boolean(),
    body: name.map((paragraph) => ({ paragraph, plain: true })),
    fields: fc.constantFrom(
      {},
      { date: '2019-12' },
      { bibliography: ['books.bib'] },
      { author: ['Mira Solano'], key: 'solano', members: [{ name: 'Velmar', from: '1951' }] },
    ),
    problems: fc.constantFrom([], [{ code: 'x', severity: 'hint', message: 'y', start: 0, end: 3 }]),
  })
  .map((made) => ({ ...made }) as NoteRecord);

type Step = { readonly set: NoteRecord } | { readonly remove: string };
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: record.map((set) => ({ set })) },
    path.map((remove) => ({ remove })),
  ),
  { maxLength: 30 },
);

const stampOf = (note: NoteRecord): number => note.title.length + 0.5;

function play(
  store: NoteStore,
  all: readonly Step[],
  model = new Map<string, NoteRecord>(),
): Map<string, NoteRecord> {
  for (const step of all) {
    if ('set' in step) {
      store.set(step.set, stampOf(step.set));
      model.set(step.set.path, step.set);
    } else assert.equal(store.remove(step.remove), model.delete(step.remove));
  }
  return model;
}

/** The store must answer as a plain map of records does. */
function compare(store: NoteStore, model: ReadonlyMap<string, NoteRecord>): void {
  const sorted = [...model.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const stored = [...store.all()].sort((a, b) => (a.path < b.path ? -1 : 1));
  assert.deepEqual(
    stored.map((each) => ({ ...each })),
    sorted,
  );
  assert.equal(store.size, model.size);
  assert.deepEqual(
    [...store.paths()].sort(),
    sorted.map((each) => each.path),
  );
  for (const each of sorted) {
    const row = store.rowOf(each.path) as number;
    assert.equal(store.stampAt(row), stampOf(each));
    assert.deepEqual({ ...store.row(row) }, each);
  }
  assert.equal(store.rowOf('never.md'), undefined);
  for (const each of sorted) {
    const row = store.rowOf(each.path) as number;
    const cut = each.path.lastIndexOf('/') + 1;
    const [base, file] = [each.path.slice(0, cut), each.path.slice(cut)];
    // It need not know a path that is not Latin.
    assert.equal(store.isAt(row, base, file), !each.path.includes('日'));
    for (const other of sorted) if (other !== each) assert.ok(!store.isAt(row, '', other.path));
  }
  assert.ok(!store.isAt(999, '', 'a.md'));
  for (const kind of noteKeys) {
    for (const key of new Set(sorted.flatMap((each) => keysOf(each, kind)))) {
      const expected = sorted.filter((each) => keysOf(each, kind).includes(key)).map((each) => each.path);
      assert.deepEqual(
        store.find(kind, key).map((each) => each.path),
        expected,
        `${kind} ${key}`,
      );
    }
  }
  for (const mark of Object.values(NoteMark)) {
    const expected = sorted.filter((each) => (marksOf(each) & mark) !== 0).map((each) => each.path);
    assert.deepEqual(
      store.marked(mark).map((each) => each.path),
      expected,
    );
  }
  for (const kind of entityKinds) {
    const expected = sorted.filter((each) => kindOfMarks(marksOf(each)) === kindMark(kind));
    assert.deepEqual(
      store
        .someOf(kind, 99)
        .map((each) => each.path)
        .sort(),
      expected.map((each) => each.path),
    );
    assert.equal(store.someOf(kind, 1).length, Math.min(1, expected.length));
  }
}

describe('the store of notes', () => {
  test('answers as a map of records would, after any changes', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const store = createNoteStore();
        compare(store, play(store, all));
      }),
    );
  });

  test('goes on from its own data, read again', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const first = createNoteStore();
        const model = play(first, before);
        const second = createNoteStore();
        second.load(first.data());
        compare(second, play(second, after, model));
      }),
    );
  });

  test('forgets old rows of a note that is saved again and again', () => {
    const store = createNoteStore();
    const [note] = fc.sample(record, { numRuns: 1, seed: 1 });
    for (let time = 0; time < 10_000; time++) store.set({ ...(note as NoteRecord), title: `Title ${time}` });
    assert.equal(store.find('linkName', 'title 9999').length, 1);
    assert.equal(store.find('linkName', 'title 9998').length, 0);
    assert.ok(store.byteLength < 500_000, `${store.byteLength} bytes`);
  });
});

describe('the index of notes', () => {
  const note = (place: string, title: string, aliases: readonly string[] = []): NoteRecord => ({
    path: place,
    title,
    aliases,
    role: 'note',
    titleSpan: { start: 0, end: 0 },
    kind: undefined,
    names: [],
    not: [],
    named: true,
    body: { paragraph: '', plain: true },
    fields: {},
    problems: [],
  });
  const index = createNoteIndex();
  for (const each of [
    note('velmar.md', 'Velmar', ['Republic of Velmar']),
    note('people/Mira Solano.md', 'Mira Solano', ['Solano']),
    note('people/old/Mira Solano.md', 'Mira Solano the Elder'),
    note('pacts/Çelik.md', 'Çelik'),
  ])
    index.set(each);

  const cases: readonly (readonly [target: string, from: string, expected: string | undefined])[] = [
    ['Velmar', 'essay.md', 'velmar.md'],
    ['velmar.md', 'people/x.md', 'velmar.md'],
    ['../velmar', 'people/x.md', 'velmar.md'],
    ['Republic of Velmar', 'essay.md', 'velmar.md'],
    ['Mira%20Solano', 'people/old/x.md', 'people/old/Mira Solano.md'],
    ['Mira Solano', 'people/x.md', 'people/Mira Solano.md'],
    ['mira solano', 'essay.md', 'people/Mira Solano.md'],
    ['people/old/mira solano', 'essay.md', 'people/old/Mira Solano.md'],
    ['solano', 'essay.md', 'people/Mira Solano.md'],
    ['celik', 'essay.md', 'pacts/Çelik.md'],
    ['../../velmar', 'people/x.md', undefined],
    ['', 'velmar.md', 'velmar.md'],
    ['nobody', 'essay.md', undefined],
  ];
  for (const [target, from, expected] of cases) {
    test(`[[${target}]] in ${from} is ${expected ?? 'nothing'}`, () => {
      assert.equal(index.resolve(target, from)?.path, expected);
    });
  }
});
