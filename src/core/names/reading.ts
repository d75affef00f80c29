import { wordsOf } from '../language/list.ts';
import {
  adverbsBeforeVerbs,
  auxiliaries,
  bearingOn,
  continuation,
  description,
  hyphenActor,
  hyphenPlace,
  leadingIn,
  listJoints,
  owners,
  perceiving,
} from '../language/names/readings.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import { wordSet } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { behindSecond, isInverted, isMood, isSubject } from './clause-of-name.ts';
import {
  has,
  isAllCaps,
  isCapital,
  isOneOf,
  isSpaced,
  lower,
  markAt,
  marked,
  type RunView,
} from './run-view.ts';

export type PlaceReading = 'literal' | 'metonymic';

/** A reading of a place's name and how sure it is, 0 to 1. */
export interface Read {
  readonly reading: PlaceReading;
  readonly confidence: number;
  /** What it was read from, for the writer. */
  readonly why: string;
}

const literal = (confidence: number, why: string): Read => ({ reading: 'literal', confidence, why });
const metonymic = (confidence: number, why: string): Read => ({ reading: 'metonymic', confidence, why });

const whereTo = wordSet(leadingIn);

/** The token before a name, its article and up to two small describing words left out: *in central [Asia]*. */
function wordBefore(view: RunView, first: number): number {
  let at = first - 1;
  const marks = WordClass.inside | WordClass.withActors | WordClass.functionWord;
  for (let turn = 0; turn < 2; turn++) {
    if (marked(view, at, WordMark.the)) at--;
    const describes =
      at > 0 &&
      !/^\d/.test(lower(view, at)) &&
      markAt(view, at) === '' &&
      !isCapital(view, at) &&
      !has(view, at, marks | WordClass.acting);
    if (
      !describes ||
      !has(view, at - 1, WordClass.inside | WordClass.functionWord) ||
      isCapital(view, at - 1)
    )
      break;
    if (!isOneOf(view, at - 1, whereTo)) break;
    at--;
  }
  return marked(view, at, WordMark.the) ? at - 1 : at;
}

/** Whether a word of movement stands within three tokens before `at`. */
function moves(view: RunView, at: number): boolean {
  for (let before = at - 1; before >= at - 4 && before >= 0; before--) {
    if (markAt(view, before) !== '') return false;
    if (has(view, before, WordClass.movement)) return true;
  }
  return false;
}

/** A verb behind the name, an adverb or a negation left out. */
function actsBehind(view: RunView, last: number): boolean {
  for (let at = last; at < last + 2 && at < view.tokens.count; at++) {
    if (markAt(view, at) !== '' || isCapital(view, at)) return false;
    if (has(view, at, WordClass.acting | WordClass.saying)) return true;
    if (!isOneOf(view, at, adverbs) && !lower(view, at).endsWith('ly')) return false;
  }
  return false;
}

const passive = wordSet(auxiliaries);
const adverbs = wordSet(adverbsBeforeVerbs);
const describing = wordSet(description);
const goingOn = wordSet(continuation);
const placeCompound = wordSet(hyphenPlace);
const actorCompound = wordSet(hyphenActor);
const listing: ReadonlySet<string> = new Set(wordsOf(listJoints));
const perceivingWords = wordSet(perceiving);
const weighingOn = wordSet(bearingOn);
const participle = /(?:ed|en|ing|wn|ught|un|^said|^told|^made|^held|^left|^hit)$/;

