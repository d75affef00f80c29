import type { EntityKind } from '../model/entity.ts';
import { hashWord } from '../text/fold.ts';
import { TokenFlag } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import type { RunNames } from './run-names.ts';
import type { RunView } from './run-view.ts';

/** What speaks for an unknown name in all its occurrences. */
export interface Sum extends Evidence {
  readonly key: string;
  /** The points of the strongest occurrence. */
  readonly best: Evidence;
  /** What the other occurrences add. */
  readonly more: Evidence;
  readonly text: string;
}

const kinds = ['person', 'organization', 'place'] as const;

/** Points a kind needs, and its lead over the others. */
const enough = 2.5;
const lead = 1;
/** Points a name needs whose words the text also writes small: *the Package* is a package. */
const enoughOfSmall = 5;
/** The strongest occurrence counts whole; the others together no more than this. */
const repeated = 0.25;

function emptySum(key: string, text: string): Sum {
  const none = { person: 0, organization: 0, place: 0 };
  return { ...none, best: { person: -9, organization: -9, place: -9 }, more: { ...none }, key, text };
}

function addUp(sum: Sum, weight: Evidence, kind: keyof Evidence): void {
  const high = Math.max(sum.best[kind], weight[kind]);
  const low = Math.min(sum.best[kind], weight[kind]);
  sum.more[kind] = Math.min(repeated, sum.more[kind] + Math.max(0, low) / 10);
  sum.best[kind] = high;
  sum[kind] = high + sum.more[kind];
}

function collect(runs: readonly RunNames[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { view, candidates, evidence } of runs) {
    for (let index = 0; index < candidates.length; index++) {
      const weight = evidence[index];
      if (!weight) continue;
      const { key, start, end } = candidates[index] as Candidate;
      let sum = sums.get(key);
      if (!sum) {
        sum = emptySum(key, view.text.slice(start, end));
        sums.set(key, sum);
      }
      for (const kind of kinds) addUp(sum, weight, kind);
    }
  }
  return sums;
}

/** The words, hashed, of candidates that no table of names declares, or only as a surname. */
export function doubtfulWords(runs: readonly RunNames[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { candidates } of runs) {
    for (const { key, entries } of candidates) {
      if (entries.some(({ name }) => name.form !== 'surname')) continue;
      for (const word of key.split(' ')) words.add(hashWord(word));
    }
  }
  return words;
}

/** Adds those of `words` that a run writes in small letters, hashed as they are, to `small`. */
export function addSmallWords(
  { text, tokens }: RunView,
  words: ReadonlySet<number>,
  small: Set<number>,
): void {
  const { count, flags, hashes, starts } = tokens;
  for (let at = 0; at < count; at++) {
    // Not the second half of *Jae-woo*.
    if ((flags[at] as number) & TokenFlag.capital || text[(starts[at] as number) - 1] === '-') continue;
    if (words.has(hashes[at] as number)) small.add(hashes[at] as number);
  }
}

const loneLetters = /^[A-Z0-9]{2,6}$/;

/** An unknown name that its neighbours have told the kind of. */
export interface Told {
  readonly key: string;
  readonly text: string;
  readonly kind: EntityKind;
}

/** The unknown names of a document whose kind is plain from all their occurrences, longer ones first. */
export function tellUnknown(
  runs: readonly RunNames[],
  small: ReadonlySet<number>,
  aboutStates: boolean,
): readonly Told[] {
  const sums = collect(runs);
  const told: Told[] = [];
  for (const sum of sums.values()) {
    const words = sum.key.split(' ');
    const [best, second] = kinds.toSorted((a, b) => sum[b] - sum[a]) as [keyof Evidence, keyof Evidence];
    // The last word tells: *Boursin Garlic* is nobody where the text speaks of garlic.
    const telling = best === 'place' ? words : words.slice(-1);
    // Letters that nothing spells out are a technical term sooner than a body, but where politics is spoken of.
    const letters = !aboutStates && loneLetters.test(sum.text);
    const needed = letters || telling.every((word) => small.has(hashWord(word))) ? enoughOfSmall : enough;
    if (sum[best] >= needed && sum[best] - sum[second] >= lead)
      told.push({ key: sum.key, text: sum.text, kind: best });
  }
  return told.toSorted((a, b) => b.key.split(' ').length - a.key.split(' ').length);
}
