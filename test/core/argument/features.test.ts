import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf } from '../../../src/core/argument/features.ts';

/** What each row shows: a sentence, features that it has, and features that it only seems to have. */
const cases: readonly (readonly [what: string, text: string, has: string, hasNot: string])[] = [
  ['those whom it is wasted on hold no view', 'It is wasted on those who leave.', '', 'has:reportedView'],
  ['the writer’s own measure is nobody’s view', 'It costs less than one might think.', '', 'has:opposition'],
  ['what one might think is', 'One might think that it is dear.', 'has:opposition', ''],
  ['what they argue is not the writer’s', 'They argue that a pact is weak.', 'reported', 'general'],
  ['a quoted question', 'Osei said: “What is it for, and who pays?”', 'quotedQuestion', ''],
  ['a connective that takes an object', 'The ports, instead of ships, are sold.', '', 'lead:contrast'],
  ['a plea granted as a whole sentence', 'They might.', 'has:grant', ''],
  ['the same words in a longer one', 'They might sell the ports in May.', '', 'has:grant'],
  [
    'many words',
    'The old ports and the new ports and the towns and the ships and the crews and the pilots and the keepers and the lights and the buoys need it.',
    'long',
    'short',
  ],
  ['a view counts near the head of its sentence only', 'I believe that the pact is dead.', 'has:opinion', ''],
  [
    'a view far from the head is somebody’s in passing',
    'The pact of 1998 was signed in Ostby by all of its members at the time, and I believe so.',
    '',
    'has:opinion',
  ],
  [
    'what others ask for is not the writer’s advice',
    'Some believe that the pact must go.',
    'has:reportedView viewed',
    'has:necessity',
  ],
  ['what the writer asks for is', 'The pact must go.', 'has:necessity', ''],
  [
    'those whom something is done to hold no view',
    'The money of the pact is wasted on those who leave, some of them claim.',
    '',
    'has:opposition',
  ],
  [
    'those who must cross a sea are told nothing',
    'It helps ships that must cross the sea.',
    '',
    'has:necessity',
  ],
  ['a reason', 'For the ports are weak, the ships stay away.', 'lead:reason', 'lead:scene'],
  ['a time is no reason', 'For forty years the ports were closed.', 'lead:scene', 'lead:reason'],
  ['since a year', 'Since 2018 the ports are closed.', 'lead:scene', 'lead:reason'],
  ['since something is so', 'Since it is closed, ships stay away.', 'lead:reason', 'lead:scene'],
  [
    'behind a clause of its own nothing leads',
    'Although however the ports are weak, they are kept.',
    'lead:concessive',
    'lead:contrast',
  ],
  ['a connective between commas', 'The ports, however, are weak.', 'lead:contrast', ''],
  ['the same word as an adverb', 'The ports are weak however we dredge them.', '', 'lead:contrast'],
  [
    'what a sentence says in somebody’s name is not the writer’s',
    'The pact, Osei says, is weak.',
    'reported',
    'general',
  ],
  ['what anybody says is a view', 'Some members say that the pact is weak.', 'voiced', ''],
  ['what somebody says is none', 'Osei says that the pact is weak.', 'reported', 'voiced'],
  ['a plea granted in a word', 'Perhaps not.', 'has:grant short', 'lead:alternative'],
  ['what matters', 'What matters is the price.', 'cleft', ''],
  ['what is asked', 'What matters if it is dear?', 'question', 'cleft'],
  ['a year and a month', 'It was signed in 1998.', 'date figure past', 'present'],
  ['a month by its capital', 'They met in March.', 'date', ''],
  ['a month that is a verb', 'They may march.', '', 'date'],
  ['a figure in words', 'It has nine ships.', 'figure', 'date'],
  ['no verb', 'A lever, not a handle.', 'fragment not', 'general'],
  ['a verb', 'A lever moves.', '', 'figure name'],
  ['three names', 'In Ostby the envoys of Norland and Elbonia met.', 'names name', ''],
  ['one name', 'The envoys met in Ostby.', 'name', 'names'],
  ['a kind of thing', 'A pact is what its members make of it.', 'general generic', ''],
  ['the thing itself', 'The pact is what its members make of it.', 'general', 'generic'],
  ['what stands for what was named', 'They are weak.', 'pronoun third', ''],
  ['the writer', 'I am for it.', 'self', 'third'],
  ['whoever reads', 'You are weak.', 'you', 'self'],
  ['what will be', 'The pact will fall.', 'will', ''],
  ['what it is not, and what it is', 'The price is not the money.', 'denies', 'replaces'],
  ['what it is instead', 'It is a promise.', 'replaces', 'denies'],
  ['what draws together', 'None of this is new.', 'sums', ''],
  ['some of the things', 'None of these papers names a port.', '', 'sums'],
  ['how many points', 'They raise three grave objections.', 'has:count charges', ''],
  ['an order', 'Build the ports.', 'imperative', ''],
  ['points that are no charges', 'The pact has three grave problems.', 'has:count', 'charges'],
  ['a colon', 'The members want two things:', 'introduces', ''],
  ['yes', 'I agree with this view.', 'bareYes', 'bareNo'],
  ['no', 'I do not agree with this view.', 'bareNo', 'bareYes'],
];

for (const [what, text, has, hasNot] of cases)
  test(`features: ${what}`, () => {
    const found = featuresOf(text, { start: 0, end: text.length }, []);
    const seen = [...found.keys()].join(' ');
    for (const feature of has.split(' ').filter(Boolean))
      assert.ok(found.has(feature), `${feature} in: ${seen}`);
    for (const feature of hasNot.split(' ').filter(Boolean))
      assert.ok(!found.has(feature), `no ${feature} in: ${seen}`);
  });
