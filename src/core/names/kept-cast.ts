import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Candidate } from './candidate.ts';
import { type GatheredCast, gatherCast } from './cast.ts';
import { weigh } from './evidence.ts';
import type { RunNames } from './run-names.ts';
import { addSmallWords } from './sums.ts';

/** The cast of one state of a document, with the runs it was gathered from. */
export interface CastState {
  readonly runs: readonly RunNames[];
  readonly cast: GatheredCast;
}

/** More runs than an edit touches: it is quicker then to gather everything. */
const most = 40;

/**
 * The cast of a document. Most edits change no name and nothing that speaks for one: then the very cast of the state
 * before is given, without a look at the runs that stayed.
 */
export function keepCast(
  runs: readonly RunNames[],
  lexicon: Lexicon,
  before: CastState | undefined,
): CastState {
  if (before && givesTheSame(before, runs)) return { runs, cast: before.cast };
  const cast = gatherCast(runs, lexicon);
  return { runs, cast: before ? withEntitiesOf(before.cast, cast) : cast };
}

function givesTheSame({ runs: before, cast }: CastState, runs: readonly RunNames[]): boolean {
  const least = Math.min(before.length, runs.length);
  let from = 0;
  while (from < least && before[from] === runs[from]) from++;
  let behind = 0;
  while (behind < least - from && before[before.length - 1 - behind] === runs[runs.length - 1 - behind])
    behind++;
  const gone = before.slice(from, before.length - behind);
  const come = runs.slice(from, runs.length - behind);
  if (gone.length + come.length > most) return false;
  return gifts(gone) === gifts(come) && smallWords(gone, cast) === smallWords(come, cast);
}

/** All that `gatherCast` takes from the runs, but for the small words. */
function gifts(runs: readonly RunNames[]): string {
  return runs.map(giftOf).join('');
}

function giftOf({ view, candidates, evidence, acronyms, certain }: RunNames): string {
  if (candidates.length === 0) return '';
  const named = candidates.map(({ start, end, key, kind, why, entries, title }: Candidate, index) => [
    view.text.slice(start, end),
    key,
    kind,
    why,
    entries.map(({ entity }) => entity),
    evidence[index],
    kind === 'person'
      ? [title < 0 ? '' : view.word(title), weigh(view, candidates[index] as Candidate)]
      : undefined,
  ]);
  const short = acronyms.map(({ long, token }) => [long, view.word(token)]);
  return JSON.stringify([named, short, certain]);
}

function smallWords(runs: readonly RunNames[], { unknownWords }: GatheredCast): string {
  const words = new Set<number>();
  for (const { view } of runs) addSmallWords(view, unknownWords, words);
  return [...words].sort((a, b) => a - b).join(' ');
}

/** The cast with the very entities of the one before where they are the same. */
function withEntitiesOf(before: GatheredCast, cast: GatheredCast): GatheredCast {
  const entities = new Map<string, Entity>();
  for (const entity of cast.introduced()) {
    const old = before.entity(entity.id);
    entities.set(entity.id, old && JSON.stringify(old) === JSON.stringify(entity) ? old : entity);
  }
  return { ...cast, introduced: () => [...entities.values()], entity: (id) => entities.get(id) };
}
