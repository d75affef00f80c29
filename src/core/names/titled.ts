import { womensNames } from '../language/names/nominals.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './cast.ts';
import type { Reading } from './choose.ts';
import { lower, type RunView } from './run-view.ts';

const women: ReadonlySet<string> = new Set(womensNames.split(/\s+/));

/** Titles that are as often adjectives: *General Public License*, *Major League*. */
const adjectives = /^(?:general|major|chief|private|special|grand|senior|junior|first|second|lead)$/;

/** Whether the title before a name may be no title at all. */
export function isDoubtfulTitle(view: RunView, { title }: Pick<Candidate, 'title'>): boolean {
  return adjectives.test(lower(view, title));
}

/** Whether a title says no more than that it is somebody: *Mr*, *Mrs*. */
export function isHonorific(view: RunView, { title }: Candidate): boolean {
  return /^(?:mr|mrs|ms|miss|madame|dr|prof)$/.test(lower(view, title));
}

/** Whether *Mr* or *Mrs* may stand before this person's name: ids begin with the given name. */
export function suitsTitle(view: RunView, { title }: Candidate, entity: string): boolean {
  const word = lower(view, title);
  const woman = women.has(entity.split('-')[0] as string);
  if (word === 'mr') return !woman;
  return woman || !/^(?:mrs|ms|miss)$/.test(word);
}

/** *Secretary Austin* is a person, whatever else is called so: the persons among a titled name’s readings, if there are any. */
export function personsAmong(
  readings: readonly Reading[],
  { lexicon, cast }: { readonly lexicon: Lexicon; readonly cast: Cast },
): readonly Reading[] {
  const persons = readings.filter(
    ({ entity }) => (lexicon.entity(entity) ?? cast.entity(entity))?.kind === 'person',
  );
  return persons.length > 0 ? persons : readings;
}
