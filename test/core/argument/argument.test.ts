import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createArgumentReader } from '../../../src/core/argument/argument.ts';
import { argumentTree } from '../../../src/core/argument/tree.ts';
import type { ProseRun } from '../../../src/core/model/prose-run.ts';
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

const section = (...paragraphs: readonly string[]) =>
  essay('## The ports', ...paragraphs, '## The fleet', 'The fleet is old. It has nine ships.');

test('links: the lead of a section’s first paragraph carries the others', () => {
  const result = section(
    'The ports are weak. They silt up.',
    'The harbour of Ostby is closed for months. Ice lies in it.',
  );
  assert.equal(link(result, 'The harbour'), 'supports The ports are weak.');
  assert.equal(link(result, 'The ports'), 'supports I believe that the pact has lost its way.');
  assert.equal(link(result, 'The fleet'), 'supports I believe that the pact has lost its way.');
});

test('links: a paragraph without a claim carries on the one before', () => {
  const result = section(
    'The ports are weak.',
    'In 1998 four ships ran aground in Ostby. In 1999 Norland closed the canal.',
  );
  assert.equal(link(result, 'In 1998'), 'supports The ports are weak.');
});

test('links: items of a list bear on what introduces it', () => {
  const item = (text: string) => plainRun(text, { list: 1 });
  const result = essay(
    'We recommend that the members:',
    item('dredge the harbours;'),
    item('share the cost.'),
  );
  assert.equal(link(result, 'dredge'), 'supports We recommend that the members:');
  assert.equal(result.unit('share').role, 'recommendation');
});

test('links: numbered points bear on what announces them, all on the same', () => {
  const result = essay(
    'Two steps would help. First, the pact should dredge the ports. Second, it should train the pilots.',
  );
  assert.equal(link(result, 'First'), 'supports Two steps would help.');
  assert.equal(link(result, 'Second'), 'supports Two steps would help.');
});

test('links: what the next paragraph says against an objection meets it', () => {
  const result = section(
    'Critics will object that ships are dear. Each costs a fortune.',
    'But ships last. They sail for forty years.',
  );
  assert.equal(link(result, 'But ships'), 'attacks Critics will object that ships are dear.');
  assert.equal(link(result, 'They sail'), 'supports But ships last.');
});

test('links: what grants an objection stands under it, and so does what meets it', () => {
  const result = essay(
    'The pact holds. Critics will object that ships are dear. They are. But wars are dearer.',
  );
  assert.equal(link(result, 'They are.'), 'attacks Critics will object that ships are dear.');
  assert.equal(link(result, 'But wars'), 'attacks Critics will object that ships are dear.');
});

test('links: candidate answers answer the question, evidence and all', () => {
  const result = essay(
    'What is the pact for? If its purpose is trade, it is hard to explain the tariffs. Norland raised them in 1998.',
    'Or, if it is for war, it is hard to explain the yachts.',
    'Maybe it is about fish.',
  );
  for (const answer of ['If its', 'Or, if', 'Maybe'])
    assert.equal(link(result, answer), 'answers What is the pact for?');
});

test('links: the conclusion bears on the thesis', () => {
  assert.match(link(essay('The pact is weak.', 'It is poor.'), 'In conclusion'), /^supports I believe/);
});

test('links: what something is instead stands below the conclusion that it is not what it seems', () => {
  const result = read(
    'I believe the pact must go.',
    'It is old and poor. It has no fleet.',
    'Can anything bind a president who doubts it?',
    'Perhaps not. But practice narrows the room for doubt. In conclusion, the price of the pact is not what a member pays. It is what keeps the peace because it works. The pact must go.',
  );
  assert.match(link(result, 'It is what'), /^supports In conclusion/);
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
    assert.deepEqual(reader.read(input), createArgumentReader().read(input));
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

test('attachment: each piece of advice answers the question what should be done', () => {
  const filler = Array.from(
    { length: 14 },
    () => 'The ports need it. Two of them were dredged in 1998. One closed.',
  );
  const asked = 'What should be done? Norland should open its ports. The towns should pay for the ships.';
  const result = essay(...filler, asked);
  assert.equal(link(result, 'Norland should'), 'answers What should be done?');
  assert.equal(link(result, 'The towns should'), 'answers What should be done?');
});
