import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses } from '../../../src/core/argument/clauses.ts';
import { assertLinear } from '../../effort.ts';

/** `|` stands where a sentence is cut. */
const cases = `
The minister may say it loudly, | but she is not alone in it.
The pact is old, | but it still keeps the peace.
The pact is old; | its members have changed.
Although the pact is old, | its members still pay.
Though the pact has its critics, | small states prefer it.
While the towns are calm, | the coast suffers from raids.
In conclusion, although the price is high, | the pact is worth it.
Even though the fleet is small, | it can close the strait.
Despite the fact that the fleet is small, | the strait is closed.
The pact still survives | because its members fear each other.
The pact survives not because its members love each other.
The pact survives because of its money.
They left the talks, | so the talks came to nothing.
They talk about the pact | but they never pay for it.
The pact but not the bill.
They talk a great deal about the pact | but they never pay for it.
The towns are calm, | whereas the coast suffers from raids.
The members pay, argue and leave.
The members pay for ships, planes and tanks.
The members pay for ships, and they pay for planes.
He said, ‘The pact is old, but it still keeps the peace.’
He said, “The pact is old, but it keeps the peace,” and left the room.
The pact (it is old, but it keeps the peace) has few friends left.
United Nations observers, deep divisions, and a long history of failure are its lot.
Yes, but no.
It is old but good.
The treaty binds them – | but they have found ways around it.
Officials worry that while the north arms, the south sleeps.
While both plans would free trade, believed to be good for ports, | the members chose neither.
The members were against the toll – their ports are small – and asked for its end.
Unhappily for the minister, while the towns were calm, | the coast asked for help.
They asked for a few things but not for ships or men that nobody has.
I believe that although the price is high, | the pact is worth paying for.
The alliance was built to last, | yet its founders never asked for how long.
She argues, however, that the pact is dead.
The allies spend more than they did, | since the threat has grown again.
The ministers agreed on the goals, the means and the price.
The pact is neither dead nor alive, as its friends like to say.
`;

for (const line of cases.trim().split('\n')) {
  test(`clauses: ${line}`, () => {
    const text = line.replaceAll(' | ', ' ');
    const parts = clauses(text, { start: 0, end: text.length });
    assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join(' | '), line);
  });
}

/** The same of a speaker’s turn. */
const spoken = `
The members pay for ships, | and they pay for planes.
The members of the pact pay for ships, | and they also pay for planes.
The members pay for ships, planes and tanks.
`;

for (const line of spoken.trim().split('\n')) {
  test(`clauses of speech: ${line}`, () => {
    const text = line.replaceAll(' | ', ' ');
    const parts = clauses(text, { start: 0, end: text.length }, true);
    assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join(' | '), line);
  });
}

test('clauses: a sentence of a hundred thousand words takes no longer than it must', () => {
  assertLinear((count) => {
    const text = `${'the pact is old, but it holds and '.repeat(count)}so on.`;
    clauses(text, { start: 0, end: text.length });
  }, 2000);
});
