import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainRun } from '../../../src/core/text/plain.ts';
import { essay, link, read } from './fixture.ts';

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

test('links: a concession in a sentence speaks against the claim it makes way for', () => {
  const { units, textOf } = read(
    'We should keep the pact. The fleet may be small, but it keeps the sea open.',
  );
  const concession = units.find(({ role }) => role === 'concession')!;
  assert.equal(textOf(concession), 'The fleet may be small,');
  assert.equal(concession.relation, 'attacks');
});

test('links: each piece of advice answers the question what should be done', () => {
  const filler = Array.from(
    { length: 14 },
    () => 'The ports need it. Two of them were dredged in 1998. One closed.',
  );
  const asked = 'What should be done? Norland should open its ports. The towns should pay for the ships.';
  const result = essay(...filler, asked);
  assert.equal(link(result, 'Norland should'), 'answers What should be done?');
  assert.equal(link(result, 'The towns should'), 'answers What should be done?');
});
