import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  type Contributions,
  type Gifts,
  giftsOf,
  type SportCount,
  signatureOf,
  sportIn,
  tallyIn,
} from './contributions.ts';
import { createDistinct } from './distinct.ts';
import type { RunNames } from './run-names.ts';
import type { RunPlace } from './run-places.ts';
import { isSmallWord, type Tally } from './sums.ts';

/**
 * What all runs of a document give to its cast, kept up to date run by run: an edit takes out what a run gave and puts in
 * what it gives now. What is gathered from it then costs as much as there are distinct names, however long the document.
 */
export interface Ledger {
  add(place: RunPlace, names: RunNames): void;
  remove(place: RunPlace): void;
  contributions(): Contributions;
}

interface Entry {
  readonly names: RunNames;
  readonly gifts: Gifts;
}

export function createLedger(lexicon: Lexicon): Ledger {
  const entries = new Map<RunPlace, Entry>();
  const full = createDistinct(signatureOf);
  const single = createDistinct(signatureOf);
  const open = createDistinct<Gifts['open'][number]>(({ key, text, evidence }) =>
    [key, text, evidence.person, evidence.organization, evidence.place].join('\n'),
  );
  const spelling = new Set<RunPlace>();
  const prominence = new Map<string, number>();
  const doubtful = new Map<number, number>();
  const small = new Map<number, number>();
  let sport: SportCount = { sport: 0, words: 0 };

  /** Counts what a run has, `by` 1 or -1. */
  const count = ({ names, gifts }: Entry, by: 1 | -1): void => {
    for (const id of gifts.certain) countIn(prominence, id, by);
    for (const word of gifts.doubtful) countIn(doubtful, word, by);
    const { view } = names;
    sport = sportIn([names], sport, by);
    const { hashes } = view.tokens;
    for (let at = 0; at < view.tokens.count; at++)
      if (isSmallWord(view, at)) countIn(small, hashes[at] as number, by);
  };

  return {
    add(place, names) {
      const gifts = giftsOf(names, lexicon);
      const entry = { names, gifts };
      entries.set(place, entry);
      full.add(place, gifts.full);
      single.add(place, gifts.single);
      open.add(place, gifts.open);
      if (gifts.spelled.length > 0) spelling.add(place);
      count(entry, 1);
    },
    remove(place) {
      const entry = entries.get(place);
      if (!entry) return;
      entries.delete(place);
      for (const gifts of [full, single, open]) gifts.remove(place);
      spelling.delete(place);
      count(entry, -1);
    },
    contributions() {
      const tallies = new Map<string, Tally>();
      for (const one of open.inOrder()) tallyIn(tallies, one.gift, one.count);
      const spellers = [...spelling].sort((one, other) => one.order - other.order);
      return {
        full: full.inOrder().map(({ gift }) => gift),
        single: single.inOrder().map(({ gift }) => gift),
        spelled: spellers.flatMap((place) => entries.get(place)?.gifts.spelled ?? []),
        tallies: tallies.values(),
        prominence: new Map(prominence),
        sport,
        doubtful: new Set(doubtful.keys()),
        small: new Set([...doubtful.keys()].filter((word) => small.has(word))),
      };
    },
  };
}

function countIn<K>(counts: Map<K, number>, key: K, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
