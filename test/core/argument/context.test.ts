import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, type Met, withContext } from '../../../src/core/argument/roles.ts';
import { type Role, roles } from '../../../src/core/model/argument.ts';
import { placedAs } from './fixture.ts';

const nothing: Met = {
  previous: undefined,
  open: false,
  across: undefined,
  granted: false,
  question: false,
  row: undefined,
  counted: false,
  charged: false,
  led: undefined,
  instead: false,
};

interface Case {
  readonly features: string;
  readonly met: Partial<Met>;
  /** Behind the first clause of its sentence, in a long text. */
  readonly inner?: boolean;
  readonly long?: boolean;
  /** Parted by commas: what a unit of these features is there, and what it only seems to be. */
  readonly is: string;
  readonly isNot?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'a candidate answer behind a question': {
    features: 'lead:alternative',
    met: { question: true },
    is: 'candidate answer',
  },
  'no candidate where nothing is asked': {
    features: 'lead:alternative',
    met: { previous: 'claim' },
    is: 'after:claim',
    isNot: 'candidate answer',
  },
  'a view of the paragraph before turned away, and granted': {
    features: 'has:rebuff has:grant',
    met: { across: 'objection' },
    is: 'rebuff across, grant across',
    isNot: 'contrast across',
  },
  'turned against': { features: 'lead:contrast', met: { across: 'objection' }, is: 'contrast across' },
  'in a short text a point of one’s own behind one granted': {
    features: 'lead:contrast',
    met: { across: 'concession' },
    is: 'other side across',
  },
  'in a long one it turns against it': {
    features: 'lead:contrast',
    met: { across: 'concession' },
    long: true,
    is: 'contrast across',
  },
  'what stands behind a point still open': {
    features: 'general',
    met: { open: true, previous: 'objection' },
    long: true,
    is: 'general under open, under open',
    isNot: 'contrast to open',
  },
  'what turns against it': {
    features: 'lead:contrast has:rejection',
    met: { open: true, previous: 'objection' },
    is: 'contrast to open, body contrast to open, rejects open, contrast after:objection',
    isNot: 'under open, contrast told',
  },
  'what turns it away': {
    features: 'has:rebuff',
    met: { open: true, previous: 'objection' },
    is: 'rebuff to open',
  },
  'what grants it in a word': {
    features: 'has:grant short',
    met: { open: true, previous: 'objection' },
    is: 'grant to open, assent to open',
  },
  'what grants it and names somebody': {
    features: 'has:grant short name',
    met: { open: true, previous: 'objection' },
    is: 'grant to open',
    isNot: 'assent to open',
  },
  'what turns against a grant': {
    features: 'lead:contrast',
    met: { granted: true, previous: 'concession' },
    is: 'contrast to grant',
    isNot: 'after a grant',
  },
  'what goes on behind one': {
    features: '',
    met: { granted: true, previous: 'concession' },
    is: 'after a grant',
  },
  'a reason asked for': {
    features: 'lead:reason',
    met: { previous: 'question', question: true },
    is: 'reason asked for',
  },
  'a charge that was counted': {
    features: 'lead:enumeration',
    met: { previous: 'objection', counted: true, charged: true },
    is: 'counted charge',
    isNot: 'counted point',
  },
  'a point beside another': {
    features: 'lead:enumeration',
    met: { previous: 'claim', row: 'claim', counted: true },
    is: 'beside:claim, counted point',
  },
  'a clause that goes on': {
    features: 'lead:addition',
    met: { previous: 'evidence' },
    inner: true,
    long: true,
    is: 'goes on:evidence',
  },
  'the main clause behind what its sentence grants': {
    features: 'lead:contrast',
    met: { previous: 'concession' },
    inner: true,
    long: true,
    is: 'turn of the sentence',
    isNot: 'contrast after:concession',
  },
  'what happened to somebody turns against nothing': {
    features: 'lead:contrast past',
    met: { previous: 'evidence' },
    is: 'contrast told, contrast after:evidence',
  },
  'a further argument of the other side': {
    features: 'has:further',
    met: { led: 'objection' },
    is: 'has:further beside an objection',
  },
  'a further argument of the text': {
    features: 'has:further',
    met: { led: 'claim', previous: 'claim' },
    is: 'after:claim',
    isNot: 'has:further beside an objection',
  },
};

for (const [what, { features, met, inner, long, is, isNot }] of Object.entries(cases))
  test(`roles in context: ${what}`, () => {
    const one = placedAs({ features: features.split(' ').filter(Boolean), clause: inner ? 1 : 0 });
    const own = { scores: new Float64Array(roles.length), place: long ? ([['longText', '']] as const) : [] };
    const found = withContext(own, one, { ...nothing, ...met }).place.map(([feature]) => feature);
    for (const feature of is.split(', '))
      assert.ok(found.includes(feature), `${feature} in: ${found.join(', ')}`);
    for (const feature of isNot?.split(', ') ?? [])
      assert.ok(!found.includes(feature), `no ${feature} in: ${found.join(', ')}`);
  });

test('roles in context: where nothing was met a unit is weighed as it was', () => {
  const own = { scores: new Float64Array(roles.length), place: [] };
  assert.equal(withContext(own, placedAs({ features: ['general', 'lead:contrast'] }), nothing), own);
});

const scored = (points: Partial<Record<Role, number>>): Float64Array =>
  Float64Array.from(roles, (role) => points[role] ?? 0);

test('roles: the best wins, the surer the farther it is ahead', () => {
  const one = placedAs({ features: [] });
  const near = decide(one, { scores: scored({ claim: 1, evidence: 0.9 }), place: [] }, false);
  const far = decide(one, { scores: scored({ claim: 2, evidence: 0.9 }), place: [] }, false);
  assert.deepEqual([near.role, far.role], ['claim', 'claim']);
  assert.ok(near.confidence < far.confidence);
});

test('roles: a claim that is none is the best of the others', () => {
  const scores = scored({ claim: 2, recommendation: 1.5, context: 1, evidence: 0.5 });
  assert.equal(decide(placedAs({ features: [] }), { scores, place: [] }, false).instead, 'context');
});

test('roles: a text of one paragraph has no conclusion', () => {
  const scores = scored({ conclusion: 2, claim: 1 });
  const weighed = { scores, place: [] };
  assert.equal(decide(placedAs({ features: [] }), weighed, false).role, 'conclusion');
  assert.equal(decide(placedAs({ features: [], zone: 'single' }), weighed, false).role, 'claim');
});
