import { ofPresidents } from '../language/names/beside.ts';
import { describing, describingEndings, hyphenPrefixes } from '../language/names/name-parts.ts';
import { sideNames } from '../language/names/sports.ts';
import { shortRoles } from '../language/names/titles.ts';
import { WordClass } from '../language/names/word-classes.ts';
import type { LexiconMatch } from '../lexicon/lexicon.ts';
import { wordSet } from '../text/fold.ts';
import { type Cutting, matchAt, type Shape } from './cutting.ts';
import { has, isAllCaps, isOneOf, isSpaced, lower, markAt, type RunView } from './run-view.ts';

/** Where a byline or a sentence without its stop runs into a declared name in capitals: *Larry Fine NEW YORK*. */
export function shoutedTail(cutting: Cutting, first: number, last: number): number {
  const { view } = cutting;
  if (!has(view, first, WordClass.given) || isAllCaps(view, first)) return 0;
  for (let at = first + 2; at < last; at++) {
    if (isAllCaps(view, at) && !isAllCaps(view, at - 1) && matchAt(cutting, at, last)) return at;
  }
  return 0;
}

const shortRole = wordSet(shortRoles);

/** *Liberal Party MP*, *ASML CEO Ana Ruiz*: the short role behind a body, or `first`. */
export function shortRoleAt(view: RunView, first: number, last: number): number {
  for (let at = last - 1; at > first; at--)
    if (isAllCaps(view, at) && isOneOf(view, at, shortRole) && isSpaced(view, at)) return at;
  return first;
}

/** The declared name that ends a chain behind everyday words: *Jewish West Bank*. */
export function behindEveryday(cutting: Cutting, first: number, last: number): LexiconMatch | undefined {
  const { view } = cutting;
  const others = WordClass.given | WordClass.compass | WordClass.office | WordClass.officeModifier;
  for (let at = first; at < last - 1; at++) {
    if (!has(view, at, WordClass.everyday) || has(view, at, others)) return undefined;
    const match = matchAt(cutting, at + 1, last);
    if (match?.last === last && !matchAt(cutting, first, last)) return match;
  }
  return undefined;
}

const describes = wordSet(describing);
const prefix = wordSet(hyphenPrefixes);

/**
 * *Neutral Austria*, *Conservative Iranian lawmakers*, *post-Brexit Britain*: where the declared name begins behind a word
 * that only describes it, or `first`. A sentence must begin with that word, or a small prefix join it.
 */
export function behindDescription(cutting: Cutting, first: number, last: number): number {
  const { view } = cutting;
  const own = markAt(view, first + 1) === '-' && isOneOf(view, first, prefix);
  const name = own ? first + 3 : first + 1;
  if (name >= last || !isSpaced(view, name) || matchAt(cutting, first, last)) return first;
  const joined = own || (markAt(view, first - 1) === '-' && isOneOf(view, first - 2, prefix));
  if (!joined && !(view.opening[first] === 1 && isDescription(view, first))) return first;
  const declared = matchAt(cutting, name, last);
  const whole = declared?.entries.every(({ name: { form } }) => form === 'name' || form === 'demonym');
  return whole ? name : first;
}

/** Classes of words that begin a name, whatever they end in. */
const ofAName =
  WordClass.given | WordClass.office | WordClass.honorific | WordClass.bodyFirst | WordClass.compass;

function isDescription(view: RunView, at: number): boolean {
  if (has(view, at, ofAName) || isAllCaps(view, at)) return false;
  return isOneOf(view, at, describes) || describingEndings.test(lower(view, at));
}

const administrations = wordSet(ofPresidents);

/** *the Ford Administration*: whose it is, where capitals make it look like a body. */
export function inPower(cutting: Cutting, first: number, last: number): boolean {
  if (last - first !== 2 || !isOneOf(cutting.view, first + 1, administrations)) return false;
  return matchAt(cutting, first, last)?.entries.some(({ name }) => name.form === 'surname') ?? false;
}

const sideName = wordSet(sideNames);

/** *Baltimore Orioles*, *Norwich City*: a place and what a side is called, in a report on sport. */
export function asSide(cutting: Cutting, first: number, last: number): Shape | undefined {
  const { view } = cutting;
  const place = matchAt(cutting, first, last);
  if (!place?.entries.every(({ name }) => /^(?:name|metonym)$/.test(name.form))) return undefined;
  if (has(view, first, WordClass.given) || last - place.last < 1 || last - place.last > 2) return undefined;
  const word = lower(view, last - 1);
  if (matchAt(cutting, last - 1, last) || !(isOneOf(view, last - 1, sideName) || /[^s]s$/.test(word)))
    return undefined;
  return view.report().kind === 'match' ? { kind: 'organization', why: 'a place and its side' } : undefined;
}

/** A compass word before a declared name: *Eastern Ukraine*. */
export function partOfPlace(cutting: Cutting, first: number, last: number): Shape | undefined {
  if (!has(cutting.view, first, WordClass.compass) || first + 1 >= last) return undefined;
  if (matchAt(cutting, first + 1, last)?.last !== last) return undefined;
  return { kind: 'place', why: 'a part of a place' };
}
