import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createArgumentReader } from '../../../src/core/argument/argument.ts';
import { argumentTree } from '../../../src/core/argument/tree.ts';
import type { ProseRun } from '../../../src/core/model/prose-run.ts';
import { plainRun } from '../../../src/core/text/plain.ts';
import { closing, essay, opening, read } from './fixture.ts';

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

/** Paragraphs in many manners, as runs that stay the same objects from state to state. */
const pieces = [
  '# The pact',
  'The pact turned sixty. Many observers blame its chairman. But its problems are deeper.',
  '## What is it for?',
  'What is the pact for? Perhaps it fights pirates. Nobody has seen one since 1998.',
  'But pirates come back. The pact should keep its ships.',
  '## Two things follow',
  'Two things follow. First, it must pay. Second, it must train.',
  'Critics will object that both cost money. They do. But so does a war.',
  'In the end the pact must choose.',
].map((text) => {
  const heading = /^(#+) (.*)$/.exec(text);
  return heading ? plainRun(heading[2]!, { kind: 'heading', depth: heading[1]!.length }) : plainRun(text);
});

test('a reader that has read other states of a text gives what a new one gives', () => {
  const reader = createArgumentReader();
  const states = pieces.flatMap((piece, index) => [
    pieces.filter((other) => other !== piece),
    [
      ...pieces.slice(0, index),
      plainRun('Something new is written here. It changes little.'),
      ...pieces.slice(index),
    ],
    pieces,
  ]);
  for (const runs of states) {
    const input = { runs, mentions: [], quotations: [] };
    const fresh = createArgumentReader().read(input);
    const result = reader.read(input);
    assert.deepEqual(result.units.slice(), fresh.units.slice());
    assert.deepEqual({ ...result, units: [] }, { ...fresh, units: [] });
  }
});

test('ids: an edit of one paragraph leaves the ids of all others', () => {
  const idsBut = (runs: readonly ProseRun[], edited: number) =>
    read(...runs)
      .units.filter(({ run }) => run !== edited)
      .map(({ id }) => id);
  for (const index of pieces.keys()) {
    const edited = pieces.map((piece, at) =>
      at === index ? plainRun('Quite another text.', piece.place) : piece,
    );
    assert.deepEqual(idsBut(edited, index), idsBut(pieces, index));
  }
});

test('reading is linear: eight times the paragraphs are looked at eight times as often', () => {
  const looks = (count: number): number => {
    let seen = 0;
    const runs = Array.from({ length: count }, (_, index) => {
      const run = plainRun(`The pact is weak. In 1998 it had 3 ships, but two leaked. So it is ${index}.`);
      return Object.defineProperty({ ...run }, 'text', {
        get: () => {
          seen++;
          return run.text;
        },
      });
    });
    argumentTree(createArgumentReader().read({ runs, mentions: [], quotations: [] }), runs);
    return seen;
  };
  assert.ok(looks(800) <= 8.2 * looks(100));
});

test('units: who writes, and when, in a line of its own argues nothing', () => {
  for (const line of [
    'By Ana Ruiz, 3 March 2026',
    '3 March 2026',
    'By Ana Ruiz',
    'To: The Secretary\nFrom: Staff',
  ]) {
    const result = read('# The price of a pact', line, opening, 'The ports are old. They silt up.', closing);
    assert.ok(!result.units.some((unit) => result.textOf(unit) === line), line);
    assert.equal(result.unit('I believe').role, 'thesis');
  }
});

test('thesis: an opening that only tells what happened states none', () => {
  const result = read(
    'In 1956 Norland closed its ports. Ruiz had refused to help it.',
    'Historians still argue about why. Some were there.',
    'Ruiz died in 1957. He was ill.',
  );
  assert.deepEqual(result.units.filter(({ role }) => role === 'thesis').map(result.textOf), []);
});

test('roles: a paragraph under *Objections* puts one up, whatever it says', () => {
  const result = read(
    '# The pact',
    opening,
    '## Objections',
    'It is a cartel. So was the old pact.',
    '## Next steps',
    closing,
  );
  assert.equal(result.unit('It is a cartel').role, 'objection');
});

test('roles: the points of a summary are claims, the best of them the thesis', () => {
  const result = read(
    '# Summary',
    'The pact no longer decides anything.',
    'A group of nine could set rules for the ports.',
    '# The problem',
    'The pact was made in 1998. It met twice.',
    '# What to do',
    'Norland should ask its neighbours. They come in March.',
  );
  assert.equal(result.unit('A group of nine').role, 'thesis');
  assert.equal(result.unit('The pact no longer').role, 'claim');
});

test('units: a heading at the head of its paragraph argues nothing', () => {
  const result = essay('Background. The fleet was sold in 1998. Two ports closed.');
  assert.ok(!result.units.some((unit) => result.textOf(unit) === 'Background.'));
});

test('roles: in an interview *Q:* asks', () => {
  const result = read(
    'The minister talks to us.',
    'Q: Minister, the pact is old. Do you agree?',
    'I do not. Nobody reads it.',
    'Q: Is it weak?',
    'No. It is as strong as its ports.',
  );
  assert.equal(result.unit('Is it weak').role, 'question');
  assert.equal(result.unit('Do you agree').role, 'question');
  assert.notEqual(result.unit('Minister, the pact').role, 'thesis');
});

test('roles: in an interview a name at the head of a turn says who speaks, as it does in capitals', () => {
  const talk = (review: string, brandt: string): readonly string[] =>
    read(
      'The minister talks to us.',
      `${review}: Minister, the pact is old. Do you agree?`,
      `${brandt}: I do not. Nobody reads it.`,
      `${review}: Is it weak?`,
      `${brandt}: It is as strong as its ports.`,
    ).units.map(({ role, relation, label }) => `${role} ${relation}: ${label}`);
  assert.deepEqual(talk('Harbour Review', 'Ada Brandt'), talk('REVIEW', 'BRANDT'));
  assert.ok(talk('Harbour Review', 'Ada Brandt').includes('claim answers: It is as strong as its ports'));
});

test('units: a word and a colon at the head of paragraphs are no speakers', () => {
  for (const [one, other] of [
    ['Myth', 'Fact'],
    ['Lisbon', 'Porto'],
  ] as const) {
    const result = essay(
      `${one}: The pact is dead. It never met.`,
      `${other}: The pact met twice. It has a house.`,
      ...(one === 'Myth' ? [`${one}: The fleet is gone.`, `${other}: The fleet is in port.`] : []),
    );
    assert.ok(result.unit(`${one}: The pact`));
  }
});
