import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { ChangedPart } from '../text/changed-part.ts';
import type { Candidate } from './candidate.ts';
import { type GatheredCast, gatherCast } from './cast.ts';
import { weigh } from './evidence.ts';
import type { RunNames } from './run-names.ts';
import { addSmallWords } from './sums.ts';

/** The state of a document before an edit: its runs, the cast gathered from them, and what has changed since. */
export interface CastBefore {
  readonly names: readonly RunNames[];
  readonly cast: GatheredCast;
  readonly part: ChangedPart;
}

/** More runs than an edit touches: it is quicker then to gather everything. */
const most = 40;

/**
 * The cast of a document. Most edits change no name and nothing that speaks for one: then the very cast of the state
 * before is given, without a look at the runs that stayed.
 */
export function keepCast(
  names: readonly RunNames[],
  lexicon: Lexicon,
  before: CastBefore | undefined,
): GatheredCast {
  if (!before) return gatherCast(names, lexicon);
  const { part, cast } = before;
  const gone = before.names.slice(part.from, part.oldEnd);
  const come = names.slice(part.from, part.newEnd);
  const few = gone.length + come.length <= most;
  if (few && gifts(gone) === gifts(come) && smallWords(gone, cast) === smallWords(come, cast)) return cast;
  return withEntitiesOf(cast, gatherCast(names, lexicon));
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
