import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Candidate } from './candidate.ts';
import { castOf, type GatheredCast } from './cast.ts';
import { weigh } from './evidence.ts';
import type { Ledger } from './ledger.ts';
import type { RunNames } from './run-names.ts';
import { addSmallWords } from './sums.ts';

/** More runs than an edit touches: it is quicker then to gather everything. */
const most = 40;

/**
 * Whether the runs that come give the cast what those that go have given, but for the share of sport. Most edits change no name and nothing that
 * speaks for one: then the very cast of the state before holds.
 */
export function givesTheSame(
  gone: readonly RunNames[],
  come: readonly RunNames[],
  cast: GatheredCast,
): boolean {
  if (gone.length + come.length > most) return false;
  return gifts(gone) === gifts(come) && smallWords(gone, cast) === smallWords(come, cast);
}

/** All that the cast is gathered from, but for the small words and those of sport. */
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

function smallWords(runs: readonly RunNames[], { doubtful }: GatheredCast): string {
  const words = new Set<number>();
  for (const { view } of runs) addSmallWords(view, doubtful, words);
  return [...words].sort((a, b) => a - b).join(' ');
}

/** The cast that a ledger tells of, with the very entities of the one before where they are the same. */
export function gatherAgain(before: GatheredCast, ledger: Ledger, lexicon: Lexicon): GatheredCast {
  const cast = castOf(ledger.contributions(), lexicon);
  const entities = new Map<string, Entity>();
  for (const entity of cast.introduced()) {
    const old = before.entity(entity.id);
    entities.set(entity.id, old && isSame(old, entity) ? old : entity);
  }
  return { ...cast, introduced: () => [...entities.values()], entity: (id) => entities.get(id) };
}

/** Whether two entities that texts have introduced are the same. */
function isSame(one: Entity, other: Entity): boolean {
  return (
    one.name === other.name &&
    one.kind === other.kind &&
    one.summary === other.summary &&
    one.names.length === other.names.length &&
    one.names.every(
      ({ text, form }, index) => text === other.names[index]?.text && form === other.names[index]?.form,
    )
  );
}
