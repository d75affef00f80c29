import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Quoted, quoted, unquotedPassages } from '../../../src/core/index.ts';
import { projectFixture } from '../../project-fixture.ts';

const notes = `--- file: sources/solano.md
---
title: Solano on harbours
type: source
author: Mira Solano
---

Given in the week of the storm.

> The harbour must stay open to all ships, in winter as in summer. It has cost us much. We shall pay for it again.
>
> Nobody’s fleet was ever turned away.
--- file: sources/osei.md
---
title: Osei in parliament
type: source
author: Ama Osei
key: osei2020
---

We have paid for every ship in that harbour, and twice for the pilot.
--- file: notes/solano.md
---
title: Mira Solano
type: person
---
A writer.
`;

const essay = `Others had doubts [@osei2020].

“The harbour must stay open to all ships,” said Mira Solano. Solano added that it had cost much. “Nobody’s ship
was ever turned away,” she wrote.

One clerk said: “No empire ever fell to a footnote in a ledger.”
`;

function read(text: string): Quoted {
  const { project } = projectFixture(text);
  const work = quoted(project, 'essay.md');
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

test('sources in the order in which the document comes to them, cited ones among them', () => {
  assert.deepEqual(
    read(essay + notes).sources.map(({ title }) => title),
    ['Osei in parliament', 'Solano on harbours'],
  );
});

test('who said what, from where, and whether it is so', () => {
  const rows = read(essay + notes).passages.map(({ text, status, speaker, source }) => [
    text.slice(0, 12),
    status,
    speaker,
    source,
  ]);
  assert.deepEqual(rows, [
    ['The harbour ', 'verbatim', 'Mira Solano', 'sources/solano.md'],
    ['it had cost ', 'paraphrase', 'Mira Solano', null],
    ['Nobody’s shi', 'altered', 'Mira Solano', 'sources/solano.md'],
    ['No empire ev', 'no-source', 'One clerk', null],
  ]);
});

test('ids stay when text is put in elsewhere, and the same words twice have two', () => {
  const ids = (text: string) => read(text + notes).passages.map(({ id }) => id);
  assert.deepEqual(ids(`It rained.\n\n${essay}`), ids(essay));
  const twice = ids('“Come in,” he said. “Come in,” she said.\n');
  assert.equal(new Set(twice).size, 2);
});

test('a document that quotes nobody has nothing to show', () => {
  assert.deepEqual(read(`It rained.\n${notes}`), { sources: [], passages: [] });
});

function unquoted(text: string, source: string): readonly string[] {
  const { project, files } = projectFixture(text);
  return unquotedPassages(project, 'essay.md', source).map(({ text: words, start, end }) => {
    assert.equal((files.get(source) as string).slice(start, end).replace(/\s+>?\s*/g, ' '), words);
    return words;
  });
}

test('what is not quoted yet: whole sentences of the source’s own words', () => {
  assert.deepEqual(unquoted(essay + notes, 'sources/solano.md'), [
    'It has cost us much. We shall pay for it again.',
  ]);
  assert.deepEqual(unquoted(essay + notes, 'sources/osei.md'), [
    'We have paid for every ship in that harbour, and twice for the pilot.',
  ]);
  assert.deepEqual(unquoted(essay + notes, 'notes/solano.md'), [], 'no source');
});
