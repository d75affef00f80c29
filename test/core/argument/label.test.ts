import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreOf, labelOf } from '../../../src/core/argument/label.ts';
import { speakerOf } from '../../../src/core/argument/speaker.ts';
import type { Role } from '../../../src/core/model/argument.ts';
import type { Quotation } from '../../../src/core/model/quotation.ts';

function label(text: string, role: Role): string {
  const unit = { start: 0, end: text.length };
  const speaker = role === 'testimony' ? speakerOf(text, unit, []) : undefined;
  return labelOf({ text, unit, role, speaker });
}

const cases: readonly (readonly [Role, string, string])[] = [
  ['claim', 'However, the pact is weak.', 'The pact is weak'],
  ['claim', 'But the pact is weak.', 'The pact is weak'],
  ['claim', 'Therefore, the pact is weak.', 'The pact is weak'],
  ['claim', 'And yet the pact is weak.', 'The pact is weak'],
  ['claim', 'First of all, the pact is weak.', 'The pact is weak'],
  ['thesis', 'In my opinion, the pact is weak.', 'The pact is weak'],
  ['thesis', 'I believe that the pact is weak.', 'The pact is weak'],
  ['thesis', 'However, I believe that the pact is weak.', 'The pact is weak'],
  ['thesis', 'This essay argues that the pact is weak.', 'The pact is weak'],
  ['conclusion', 'In conclusion, the pact is weak.', 'The pact is weak'],
  ['concession', 'To be sure, the pact is weak.', 'The pact is weak'],
  ['concession', 'It is true that the pact is weak.', 'The pact is weak'],
  ['example', 'For example, the pact has no fleet.', 'The pact has no fleet'],
  ['concession', 'It is true of the pact as it was.', 'It is true of the pact as it was'],
  ['testimony', 'Karin Holm said as much in Lisbon in 1998.', 'Karin Holm said as much in Lisbon in 1998'],
  [
    'evidence',
    'Lindmark sold its ports, Ostland sold its ships, and Norland, which had no ships and no ports, kept the sea.',
    'Lindmark sold its ports, Ostland sold its ships, and Norland kept the sea',
  ],
  [
    'evidence',
    'Within four months Norland, Ostland and Lindmark had gone to war over the old harbour of the little town.',
    'Within four months Norland, Ostland and Lindmark had gone to war over the old harbour of…',
  ],
  ['claim', 'If the pact is weak, it must change.', 'If the pact is weak, it must change'],
  ['claim', 'Although the pact is weak, it holds.', 'Although the pact is weak, it holds'],
  ['claim', 'But why?', 'But why?'],
  ['question', 'This raises the question: what is the pact for?', 'What is the pact for?'],
  ['question', 'What is the pact for?', 'What is the pact for?'],
  [
    'evidence',
    'In 1998, the pact spent 1.25 per cent of its budget on ships.',
    'In 1998, the pact spent 1.25 per cent of its budget on ships',
  ],
  [
    'testimony',
    'Karin Holm argues that the pact is overdue for repair.',
    'Holm: the pact is overdue for repair',
  ],
  [
    'testimony',
    'As Karin Holm writes, ‘The pact is overdue for repair in every part.’',
    'Holm: The pact is overdue for repair in every part',
  ],
  [
    'testimony',
    '‘The pact,’ Karin Holm writes, ‘is overdue for repair.’',
    'Holm: The pact is overdue for repair',
  ],
  [
    'testimony',
    'A repair of the pact, argues Karin Holm, is overdue.',
    'Holm: A repair of the pact is overdue',
  ],
  [
    'testimony',
    'Karin Holm chides the members as freeloaders.',
    'Karin Holm chides the members as freeloaders',
  ],
  ['testimony', 'The pact is overdue for repair, warned Karin Holm.', 'Holm: The pact is overdue for repair'],
  ['claim', 'The pact is weak.[^3]', 'The pact is weak'],
  ['claim', 'the pact\nis   weak.', 'The pact is weak'],
  [
    'claim',
    'The pact (which was signed in a hurry in the spring of that year) is weak in its ports, courts and banks today.',
    'The pact is weak in its ports, courts and banks today',
  ],
  [
    'claim',
    'Given profound changes in the ports of the north and the south, a debate about the pact is not only likely but overdue.',
    'A debate about the pact is not only likely but overdue',
  ],
  [
    'evidence',
    'By keeping the fleet in harbour all winter long, argues Karin Holm, Norland signals that the pact is no longer its concern.',
    'Norland signals that the pact is no longer its concern',
  ],
  [
    'testimony',
    'As Karin Holm, a retired envoy, puts it, “A pact without ships is a letter.”',
    'Holm: A pact without ships is a letter',
  ],
  [
    'testimony',
    '“We are paying for paper,” says Karin Holm, who ran the convoys of the pact for nine years.',
    'Holm: We are paying for paper',
  ],
  [
    'testimony',
    'Norland’s Ministry of Foreign Affairs insists that the pact is weak.',
    'Ministry of Foreign Affairs: the pact is weak',
  ],
  ['testimony', '“We came late,” wrote Karin Holm. “We left early.”', 'Holm: We came late; We left early'],
  [
    'testimony',
    'By paying one crown in a hundred, argues Karin Holm, Norland signals that the pact is a burden to it, and is ‘looking for the door’.',
    'Holm: Norland signals that the pact is a burden to it, and is ‘looking for the door’',
  ],
  [
    'testimony',
    'As the former chief of staff, Karin Holm, told the committee, "A friend who is here does not have to decide to come."',
    'Holm: A friend who is here does not have to decide to come',
  ],
  [
    'testimony',
    'That November Karin Holm, who had ships of her own in the strait, told a reporter what others only thought: “What we see is the death of the pact.”',
    'Holm: What we see is the death of the pact',
  ],
  [
    'testimony',
    'but “too much silence,” she conceded, “is an invitation.”',
    'Too much silence is an invitation',
  ],
  [
    'testimony',
    'In Sund the members declared: “We welcome the wish of Ostland to be a member of the pact.',
    'We welcome the wish of Ostland to be a member of the pact',
  ],
  [
    'testimony',
    'In the spring of 1966 Karin van Holm wrote that the pact was over.',
    'Van Holm: the pact was over',
  ],
  ['testimony', '“I do not like the word ‘pact,’” said Karin Holm.', 'Holm: I do not like the word ‘pact’'],
  ['testimony', 'Karin Holm asks, ‘[s]hould the pact sink?’', 'Holm: Should the pact sink?'],
  [
    'testimony',
    'The historian Karin Holm writes that this patience "bought seventy years of quiet on the border, and quiet is what a border is for."',
    'Holm: this patience "bought seventy years of quiet on the border"',
  ],
  ['testimony', 'Norland’s pact with Ostland says the same.', 'Norland’s pact with Ostland says the same'],
  [
    'recommendation',
    'Norland needs to spend more on its ships not because it owes the pact, but because the sea has become less quiet.',
    'Norland needs to spend more on its ships not because it owes the pact, but because the…',
  ],
  ['testimony', 'It is not enough for the ports,” Karin Holm said.', 'Holm: It is not enough for the ports'],
  ['testimony', 'It is not enough for the ports," she said.', 'It is not enough for the ports'],
  ['testimony', 'Everything Karin Holm says is a lie.', 'Everything Karin Holm says is a lie'],
  [
    'testimony',
    '“too much silence,” Karin Holm said, “is an invitation.”',
    'Holm: too much silence is an invitation',
  ],
  [
    'evidence',
    '(The members of the pact have spent a hundred years in the harbour, and nobody has asked them to go anywhere else.)',
    'The members of the pact have spent a hundred years in the harbour',
  ],
  [
    'question',
    'What could the small northern garrison on the island of Sund do, asked Karin Holm, if the fleet came?',
    'What could the small northern garrison on the island of Sund do if the fleet came?',
  ],
  [
    'claim',
    'The programme has been eaten up by fraud and, if nobody mends it this year, it should be allowed to come to its end.',
    'The programme has been eaten up by fraud',
  ],
  [
    'evidence',
    'Karin Holm, special assistant to the minister of the northern ports, and the envoy of Ostland drew up a plan.',
    'Karin Holm, special assistant to the minister of the northern ports, and the envoy of…',
  ],
  [
    'evidence',
    'Over the years the treaty was called too short, too old and out of its time, weak in its words, and a danger to all that it was meant for.',
    'Over the years the treaty was called too short, too old and out of its time, weak in its…',
  ],
  [
    'evidence',
    'On November 9, 1989, thousands of people walked from the old town to the harbour to see the ships of the pact.',
    'Thousands of people walked from the old town to the harbour to see the ships of the pact',
  ],
  ['evidence', 'Instead of a fleet, Norland sent a letter.', 'Instead of a fleet, Norland sent a letter'],
  ['evidence', 'Instead, Norland sent a letter.', 'Norland sent a letter'],
  ['evidence', 'Rather than wait, Norland sent its ships.', 'Rather than wait, Norland sent its ships'],
  ['evidence', 'Each ship has a 5" gun.', 'Each ship has a 5" gun'],
  ['rebuttal', 'They had the same terms, however.', 'They had the same terms'],
  ['evidence', 'because the pact grew more exact.', 'The pact grew more exact'],
  ['evidence', 'because of the ports.', 'Because of the ports'],
  [
    'concession',
    'To be sure, the way ahead is long, as the members need to coordinate, and may often disagree on, the mix of pressure and talk.',
    'The way ahead is long, as the members need to coordinate',
  ],
];