function possessiveEnd(view: RunView, last: number): number {
  return /^['’]$/.test(markAt(view, last)) && !isSpaced(view, last) && marked(view, last + 1, WordMark.s)
    ? last + 2
    : 0;
}

const owning = wordSet(owners);

/** *Washington and its allies*: who has somebody. */
function hasOthers(view: RunView, last: number): boolean {
  return marked(view, last, WordMark.and) && isOneOf(view, last + 1, owning);
}

/** What the words behind the name say. */
function readBehind(view: RunView, candidate: Candidate): Read | undefined {
  const { last } = candidate;
  const owned = possessiveEnd(view, last);
  if (owned > 0) {
    for (let at = owned; at < owned + 3; at++) {
      if (
        has(view, at, WordClass.placeLast) ||
        (has(view, at, WordClass.land) && !has(view, at, WordClass.agency))
      )
        return literal(0.8, 'what it owns is land');
    }
    return metonymic(0.8, 'what it owns is a matter of government');
  }
  if (hasOthers(view, last)) return metonymic(0.8, 'it has others');
  const second = behindSecond(view, last);
  const plural =
    second > last &&
    markAt(view, second) === '' &&
    !has(view, second, WordClass.functionWord | WordClass.land | WordClass.locative);
  if (plural || actsBehind(view, second)) return metonymic(0.9, 'it acts');
  if (isSubject(view, candidate)) return metonymic(0.75, 'the subject of its clause');
  const is = isOneOf(view, second, passive) ? second : last;
  if (isOneOf(view, is, passive)) {
    const behind = lower(view, is + 1);
    if (isOneOf(view, is + 1, describing)) return undefined;
    return participle.test(behind) || isMood(view, is + 1) || isOneOf(view, is + 1, goingOn)
      ? metonymic(0.8, 'something is done to it, or it does it')
      : undefined;
  }
  if (has(view, last, WordClass.land) && !isCapital(view, last))
    return literal(0.8, 'a matter of land follows');
  if (!/^[-–]$/.test(markAt(view, last))) return undefined;
  if (isOneOf(view, last + 1, placeCompound)) return literal(0.9, 'where something is');
  return isOneOf(view, last + 1, actorCompound) ? metonymic(0.9, 'it leads or backs') : undefined;
}

/** What the words before the name say. */
function readBefore(view: RunView, { first, last }: Candidate): Read | undefined {
  const at = wordBefore(view, first);
  if (at < 0 || markAt(view, at) !== '') return undefined;
  const word = lower(view, at);
  if (isInverted(view, at)) return metonymic(0.8, 'it is asked what it does');
  if (isOneOf(view, at, perceivingWords) && /ing$/.test(lower(view, last)))
    return metonymic(0.8, 'it is seen to act');
  if (has(view, at, WordClass.compass)) return literal(0.85, 'a part of the land');
  if (has(view, at, WordClass.inside)) return literal(0.9, `where: behind ${word}`);
  if (word === 'to') {
    if (isCapital(view, at - 1) && lower(view, at - 2) === 'from' && !has(view, at - 3, WordClass.signal))
      return literal(0.85, 'from one place to another');
    if (has(view, at - 1, WordClass.agency)) return metonymic(0.8, 'towards somebody');
    return moves(view, at) ? literal(0.85, 'where somebody goes') : metonymic(0.7, 'towards somebody');
  }
  if (word === 'from') {
    return has(view, at - 1, WordClass.signal)
      ? metonymic(0.8, 'from somebody')
      : literal(0.75, 'where from');
  }
  if (word === 'for')
    return moves(view, at) ? literal(0.8, 'where somebody goes') : metonymic(0.7, 'for somebody');
  if (word === 'of') {
    if (has(view, at - 1, WordClass.agency)) return metonymic(0.8, `of somebody: ${lower(view, at - 1)}`);
    return literal(has(view, at - 1, WordClass.land) ? 0.85 : 0.6, 'of a land');
  }
  if (word === 'on' && isOneOf(view, at - 1, weighingOn)) return metonymic(0.8, 'it bears upon somebody');
  if (has(view, at, WordClass.reaching)) return literal(0.75, `a place to be ${word}`);
  if (has(view, at, WordClass.withActors)) return metonymic(0.85, `somebody: behind ${word}`);
  if (has(view, at, WordClass.addressing)) return metonymic(0.85, `somebody: ${word}`);
  return undefined;
}

/** Whether the name is one more in a list that the name before it belongs to: *in Rome and [Paris]*. */
function listed(view: RunView, candidate: Candidate, before: Candidate): boolean {
  const from = before.last;
  if (candidate.first - from > 4 || candidate.first <= from) return false;
  for (let at = from; at < candidate.first; at++) {
    if (!listing.has(markAt(view, at) || lower(view, at))) return false;
  }
  return true;
}

/** Whether a name is the other of two, under one preposition: *nobody in Jakarta or [Brasília] would agree*. */
function isOther(view: RunView, { first }: Candidate, before: Candidate): boolean {
  return first === before.last + 1 && lower(view, before.last) === 'or';
}

/** A date-line: *SEOUL, 5 April –*, or a place before the land it lies in: *Rome, Italy*. */
function readComma(
  view: RunView,
  { first, last }: Candidate,
  before: Candidate | undefined,
): Read | undefined {
  if (
    view.opening[first] === 1 &&
    first === 0 &&
    isAllCaps(view, first) &&
    /^[,(–—-]$/.test(markAt(view, last))
  )
    return literal(0.9, 'a date-line');
  if (before && before.last === first - 1 && markAt(view, first - 1) === ',' && view.opening[first] === 0)
    return literal(0.7, 'the land a place lies in');
  return undefined;
}

export interface ReadingContext {
  /** The place before it in the run, and how that was read. */
  readonly before: Candidate | undefined;
  readonly beforeRead: Read | undefined;
  /** Both are a land's name, or both a seat of power: *In Japan, Tokyo* is no list. */
  readonly alike: boolean;
  /** What holds when nothing speaks for either. */
  readonly usual: PlaceReading;
}

/** Whether the words beside a name treat it as somebody who acts. */
export function actsHere(view: RunView, candidate: Candidate): boolean {
  const alone = { before: undefined, beforeRead: undefined, alike: false, usual: 'literal' } as const;
  return readPlace(view, candidate, alone).reading === 'metonymic';
}

/** Whether a place's name stands for the place or for those who act there. */
export function readPlace(view: RunView, candidate: Candidate, context: ReadingContext): Read {
  const behind = readBehind(view, candidate);
  const before = readBefore(view, candidate);
  if (before && behind && before.reading !== behind.reading) {
    return before.reading === 'literal' && before.confidence >= 0.85 ? before : behind;
  }
  const { before: first, beforeRead: firstRead } = context;
  if (!before && first && firstRead?.reading === 'literal' && isOther(view, candidate, first)) {
    return { ...firstRead, confidence: firstRead.confidence * 0.9, why: 'like the name before it' };
  }
  if (before ?? behind) return (before ?? behind) as Read;
  if (context.before && context.beforeRead && context.alike && listed(view, candidate, context.before)) {
    return {
      ...context.beforeRead,
      confidence: context.beforeRead.confidence * 0.9,
      why: 'like the name before it',
    };
  }
  return (
    readComma(view, candidate, context.alike ? undefined : context.before) ?? {
      reading: context.usual,
      confidence: 0.6,
      why: 'nothing beside it says otherwise',
    }
  );
}
