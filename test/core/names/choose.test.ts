import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { Entity, OfficeTerm } from '../../../src/core/model/entity.ts';
import type { Candidate } from '../../../src/core/names/candidate.ts';
import { type ChoiceContext, choose, type Reading, yearAt } from '../../../src/core/names/choose.ts';
import { createOffices } from '../../../src/core/names/offices.ts';
import { createRunView } from '../../../src/core/names/run-view.ts';

/** Two that are called *Solano*, but for what a test says of them. */
const nobody = { names: [], origin: 'gazetteer', summary: '', kind: 'place' } as const;
const pair = (one: Partial<Entity>, other: Partial<Entity> = {}): readonly Entity[] => [
  { ...nobody, id: 'one', name: 'One', ...one },
  { ...nobody, id: 'other', name: 'Other', ...other },
];

const reading = (entity: string, more: Partial<Reading> = {}): Reading => ({
  entity,
  form: 'name',
  confidence: 0.9,
  why: 'called so',
  base: 0,
  ...more,
});

interface Case {
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly terms?: readonly OfficeTerm[];
  readonly context?: Partial<ChoiceContext>;
  readonly readings?: readonly Reading[];
}

/** Whom *Solano* means in a text, and whether the reader is asked. */
function chosen(one: Case): { readonly entity: string | undefined; readonly open: boolean | undefined } {
  const { text = 'Solano waits.', entities = pair({}), terms = [], context = {} } = one;
  const source = { entities: new Map(entities.map((each) => [each.id, each])), offices: terms, notNames: [] };
  const lexicon = createLexicon({ gazetteer: source, notes: [], not: [] });
  const view = createRunView(text);
  const start = text.indexOf('Solano');
  const first = view.tokens.starts.indexOf(start);
  const candidate: Candidate = {
    start,
    end: start + 6,
    first,
    last: first + 1,
    entries: [],
    kind: undefined,
    why: '',
    title: -1,
    key: 'solano',
  };
  const { choice } = choose({ view, candidate }, one.readings ?? [reading('one'), reading('other')], {
    lexicon,
    offices: createOffices(lexicon),
    asOf: '2025-07-01',
    prominence: new Map(),
    nearby: new Set(),
    before: [],
    ...context,
  });
  return { entity: choice?.reading.entity, open: choice?.open };
}

const term = (holder: string, from: string, to?: string): OfficeTerm => ({
  holder,
  title: 'minister',
  of: 'norland',
  from,
  ...(to === undefined ? {} : { to }),
});

/** What speaks for the second of two readings, so that it is taken without a question. */
const cases: Readonly<Record<string, Case>> = {
  'it is named in the paragraph': { context: { nearby: new Set(['other']) } },
  'it is named in the document': { context: { prominence: new Map([['other', 3]]) } },
  'it was named just before': { context: { before: ['other'] } },
  'its owner is named in the paragraph': {
    entities: pair({}, { of: 'norland' }),
    context: { nearby: new Set(['norland']) },
  },
  'a body whose state is named in the document': {
    entities: pair({ kind: 'organization' }, { kind: 'organization', of: 'norland' }),
    context: { prominence: new Map([['norland', 3]]) },
  },
  'the other did not exist yet': { entities: pair({ founded: '2030-01-01' }) },
  'the other is no more': { entities: pair({ dissolved: '1991-12-25' }) },
  'it existed in the year that the sentence names': {
    text: 'In 1962 Solano waited.',
    entities: pair({ founded: '1990-01-01' }, { dissolved: '1991-12-25' }),
  },
  'she holds an office': {
    entities: pair({ kind: 'person' }, { kind: 'person' }),
    terms: [term('other', '2024-01-01')],
  },
  'she held one a year ago, and who will hold one is no rival': {
    entities: pair({ kind: 'person' }, { kind: 'person' }),
    terms: [term('other', '2020-01-01'), term('one', '2027-01-01')],
  },
  'a government where somebody acts': {
    readings: [reading('one'), reading('other', { form: 'metonym' })],
    context: { acts: true },
  },
  'the writer’s own notes': { readings: [reading('one'), reading('other', { base: 2 })] },
};

for (const [what, one] of Object.entries(cases))
  test(`choosing: ${what}`, () => assert.deepEqual(chosen(one), { entity: 'other', open: false }));

test('choosing: where little speaks for either the reader is asked', () => {
  assert.equal(chosen({}).open, true);
  assert.equal(chosen({ entities: pair({}, { kind: 'state' }) }).open, true);
});

test('choosing: of two of whom little is known a state comes first', () => {
  assert.equal(chosen({ entities: pair({}, { kind: 'state' }) }).entity, 'other');
});

test('choosing: an office given up long ago says little', () => {
  const entities = pair({ kind: 'person' }, { kind: 'person' });
  assert.equal(chosen({ entities, terms: [term('other', '1990-01-01', '1994-01-01')] }).entity, 'one');
  assert.equal(chosen({ entities, terms: [term('other', '2020-01-01', '2024-01-01')] }).entity, 'other');
});

test('choosing: somebody is spoken of before being born', () => {
  const entities = pair({ kind: 'person', founded: '2030-01-01' }, { kind: 'person' });
  assert.equal(chosen({ entities }).entity, 'one');
});

test('the year of a sentence is the nearest one, else that of the date', () => {
  const at = (text: string): number => {
    const view = createRunView(text);
    const first = view.tokens.starts.indexOf(text.indexOf('Solano'));
    return yearAt(view, { first, last: first + 1 } as Candidate, '2025-07-01');
  };
  assert.equal(at('Solano'), 2025);
  assert.equal(at('In 1962, not in 1970, Solano waited'), 1970);
  assert.equal(at('Solano had 4711 ships in 1962'), 1962);
});
