import { ofPresidents } from '../language/names/beside.ts';
import { beforeTitles, lesserTitles, sharedTitles, shortTitles } from '../language/names/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordSet } from '../text/fold.ts';
import type { Candidate, Occurrence } from './candidate.ts';
import type { Cast } from './cast.ts';
import { type Reading, yearAt } from './choose.ts';
import { type Offices, titleKey } from './offices.ts';
import { isOneOf, lower, type RunView } from './run-view.ts';
import { isDoubtfulTitle } from './titled.ts';

const before = wordSet(beforeTitles);
const lesser = wordSet(lesserTitles);
const shared = wordSet(sharedTitles);

/** Readings whose base is this or more the text itself has made known. */
const ownBase = 3;

export interface BearersContext {
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  readonly offices: Offices;
  /** The as-of date. */
  readonly asOf: string;
}

/** The title before a name, in the form in which titles are compared: *former Sen.* is a senator. */
function titleBefore(view: RunView, { title, first }: Candidate): string {
  let from = title;
  while (from < first - 1 && isOneOf(view, from, before)) from++;
  const { starts, ends } = view.tokens;
  const written = titleKey(
    view.text.slice(starts[from] as number, ends[first - 1] as number).replace(/\.$/, ''),
  );
  return shortTitles[written] ?? written;
}

/** Whether many bear the title, which then says of a surname that many bear no more than that it is somebody. */
function isShared(view: RunView, { title, first }: Candidate): boolean {
  for (let at = title; at < first; at++) {
    if (isOneOf(view, at, shared) || shortTitles[lower(view, at)] !== undefined) return true;
  }
  return false;
}

/** The day an office is asked for: the year that stands beside the name, or the as-of date. */
function dayOf(view: RunView, candidate: Candidate, asOf: string): string {
  const year = yearAt(view, candidate, asOf);
  return year === Number(asOf.slice(0, 4)) ? asOf : `${year}-07-01`;
}

/**
 * Whom a name behind a title may mean. Of persons of that name: who holds an office of the title on the day, then who has
 * held one, then whom the text knows; of a surname that many bear nobody else. *Secretary Austin* is a person, whatever
 * else is called so.
 * @returns none where it is somebody whom nothing declares
 */
export function bearersOf(
  { view, candidate }: Occurrence,
  readings: readonly Reading[],
  { lexicon, cast, offices, asOf }: BearersContext,
): readonly Reading[] {
  const persons = readings.filter(
    ({ entity }) => (lexicon.entity(entity) ?? cast.entity(entity))?.kind === 'person',
  );
  if (persons.length === 0) return isElse(view, candidate, readings) ? [] : readings;
  const title = titleBefore(view, candidate);
  const told = (reading: Reading): boolean =>
    reading.base >= ownBase || (cast.prominence.get(reading.entity) ?? 0) > 0;
  const bears = (reading: Reading, day: string, when: 'now' | 'before'): boolean =>
    offices.bears(reading.entity, title, day) === when;
  const day = dayOf(view, candidate, asOf);
  const orders: readonly ((reading: Reading) => boolean)[] = [
    (one) => told(one) && (bears(one, day, 'now') || bears(one, asOf, 'now')),
    (one) => told(one) && bears(one, asOf, 'before'),
    (one) => bears(one, day, 'now'),
    (one) => bears(one, asOf, 'now'),
    // A president of the text's own, before one of another time.
    (one) => one.base >= ownBase && lexicon.entity(one.entity) === undefined,
    (one) => bears(one, asOf, 'before'),
    told,
  ];
  for (const suits of orders) {
    const found = persons.filter(suits);
    if (found.length > 1) return withinMemory(found, offices, asOf);
    if (found.length === 1) return found;
  }
  if (isOneOf(view, candidate.title, lesser) || isShared(view, candidate))
    return persons.filter(({ ambiguous, form }) => !ambiguous || form !== 'surname');
  return persons;
}

/** Years within which a text may name somebody by no more than title and surname, if another could be meant. */
const memory = 90;

/** Of several, those whose offices are not of another age: *President Johnson* is not Andrew. */
function withinMemory(readings: readonly Reading[], offices: Offices, asOf: string): readonly Reading[] {
  const since = String(Number(asOf.slice(0, 4)) - memory);
  const recent = readings.filter(({ entity }) => offices.of(entity).some(({ to }) => !to || to >= since));
  return recent.length > 0 ? recent : readings;
}

const administrations = wordSet(ofPresidents);

/** *The Johnson administration*: of several of that name, the American presidents whom a text may still name so. */
export function ledBy(
  { view, candidate: { last } }: Occurrence,
  readings: readonly Reading[],
  { offices, asOf }: Pick<BearersContext, 'offices' | 'asOf'>,
): readonly Reading[] {
  if (readings.length < 2 || !isOneOf(view, last, administrations)) return readings;
  const presidents = readings.filter(({ entity }) => offices.hasLed(entity));
  return presidents.length > 0 ? withinMemory(presidents, offices, asOf) : readings;
}

/** *General Langley*: no place or house is called by a title, but for words that are no title at all. */
function isElse(view: RunView, candidate: Candidate, readings: readonly Reading[]): boolean {
  const rank = lower(view, candidate.title) === 'general';
  if (isDoubtfulTitle(view, candidate) && !rank) return false;
  return readings.every(({ form }) => form === 'metonym');
}
