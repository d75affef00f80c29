import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../../../src/core/model/mention.ts';
import type { ProseRun } from '../../../src/core/model/prose-run.ts';
import { createQuotationReader } from '../../../src/core/quotations/quotations.ts';
import { plainRun } from '../../../src/core/text/plain.ts';
import { assertLinear } from '../../effort.ts';
import { check } from './marked-quotations.ts';

function read(runs: readonly ProseRun[], mentions: readonly (readonly Mention[])[] = []) {
  return createQuotationReader().read({ runs, mentions }).all();
}

function mention(text: string, name: string, entity: string): Mention {
  const start = text.indexOf(name);
  return {
    start,
    end: start + name.length,
    entity,
    form: 'name',
    confidence: 1,
    candidates: [entity],
    why: '',
  };
}

const indirect: readonly string[] = [
  '{Osei} argues [[that the pact will hold]]#indirect.',
  '{Osei} told reporters on Monday [[that the pact will hold]]#indirect.',
  '{Osei} says [[the pact will hold]]#indirect.',
  '[[The pact will hold for years]]#indirect, {Osei} said.',
  '[[The pact will hold for years]]#indirect, said {Osei}.',
  'According to {Osei}, [[the pact will hold for years]]#indirect.',
  '[[The pact will hold for years]]#indirect, according to {Osei}.',
  '[[The pact, argues {Osei}, will hold for years]]#indirect.',
  '{Osei} argues [[that the pact will hold]]#indirect; her rival went further.',
  'When {Osei} said last May [[that the pact was a garden and the rest a wood]]#indirect, he apologised within a week.',
  'After {Osei} said [[that the pact was dead]]#indirect, the ministry denied it.',
  '{Osei} said [[that when the pact was made, he was ill]]#indirect.',
  'It suggests that the pact will hold.',
  'It would be easy to say that the pact will hold.',
  'Nobody says that the pact will hold.',
  '{It} said [[that the pact will hold]]#indirect.',
  '[[Norland asked for such a pact in 1998]]#indirect, according to {two people} who were in the room, and the talks failed.',
  '{Osei} argues [[that the pact will hold; that it must]]#indirect.',
  '{Osei} wrote to Marta Brandt [[that the pact will hold]]#indirect.',
  '{Osei} announced in Lisbon in 1931 [[that the pact will hold]]#indirect.',
  '{Osei} has long held [[that the pact will hold]]#indirect.',
  '{Osei}’s answer is [[that the pact will hold]]#indirect.',
  '{Critics} say [[that the pact is dead]]#indirect.',
  'According to {an exercise} held in 1931, [[the pact will hold for years]]#indirect.',
  // The writer’s own clause behind the report.
  '{Osei} wrote [[that the pact would fail]]#indirect, and the ministry signed it.',
  '{Osei} said [[the base would close]]#indirect, but the soldiers stayed.',
  '{Osei} warned [[that the pact was a fraud]]#indirect, and the senate rejected it.',
  '{Osei} said [[that the pact would hold]]#indirect, but a year later it broke.',
  '{Osei} says [[that the pact must hold]]#indirect, and in March he doubled the levy.',
  '{Osei} believed [[that the fleet would wait]]#indirect, but it did not wait.',
  '{Osei} wrote [[that the pact would fail]]#indirect, and Norland in March signed it.',
  '{Osei} wrote [[that the pact would fail]]#indirect, and Alfred signed it.',
  '{Osei} told us [[that the pact will hold]]#indirect.',
  '{Osei} said yesterday [[that the pact will hold]]#indirect.',
  'The council met; [[the pact will hold for years]]#indirect, {Osei} said.',
  // The report goes on.
  '{Osei} wrote [[that the pact would fail, and the ministry signed it because the senate said so]]#indirect.',
  '{Osei} said [[that the thief entered the harbour, and in March the guard called for help]]#indirect.',
  '{Osei} wrote [[that the pact would fail, and the minister who knew signed it]]#indirect.',
  '{Osei} wrote [[that the pact would fail, and the ministry would sign it]]#indirect.',
  '{Osei} wrote [[that the pact would fail, and that the ministry signed it]]#indirect.',
  '{Osei} wrote [[that the pact would fail, and the ministry was afraid]]#indirect.',
  '{Osei} wrote [[that the pact was dead, the fleet was gone, and the treasury had nothing]]#indirect.',
  '{Osei} said [[that the thief entered the harbour, and the guard called for help]]#indirect.',
  '{Osei} said [[the pact had failed, and the answers weren’t fully written down]]#indirect.',
  '{Osei} says [[that the pact must hold, but Norland hesitates]]#indirect.',
];
for (const marked of indirect) test(`reported speech: ${marked}`, () => check(marked));

