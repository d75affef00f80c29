import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createArgumentReader } from '../../../src/core/argument/argument.ts';
import { argumentTree } from '../../../src/core/argument/tree.ts';
import { plainRun } from '../../../src/core/text/plain.ts';
import { closing, essay, link, opening, read } from './fixture.ts';

test('an empty document has no units', () => {
  assert.deepEqual(read().units, []);
  assert.deepEqual(read('').units, []);
  assert.deepEqual(read('***').units, []);
});

test('units stand in document order and inside of their runs', () => {
  const { units, runs } = essay(
    'The pact is weak. It has no fleet.',
    'Its members quarrel; they do so daily.',
  );
  let [run, end] = [-1, 0];
  for (const unit of units) {
    if (unit.run !== run) [run, end] = [unit.run, 0];
    assert.ok(unit.start >= end && unit.end > unit.start && unit.end <= runs[run]!.text.length);
    end = unit.end;
  }
});

test('every unit but the first thesis has a parent, and no chain of parents comes back', () => {
  const { units } = essay(
    'What is it for? Nobody knows. But it costs a lot.',
    'Critics argue that it is dead. However, it holds.',
  );
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  assert.equal(units.filter(({ parent }) => parent === null).length, 1);
  for (const { id } of units) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
      assert.ok(!seen.has(at), 'a cycle');
      seen.add(at);
    }
  }
});

test('every unit says why, with a confidence between 0 and 1', () => {
  for (const { why, confidence, label } of essay('The pact is weak. In 1998 it had 3 ships.').units) {
    assert.ok(confidence > 0 && confidence <= 1);
    assert.ok(label.length > 0 && label.length < 100);
    assert.equal(typeof why, 'string');
  }
});

test('links: a paragraph’s lead supports the thesis', () => {
  assert.match(link(essay('The pact is weak. It has no fleet.'), 'The pact is weak'), /^supports I believe/);
});

test('links: evidence supports the claim above it', () => {
  assert.equal(
    link(essay('The pact is weak. In 1998 it had 3 ships.'), 'In 1998'),
    'supports The pact is weak.',
  );
});

test('links: evidence before the claim supports the claim behind it', () => {
  const result = essay('In 1998 the pact had 3 ships. It sold two of them in 2004. Therefore, it is weak.');
  assert.equal(link(result, 'In 1998'), 'supports Therefore, it is weak.');
});

test('links: a rebuttal attacks the objection it meets', () => {
  const result = essay('Critics argue that the pact is dead. However, it still keeps the sea open.');
  assert.equal(link(result, 'However'), 'attacks Critics argue that the pact is dead.');
});

test('links: evidence for an objection stays with the objection', () => {
  const result = essay(
    'Critics argue that the pact is dead. They point to the 3 ships it has left. However, it holds.',
  );
  assert.equal(link(result, 'They point'), 'supports Critics argue that the pact is dead.');
});

test('links: what leads on from a question answers it', () => {
  const result = essay('What is the pact for? It is there to keep the sea open. Its ships do that daily.');
  assert.equal(link(result, 'It is there'), 'answers What is the pact for?');
});

test('links: the conclusion bears on the thesis', () => {
  assert.match(link(essay('The pact is weak.', 'It is poor.'), 'In conclusion'), /^supports I believe/);
});

test('links: a concession in a sentence speaks against the claim it makes way for', () => {
  const { units, textOf } = read(
    'We should keep the pact. The fleet may be small, but it keeps the sea open.',
  );
  const concession = units.find(({ role }) => role === 'concession')!;
  assert.equal(textOf(concession), 'The fleet may be small,');
  assert.equal(concession.relation, 'attacks');
});

test('ids: the same words keep their id when something else is written before them', () => {
  const before = essay('The pact is weak. It has no fleet.').unit('It has no fleet').id;
  assert.equal(
    essay('Something new.', 'The pact is weak. Quite weak. It has no fleet.').unit('It has no fleet').id,
    before,
  );
});

test('ids: the same words twice have two ids', () => {
  const { units } = essay('It is late. It is late. It is late.');
  assert.equal(new Set(units.map(({ id }) => id)).size, units.length);
});

test('ids: punctuation and spacing do not make another unit of it', () => {
  assert.equal(
    essay('The pact is weak.').unit('The pact is').id,
    essay('The  pact is weak!').unit('The  pact').id,
  );
});

test('a reader gives the same for the same runs', () => {
  const reader = createArgumentReader();
  const runs = [opening, 'The pact is weak. It has no fleet.', closing].map((text) => plainRun(text));
  const input = { runs, mentions: [], quotations: [] };
  assert.deepEqual(reader.read(input), reader.read(input));
});

test('footnotes and table cells argue nothing', () => {
  const note = plainRun('See the minutes. They are long.', { footnote: '1' });
  const cell = plainRun('1998', { kind: 'cell' });
  assert.ok(essay('The pact is weak.', note, cell).units.every(({ run }) => run < 2 || run === 4));
});

test('eight times the paragraphs cost less than forty times the time', () => {
  const paragraph =
    'The pact is weak. In 1998 it had 3 ships, but two of them leaked. However, critics argue that it holds.';
  const time = (count: number): number => {
    const runs = Array.from({ length: count }, (_, index) => plainRun(`${paragraph} So it is ${index}.`));
    const begun = performance.now();
    const result = createArgumentReader().read({ runs, mentions: [], quotations: [] });
    argumentTree(result, runs);
    return performance.now() - begun;
  };
  time(100);
  const small = time(250);
  assert.ok(time(2000) < 40 * small);
});
