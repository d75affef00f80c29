import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { castOf, type GatheredCast, gatherCast } from '../../../src/core/names/cast.ts';
import { createLedger } from '../../../src/core/names/ledger.ts';
import { readRunNames } from '../../../src/core/names/run-names.ts';
import { placesSpliced, type RunPlace } from '../../../src/core/names/run-places.ts';
import { editedList } from '../../../src/core/text/edited-list.ts';
import { plainRun } from '../../../src/core/text/plain.ts';
import { fuzzRuns } from '../../fuzz-runs.ts';
import { gazetteer } from './gazetteer.ts';

const lexicon = createLexicon({ gazetteer, notes: [], not: [] });

/** What a text gives to its cast depends on what comes first, how often, and what is written small elsewhere. */
const sentences: readonly string[] = [
  'Mira Solano wrote to Ole Berg.',
  'Mr. Mira Solano was not amused; Berg was.',
  'The Harbour League (HL) met in Oslo.',
  'The Highland Lodge (HL) met too.',
  'General Power said so. Will Power went home.',
  'Nobody has such power or will.',
  'President Package came with a package.',
  'A package, a solano, a berg.',
  'Velmar said that Velmar had invaded Georgia.',
  'In Velmar, Velmar’s army, based in Velmar.',
  'Japan and France asked the United States.',
  'Kim Jong-un met Joe Biden in Washington.',
  'Long Term Support (LTS) ended.',
  '',
];

const runsOf = sentences.map((text) => readRunNames(plainRun(text), lexicon));

function told({ names, prominence, small, doubtful, aboutStates, introduced }: GatheredCast) {
  return {
    names: [...names],
    prominence: [...prominence].sort(),
    small: [...small].sort(),
    doubtful: [...doubtful].sort(),
    aboutStates,
    introduced: introduced(),
  };
}

test('after any edits a ledger gives the cast that is gathered afresh', () => {
  const index = fc.nat(sentences.length - 1);
  const edit = fc.record({ at: fc.nat(20), drop: fc.nat(2), put: fc.array(index, { maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(index, { maxLength: 12 }), fc.array(edit, { maxLength: 8 }), (start, edits) => {
      const ledger = createLedger(lexicon);
      let texts: number[] = [];
      let places = editedList<RunPlace>([]);
      for (const { at, drop, put } of [{ at: 0, drop: 0, put: start }, ...edits]) {
        const from = Math.min(at, texts.length);
        const oldEnd = Math.min(from + drop, texts.length);
        const spliced = placesSpliced(places, { from, oldEnd }, put.length);
        for (const [each, place] of spliced.made.entries()) ledger.add(place, runsOf[put[each]!]!);
        for (const place of places.slice(from, oldEnd)) ledger.remove(place);
        places = spliced.places;
        texts = texts.toSpliced(from, oldEnd - from, ...put);
        const runs = texts.map((text) => runsOf[text]!);
        assert.deepEqual(
          told(castOf(ledger.contributions(), lexicon)),
          told(gatherCast(runs, lexicon)),
          JSON.stringify(texts.map((text) => sentences[text])),
        );
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test('what is gathered grows with the names of a text, not with its length', () => {
  const ledger = createLedger(lexicon);
  const { places } = placesSpliced(editedList<RunPlace>([]), { from: 0, oldEnd: 0 }, 1000);
  for (const [index, place] of places.all().entries()) ledger.add(place, runsOf[index % sentences.length]!);
  const { full, single, tallies } = ledger.contributions();
  assert.ok(full.length + single.length + [...tallies].length < 2 * sentences.length);
});

test('any number of runs can be put between two', () => {
  let places = placesSpliced(editedList<RunPlace>([]), { from: 0, oldEnd: 0 }, 2).places;
  for (let round = 0; round < 200; round++) places = placesSpliced(places, { from: 1, oldEnd: 1 }, 1).places;
  const orders = places.all().map(({ order }) => order);
  assert.deepEqual(
    orders,
    orders.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(orders).size, 202);
});