for (const silent of [
  'The pact will hold for years.',
  'The council met in Lisbon on Monday.',
  'Osei refused to say more.',
  'Osei wants to say the pact is dead.',
  'The member states hold a summit every year.',
  'The reports were long and the claims were many.',
  'There is no health issue that matters here.',
  'Osei described a line that left out the coast.',
  'It gave presidents treaties that the council would accept, and it eases the fears that Osei described.',
  'Osei may say it more bluntly than others, but the point is old.',
  'Osei announced a retreat from the coast, and the council had no plan.',
  'Everyone knows that a pact is a promise.',
  'The foreign minister, Ada Osei, smiled.',
  'I argue that the pact will hold.',
  'One might add that the pact is old.',
  'To begin with, we should ask of them only what they do.',
]) {
  test(`no speech: ${silent}`, () => assert.deepEqual(read([plainRun(silent)])[0], []));
}

test('an interrupted quotation is one, with its parts', () => {
  const [quotations = []] = read([plainRun('“The pact,” Osei writes, “will hold.”')]);
  assert.equal(quotations.length, 1);
  assert.equal(quotations[0]?.text, 'The pact, will hold.');
  assert.deepEqual(quotations[0]?.parts, [
    { start: 0, end: 11 },
    { start: 25, end: 37 },
  ]);
});

test('the speaker is the entity named at the head of the phrase', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['Osei said, “We hold.”', 'Osei', 'marta-osei'],
    ['President Osei said, “We hold.”', 'Osei', 'marta-osei'],
    ['Osei’s lawyer said, “We hold.”', 'Osei', null],
    ['One Lisbon official said, “We hold.”', 'Lisbon', null],
    ['A Harbour spokesman said, “We hold.”', 'Harbour', 'harbour-institute'],
    ['“We hold,” said Osei of the council.', 'Osei', 'marta-osei'],
    ['The director of Harbour said, “We hold.”', 'Harbour', null],
  ];
  for (const [text, name, wanted] of cases) {
    const entity = name === 'Osei' ? 'marta-osei' : name === 'Lisbon' ? 'portugal' : 'harbour-institute';
    const [quotations = []] = read([plainRun(text)], [[mention(text, name, entity)]]);
    assert.equal(quotations[0]?.speaker, wanted, text);
    assert.ok(quotations[0]?.speakerSpan, text);
  }
});

test('speakers without a name are told apart', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['One official', 'unnamed'],
    ['A manager at a plant in Elbonia', 'unnamed'],
    ['A senior Elbonian official', 'unnamed'],
    ['Someone', 'unnamed'],
    ['Critics', 'several'],
    ['Western diplomats', 'several'],
    ['Each side', 'several'],
    ['Others', 'several'],
    ['63 percent', 'several'],
    ['The alliance’s supporters', 'several'],
    ['The ministry', 'body'],
    ['Elbonia’s government', 'body'],
    ['The report', 'text'],
    ['Article 5', 'text'],
    ['Osei’s speech', 'text'],
    ['The declaration of 1931', 'text'],
    ['Marta Osei', undefined],
    ['The historian Ada Brandt', undefined],
    ['The Harbour Institute', undefined],
    ['She', undefined],
  ];
  for (const [speaker, sort] of cases) {
    const [quotations = []] = read([plainRun(`${speaker} said: “We hold.”`)]);
    assert.equal(quotations[0]?.speakerSort, sort, speaker);
  }
});

