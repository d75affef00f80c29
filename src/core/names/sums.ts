import type { EntityKind } from '../model/entity.ts';
import { hashWord } from '../text/fold.ts';
import { TokenFlag } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import type { RunView } from './run-view.ts';

/** What speaks for one kind in all occurrences of a name, in thousandths of a point: sums of these are exact in any order. */
interface Points {
  /** Of the strongest occurrence. */
  best: number;
  /** Of all occurrences that speak for it. */
  total: number;
}

/** What speaks for an unknown name in all its occurrences. */
export interface Tally extends Readonly<Record<keyof Evidence, Points>> {
  readonly key: string;
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

const thousand = 1000;

export function emptyTally(key: string, text: string): Tally {
  const none = (): Points => ({ best: -9 * thousand, total: 0 });
  return { key, text, person: none(), organization: none(), place: none() };
}

/** Adds an occurrence, so many times. */
export function addTo(tally: Tally, evidence: Evidence, times: number): void {
  for (const kind of kinds) {
    const points = Math.round(evidence[kind] * thousand);
    const own = tally[kind];
    own.best = Math.max(own.best, points);
    own.total += Math.max(0, points) * times;
  }
}

/** The strongest occurrence and a tenth of the others. */
function sumOf({ best, total }: Points): number {
  return (best + Math.min(repeated * thousand, (total - Math.max(0, best)) / 10)) / thousand;
}

/** Whether a token is a word in small letters; not the second half of *Jae-woo*. */
export function isSmallWord({ text, tokens }: RunView, at: number): boolean {
  return (
    ((tokens.flags[at] as number) & TokenFlag.capital) === 0 &&
    text.charCodeAt((tokens.starts[at] as number) - 1) !== hyphen
  );
}

const hyphen = 45;

/** Adds those of `words` that a run writes in small letters, hashed as they are, to `small`. */
export function addSmallWords(view: RunView, words: ReadonlySet<number>, small: Set<number>): void {
  if (words.size === 0) return;
  const { count, hashes } = view.tokens;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    if (words.has(hash) && isSmallWord(view, at)) small.add(hash);
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
  tallies: Iterable<Tally>,
  small: ReadonlySet<number>,
  aboutStates: boolean,
): readonly Told[] {
  const told: Told[] = [];
  for (const tally of tallies) {
    const { key, text } = tally;
    const sums = kinds.map((kind) => ({ kind, sum: sumOf(tally[kind]) }));
    const best = sums.reduce((one, other) => (other.sum > one.sum ? other : one));
    if (best.sum < enough || sums.some((one) => one !== best && best.sum - one.sum < lead)) continue;
    const words = key.split(' ');
    // The last word tells: *Boursin Garlic* is nobody where the text speaks of garlic.
    const telling = best.kind === 'place' ? words : words.slice(-1);
    // Letters that nothing spells out are a technical term sooner than a body, but where politics is spoken of.
    const letters = !aboutStates && loneLetters.test(text);
    const needed = letters || telling.every((word) => small.has(hashWord(word))) ? enoughOfSmall : enough;
    if (best.sum >= needed) told.push({ key, text, kind: best.kind });
  }
  return told.toSorted((a, b) => b.key.split(' ').length - a.key.split(' ').length);
}