for (const [role, text, expected] of cases) {
  test(`label, ${role}: ${text.replace(/\s+/g, ' ')}`, () => assert.equal(label(text, role), expected));
}

test('label: never much longer than ninety characters, cut at a word', () => {
  const long = label(
    `The pact ${'holds the northern members to the promises of the southern ones '.repeat(6)}.`,
    'claim',
  );
  assert.ok(long.length <= 91, long);
  assert.match(long, /\p{L}…$/u);
});

test('label: cut before a new clause where there is one', () => {
  const text =
    'The members of the northern pact have drifted apart over the years, and nobody in any of the capitals has an idea of how to bring them together.';
  assert.equal(label(text, 'claim'), 'The members of the northern pact have drifted apart over the years');
});

test('core: never empty, and always the end of the unit', () => {
  for (const text of ['However.', 'But I believe that.', 'In conclusion,', 'So', '…']) {
    const core = coreOf(text, { start: 0, end: text.length });
    assert.ok(core.end > core.start);
    assert.equal(core.end, text.length);
  }
});

const speakers: readonly (readonly [string, string | undefined])[] = [
  ['Karin Holm argues that it is over.', 'Holm'],
  ['It is over, argues Karin Holm.', 'Holm'],
  ['The envoy, Karin Holm, said that it is over.', 'Holm'],
  ['Secretary of State Karin Holm said that it is over.', 'Holm'],
  ['The Institute for Northern Studies warns that it is over.', 'Institute for Northern Studies'],
  ['By paying late, argues Karin Holm, NORTH signals that it is over.', 'Holm'],
  ['The GDP, argues Karin Holm, is no measure.', 'Holm'],
  ['The pact is weak.', undefined],
  ['The Pact is weak in Norland.', undefined],
  ['White Harbour spokesman Karin Holm said that it is over.', 'Holm'],
  ['Mr. Holm of the Sund Club said that it is over.', 'Holm'],
  ['Karin Holm of the Sund Institute said that it is over.', 'Holm'],
  ['The Sund School of Navigation said that it is over.', 'Sund School of Navigation'],
];
for (const [text, expected] of speakers) {
  test(`speaker: ${text}`, () => assert.equal(speakerOf(text, { start: 0, end: text.length }, []), expected));
}

test('speaker: a pronoun stands for a name of its own paragraph only', () => {
  const text = 'Karin Holm left. “It is over,” she said.';
  const unit = { start: 17, end: text.length };
  const said = (away: number): Quotation => ({
    kind: 'direct',
    start: 17,
    end: 30,
    text: 'It is over',
    inner: [],
    speaker: null,
    speakerSpan: { away: 0, start: 31, end: 34 },
    antecedent: { away, start: 0, end: 10 },
    confidence: 1,
    why: '',
  });
  assert.equal(speakerOf(text, unit, [said(0)]), 'Holm');
  assert.equal(speakerOf(text, unit, [said(-1)]), undefined);
});