test('two who speak together are neither the one nor the other', () => {
  const text = 'Osei and Brandt said, “We hold.”';
  const [quotations = []] = read(
    [plainRun(text)],
    [[mention(text, 'Osei', 'marta-osei'), mention(text, 'Brandt', 'ada-brandt')]],
  );
  assert.equal(quotations[0]?.speaker, null);
  assert.equal(quotations[0]?.speakerSort, undefined);
});

test('he is the one whom the sentence is about, where an office shows a person', () => {
  const text =
    'Beside him the foreign secretary, Teo Lock, smiled; but “too much of it,” he conceded, “breeds doubt.”';
  const [quotations = []] = read([plainRun(text)], [[mention(text, 'Teo Lock', 'teo-lock')]]);
  assert.equal(quotations[0]?.speaker, 'teo-lock');
});

test('it does not stand for whoever spoke in another paragraph', () => {
  const [, quotations = []] = read([
    plainRun('Osei said the pact would hold.'),
    plainRun('The pact is safe as long as it calls this “a habit.”'),
  ]);
  assert.equal(quotations[0]?.antecedent, undefined);
});

test('a quotation left open is one only while the next paragraph goes on with it', () => {
  const reader = createQuotationReader();
  const first = plainRun('Osei said: “The pact will hold. I have seen it hold.');
  const goesOn = plainRun('“It will hold again.”');
  const other = plainRun('Brandt disagreed.');
  const kinds = (runs: readonly ProseRun[]) =>
    reader
      .read({ runs, mentions: [] })
      .all()
      .map((found) => found.map(({ kind }) => kind));
  assert.deepEqual(kinds([first, other]), [[], []]);
  assert.deepEqual(kinds([first, goesOn]), [['direct'], ['direct']]);
  assert.deepEqual(kinds([first, other, goesOn]), [[], [], ['direct']]);
  assert.deepEqual(kinds([first, goesOn]), [['direct'], ['direct']]);
  assert.deepEqual(kinds([first]), [[]]);
});

test('a paragraph that breaks off leads into the block quote behind it', () => {
  const [, quotations = []] = read([
    plainRun('It is old. The Harbour Treaty of 1931 obliges each party to help the one attacked'),
    plainRun('by every means at its disposal.', { quote: 1 }),
  ]);
  const span = quotations[0]?.speakerSpan;
  assert.deepEqual(span, { start: 11, end: 37, away: -1 });
});

test('a pronoun stands for the last named speaker, in the run before as well', () => {
  const first = 'Osei said the pact would hold.';
  const runs = [plainRun(first), plainRun('“It has to,” she added.')];
  const [, quotations = []] = read(runs, [[mention(first, 'Osei', 'marta-osei')], []]);
  assert.equal(quotations[0]?.speaker, 'marta-osei');
  assert.deepEqual(quotations[0]?.antecedent, { start: 0, end: 4, away: -1 });
});

test('a block quote is a quotation; its speaker leads in', () => {
  const [, quotations = []] = read([
    plainRun('Osei put it like this:'),
    plainRun('The pact will hold.', { quote: 1 }),
  ]);
  assert.equal(quotations[0]?.kind, 'block');
  assert.equal(quotations[0]?.text, 'The pact will hold.');
  assert.deepEqual(quotations[0]?.speakerSpan, { start: 0, end: 4, away: -1 });
});

test('a block quote may be signed on its last line', () => {
  const text = 'The pact will hold. — Marta Osei, Lisbon';
  const [quotations = []] = read([plainRun(text, { quote: 1, callout: 'quote' })]);
  assert.equal(quotations[0]?.text, 'The pact will hold.');
  const span = quotations[0]?.speakerSpan;
  assert.equal(span && text.slice(span.start, span.end), 'Marta Osei');
});

