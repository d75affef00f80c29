import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBibliography } from '../../../src/core/sources/bibliography.ts';
import { formatReference, shortReference, surnames } from '../../../src/core/sources/reference.ts';
import type { SourceFields } from '../../../src/core/sources/source.ts';

const items = [
  {
    id: 'osei2019',
    type: 'article-journal',
    title: 'The <i>Habit</i> of Peace',
    author: [{ family: 'Osei', given: 'Marta' }, { literal: 'Harbour Institute' }],
    issued: { 'date-parts': [[2019, 12]] },
    'container-title': 'Harbour Review',
    DOI: '10.1/x',
  },
  {
    id: 7,
    type: 'book',
    title: 'Doors',
    issued: { raw: 'May 1931' },
    editor: [{ family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van' }],
  },
];

test('CSL JSON: fields, people, dates, ranges', () => {
  const text = JSON.stringify(items, null, 2);
  const [osei, berg] = readBibliography('library.json', text).entries;
  assert.ok(osei && berg);
  assert.deepEqual(
    [osei.key, osei.type, osei.title, osei.year, osei.container, osei.url],
    ['osei2019', 'article-journal', 'The Habit of Peace', '2019', 'Harbour Review', 'https://doi.org/10.1/x'],
  );
  assert.deepEqual(osei.authors, [
    { family: 'Osei', given: 'Marta' },
    { family: 'Harbour Institute', given: '' },
  ]);
  assert.deepEqual([berg.key, berg.year, berg.authors[0]?.family], ['7', '1931', 'van Berg']);
  assert.equal(text.slice(osei.keySpan.start, osei.keySpan.end), 'osei2019');
  assert.equal(text.slice(berg.keySpan.start, berg.keySpan.end), '7');
  assert.deepEqual(JSON.parse(text.slice(osei.span.start, osei.span.end)), items[0]);
});

test('CSL JSON in an object with items, and on one line', () => {
  assert.equal(readBibliography('a.json', JSON.stringify({ items })).entries.length, 2);
  assert.equal(readBibliography('a.json', JSON.stringify(items)).entries.length, 2);
});

test('CSL JSON: a broken item hides no other', () => {
  const text = JSON.stringify(items, null, 2).replace('"Harbour Review"', '"Harbour Review');
  const { entries, problems } = readBibliography('a.json', text);
  assert.deepEqual(
    entries.map(({ key }) => key),
    ['7'],
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['bibliography-entry-broken'],
  );
});

test('CSL JSON: half a file, no file, no list', () => {
  const text = JSON.stringify(items, null, 2);
  assert.deepEqual(
    readBibliography('a.json', text.slice(0, -20)).entries.map(({ key }) => key),
    ['osei2019'],
  );
  for (const odd of ['', '[', '{', '[]', 'null', '"x"', '[{}]', '[1, 2]', '[{"id": {"a": 1}}]'])
    assert.ok(readBibliography('a.json', odd));
});

test('CSL JSON: the same id twice is a problem', () => {
  const { problems } = readBibliography('a.json', JSON.stringify([items[1], items[1]]));
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['bibliography-duplicate-key'],
  );
});

function source(fields: Partial<SourceFields>): SourceFields {
  return { authors: [], title: '', year: '', container: '', url: '', ...fields };
}
const osei = { family: 'Osei', given: 'Marta' };
const brandt = { family: 'Brandt', given: 'Ada' };
const body = { family: 'Harbour Institute', given: '' };

test('a reference in one line', () => {
  const cases: readonly (readonly [Partial<SourceFields>, string, string])[] = [
    [
      { authors: [osei], year: '2019', title: 'Habit', container: 'Harbour Review' },
      'Osei, Marta (2019). “Habit”. Harbour Review.',
      'Osei 2019',
    ],
    [
      { authors: [osei, brandt], year: '2019', title: 'Habit?' },
      'Osei, Marta and Ada Brandt (2019). “Habit?”.',
      'Osei and Brandt 2019',
    ],
    [
      { authors: [osei, brandt, body], year: '2019', title: 'Habit' },
      'Osei, Marta, Ada Brandt and Harbour Institute (2019). “Habit”.',
      'Osei et al. 2019',
    ],
    [{ authors: [osei, brandt, body, osei], title: 'Habit' }, 'Osei, Marta et al. “Habit”.', 'Osei et al.'],
    [{ authors: [body], year: '1931' }, 'Harbour Institute (1931).', 'Harbour Institute 1931'],
    [{ title: 'Habit' }, '“Habit”.', 'Habit'],
    [{}, '', ''],
  ];
  for (const [fields, long, short] of cases) {
    assert.equal(formatReference(source(fields)), long);
    assert.equal(shortReference(source(fields)), short);
  }
});

test('the surnames of a source, and none for the others', () => {
  assert.deepEqual(surnames({ authors: [osei, body, { family: 'et al.', given: '' }] }), [
    'Osei',
    'Harbour Institute',
  ]);
});