test('the signature of a block quote holds for all of its paragraphs', () => {
  const runs = [
    plainRun('The pact will hold.', { quote: 1 }),
    plainRun('It has to. — Marta Osei', { quote: 1 }),
  ];
  const [first = [], second = []] = read(runs);
  const { start, end } = second[0]!.speakerSpan!;
  assert.deepEqual(first[0]?.speakerSpan, { start, end, away: 1 });
  assert.deepEqual(second[0]?.speakerSpan, { start, end, away: 0 });
});

test('a callout that does not quote is the writer’s own prose', () => {
  assert.deepEqual(read([plainRun('The pact will hold.', { quote: 1, callout: 'claim' })])[0], []);
});

test('a nested quotation says how deep it stands', () => {
  const [quotations = []] = read([plainRun('Osei said, “Brandt wrote, ‘We hold,’ and left.”')]);
  assert.deepEqual(
    quotations.map((one) => [
      one.nested ?? 0,
      one.speakerSpan && [one.speakerSpan.start, one.speakerSpan.end],
    ]),
    [
      [0, [0, 4]],
      [1, [12, 18]],
    ],
  );
});

test('what was found in a run is kept with the run', () => {
  const reader = createQuotationReader();
  const run = plainRun('Osei said, “We hold.”');
  const once = reader.read({ runs: [run], mentions: [] }).all();
  assert.deepEqual(reader.read({ runs: [run], mentions: [] }).all(), once);
});

test('hostile text: no throw, linear time', () => {
  for (const unit of ['“', '"a" said ', 'said, ', 'X of the ', "'", '(said '])
    assertLinear((count) => void read([plainRun(unit.repeat(count))]), 2500);
});

test('in a turn of an interview *I* is whose name stands at its head', () => {
  const text = 'Ada Brandt: I told them, “The pact is not for sale.” Osei said, “It is.”';
  const [own, other] =
    createQuotationReader()
      .read({ runs: [plainRun(text)], mentions: [] })
      .all()[0] ?? [];
  assert.deepEqual(own?.antecedent, { start: 0, end: 10, away: 0 });
  assert.equal(other?.antecedent, undefined);
});

/** Who speaks each quotation of a few paragraphs, by name. */
function voices(...paragraphs: readonly string[]): readonly (string | undefined)[] {
  const read = createQuotationReader().read({ runs: paragraphs.map((text) => plainRun(text)), mentions: [] });
  return read
    .all()
    .flatMap((quotations, run) =>
      quotations.map(({ speakerSpan: at }) => at && paragraphs[run + at.away]?.slice(at.start, at.end)),
    );
}

test('two who ask and answer speak in turn', () => {
  const talk = ['“Has it failed?” Osei asked.', '“Not yet,” Brandt said.', '“When will it?”', '“In March.”'];
  assert.deepEqual(voices(...talk), ['Osei', 'Brandt', 'Osei', 'Brandt']);
  assert.deepEqual(voices(...talk.slice(0, 2), 'They left.', talk[2]!), ['Osei', 'Brandt', undefined]);
});

test('of two who are only quoted one behind the other, the last goes on', () => {
  const quoted = ['“It has failed,” Osei said.', '“It has not,” Brandt said.', '“It met in March.”'];
  assert.deepEqual(voices(...quoted), ['Osei', 'Brandt', 'Brandt']);
});

test('a turn that becomes a question begins a talk', () => {
  const reader = createQuotationReader();
  const rest = ['“It has not,” Brandt said.', '“It met in March.”'].map((text) => plainRun(text));
  const first = ['“It has failed,” Osei said.', '“Has it failed?” Osei said.'].map((text) => plainRun(text));
  const last = (run: ProseRun): number | undefined => {
    const read = reader.read({ runs: [run, ...rest], mentions: [] }).all();
    return read.at(-1)?.at(-1)?.speakerSpan?.away;
  };
  assert.deepEqual([last(first[0]!), last(first[1]!), last(first[0]!)], [-1, -2, -1]);
});
