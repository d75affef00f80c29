import {
  bodiesHave,
  directions,
  inPlaces,
  leadingSaying,
  leadingToPlaces,
  lifeAdverbs,
  lifeAuxiliaries,
  ofBodies,
  relativesOfPeople,
  whereabouts,
} from '../language/names/beside.ts';
import { bodyNouns, bodyNounsBehind } from '../language/names/bodies.ts';
import { placeEndings, surnameEndings } from '../language/names/geography.ts';
import { lives, livesInPassive } from '../language/names/verbs.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import { wordSet } from '../text/fold.ts';
import { TokenFlag } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { hasRoleBefore, hasRoleBehind } from './role-beside.ts';
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
import { inTable } from './team.ts';

/** Points for each thing an unknown name may be. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
}

/** What speaks for what: a test of a candidate's words and neighbours, and its points. */
interface Clue {
  readonly points: Partial<Evidence>;
  readonly holds: (view: RunView, candidate: Candidate) => boolean;
}

const aboutPeople = wordSet(relativesOfPeople);

const hasMembers = wordSet(bodiesHave);
const memberWord = wordSet(ofBodies);

/** A name in brackets, as the land or club of a person: *(Spain)*. */
function inBrackets(view: RunView, at: number): boolean {
  if (markAt(view, at) !== '(' || !isCapital(view, at + 1) || isAllCaps(view, at + 1)) return false;
  for (let close = at + 2; close < at + 7; close++) {
    const mark = markAt(view, close);
    if (mark === ')') return true;
    if (mark !== '' && mark !== '.') return false;
    if (mark === '' && !isCapital(view, close)) return false;
  }
  return false;
}

const settled = wordSet(inPlaces);
const settledIn = wordSet(leadingToPlaces);
const within = wordSet(whereabouts);
const towards = wordSet(directions);

/** *members of the PLO*. */
function ofMembers(view: RunView, first: number): boolean {
  const of = marked(view, first - 1, WordMark.the) ? first - 2 : first - 1;
  return marked(view, of, WordMark.of) && isOneOf(view, of - 1, memberWord);
}

const single = (candidate: Candidate): boolean => !candidate.key.includes(' ');
const nameLike = (view: RunView, candidate: Candidate): boolean => {
  const words = candidate.key.split(' ').length;
  if (words < 2 || words > 3) return false;
  for (let at = candidate.first; at < candidate.last; at++) {
    if (has(view, at, WordClass.everyday | WordClass.functionWord | WordClass.role) || isAllCaps(view, at))
      return false;
  }
  return true;
};

/** *Ana Ruiz of Stanford University*, *, of the IMF*: behind a name, the body that somebody belongs to. */
function ofBody(view: RunView, last: number): boolean {
  const of = markAt(view, last) === ',' ? last + 1 : last;
  if (!marked(view, of, WordMark.of)) return false;
  const first = marked(view, of + 1, WordMark.the) ? of + 2 : of + 1;
  for (let at = first; at < first + 5 && isCapital(view, at); at++)
    if (isAllCaps(view, at) || has(view, at, WordClass.bodyLast)) return true;
  return false;
}

const bodily =
  WordClass.bodyFirst | WordClass.bodyLast | WordClass.office | WordClass.role | WordClass.placeLast;
const passive = wordSet(lifeAuxiliaries);
const livesPassive = wordSet(livesInPassive);
const livesActive = wordSet(lives);
const inBetween = wordSet(lifeAdverbs);
const leading = wordSet(leadingSaying);

/** Whether what only a person does follows: *was born*, *later ran for*, *was re-elected*. */
function hasLife(view: RunView, last: number): boolean {
  let at = last;
  let helped = false;
  for (let turn = 0; turn < 3 && (isOneOf(view, at, inBetween) || isOneOf(view, at, passive)); turn++)
    helped = isOneOf(view, at++, passive) || helped;
  // *was re-elected*
  if (markAt(view, at + 1) === '-' && !isSpaced(view, at + 1)) at += 2;
  return isOneOf(view, at, helped ? livesPassive : livesActive) && !isCapital(view, at);
}

const nounsBefore = wordSet(bodyNouns);
const nounsBehind = wordSet(bodyNounsBehind);

/** *, 47,*: two figures. */
function isAge({ tokens }: RunView, at: number): boolean {
  const { count, flags, starts, ends } = tokens;
  return (
    at < count &&
    ((flags[at] as number) & TokenFlag.digit) !== 0 &&
    (ends[at] as number) - (starts[at] as number) === 2
  );
}

/** Weights set by hand on essays and news; none is tuned to a single text. */
const clues: readonly Clue[] = [
  { points: { person: 5 }, holds: (_, candidate) => candidate.title >= 0 },
  {
    points: { person: 4 },
    holds: hasRoleBefore,
  },
  { points: { person: 1.5 }, holds: (view, candidate) => nameLike(view, candidate) },
  {
    points: { person: 2, organization: 0.7 },
    holds: (view, { last }) => has(view, last, WordClass.saying) && !isCapital(view, last),
  },
  {
    points: { person: 2, organization: 0.7 },
    holds: (view, { first }) =>
      has(view, first - 1, WordClass.saying) &&
      !isCapital(view, first - 1) &&
      isOneOf(view, first - 1, leading),
  },
  {
    points: { person: 3 },
    holds: (view, { last }) =>
      isOneOf(view, last, aboutPeople) ||
      (markAt(view, last) === ',' && isOneOf(view, last + 1, aboutPeople)),
  },
  {
    points: { person: 3 },
    holds: (view, { last }) => markAt(view, last) === ',' && isAge(view, last + 1),
  },
  {
    points: { person: 1.5 },
    holds: (view, candidate) => nameLike(view, candidate) && ofBody(view, candidate.last),
  },
  {
    points: { person: 3 },
    holds: hasRoleBehind,
  },
  {
    points: { place: 2.5 },
    holds: (view, { first }) => isOneOf(view, first - 2, settled) && isOneOf(view, first - 1, settledIn),
  },
  {
    points: { place: 2.2 },
    holds: (view, candidate) => isOneOf(view, candidate.first - 1, within),
  },
  {
    points: { place: 1 },
    holds: (view, candidate) => isOneOf(view, candidate.first - 1, towards),
  },
  {
    points: { organization: 1.2, person: -2, place: -0.5 },
    holds: (view, { first }) => marked(view, first - 1, WordMark.the),
  },
  {
    points: { organization: 3 },
    holds: (view, { last }) =>
      markAt(view, last) === '(' && isAllCaps(view, last + 1) && markAt(view, last + 2) === ')',
  },
  { points: { person: 1 }, holds: (view, { last }) => surnameEndings.test(lower(view, last - 1)) },
  { points: { place: 1.5 }, holds: (view, { last }) => placeEndings.test(lower(view, last - 1)) },
  {
    points: { organization: 1 },
    holds: (view, candidate) => single(candidate) && isAllCaps(view, candidate.first),
  },
  {
    points: { organization: 1.3 },
    holds: (view, candidate) =>
      single(candidate) && isAllCaps(view, candidate.first) && has(view, candidate.last, WordClass.saying),
  },
  { points: { organization: 1.6 }, holds: (view, { last }) => isOneOf(view, last, hasMembers) },
  { points: { organization: 1.6 }, holds: (view, { first }) => ofMembers(view, first) },
  {
    points: { organization: 2.6, person: -1 },
    holds: (view, { first }) =>
      isOneOf(view, first - 1, nounsBefore) && !isCapital(view, first - 1) && isSpaced(view, first),
  },
  {
    points: { organization: 2.6, person: -0.5 },
    holds: (view, { last }) =>
      isOneOf(view, last, nounsBehind) && !isCapital(view, last) && isSpaced(view, last),
  },
  {
    points: { organization: 1.7 },
    holds: (view, { first, last }) => last - first > 1 && has(view, last - 1, WordClass.bodyWeak),
  },
  { points: { organization: 6 }, holds: (view, candidate) => inTable(view, candidate) },
  {
    points: { person: 2 },
    holds: (view, candidate) => nameLike(view, candidate) && inBrackets(view, candidate.last),
  },
  {
    points: { person: 1.5 },
    holds: (view, { first }) => has(view, first, WordClass.given),
  },
  {
    points: { person: 5.6 },
    holds: (view, candidate) =>
      single(candidate) && !has(view, candidate.first, bodily) && hasLife(view, candidate.last),
  },
  // A given name in the middle of a sentence is somebody, unless the word is an everyday one.
  {
    points: { person: 1 },
    holds: (view, candidate) =>
      single(candidate) && has(view, candidate.first, WordClass.given) && !isAllCaps(view, candidate.first),
  },
  {
    points: { person: -3, place: -3, organization: -3 },
    holds: (view, candidate) => single(candidate) && view.opening[candidate.first] === 1,
  },
  {
    points: { person: -2, place: -1.5, organization: -1 },
    holds: (view, { first, last }) =>
      has(view, last - 1, WordClass.everyday | WordClass.functionWord) ||
      has(view, first, WordClass.functionWord),
  },
];

/** *Alpha-2*, *Type-4*: a word that a number tells from its like. */
function isNumbered(view: RunView, last: number): boolean {
  return markAt(view, last) === '-' && !isSpaced(view, last) && /^\d+$/.test(lower(view, last + 1));
}

/** *(D-Ohio)*: whose party and state stand in brackets. */
function isParty(view: RunView, first: number): boolean {
  return (
    markAt(view, first - 1) === '(' && /^[DRI]$/.test(view.word(first)) && markAt(view, first + 1) === '-'
  );
}

/** Letters, numbers and shouting that name nobody: *U+000A*, *ES2020*, *LINE FEED*. */
function isNoName(view: RunView, { first, last, end, start }: Candidate): boolean {
  if (end - start < 2 || isNumbered(view, last) || isParty(view, first)) return true;
  let shouted = 0;
  for (let at = first; at < last; at++) {
    if (has(view, at, WordClass.commonAcronym) && last - first === 1) return true;
    if (isAllCaps(view, at)) shouted++;
    if ((view.tokens.flags[at] as number) & TokenFlag.digit && last - first === 1) return true;
  }
  return last - first > 1 && shouted === last - first;
}

const longestAcronym = 5;

const nothing: Evidence = { person: 0, organization: 0, place: 0 };

/** Adds up what speaks for each kind at one occurrence of a name. */
export function weigh(view: RunView, candidate: Candidate): Evidence {
  const sum: Evidence = { ...nothing };
  if (isNoName(view, candidate)) return sum;
  for (const { points, holds } of clues) {
    if (!holds(view, candidate)) continue;
    sum.person += points.person ?? 0;
    sum.organization += points.organization ?? 0;
    sum.place += points.place ?? 0;
  }
  // Letters stand for bodies, not for places.
  if (single(candidate) && isAllCaps(view, candidate.first) && candidate.key.length <= longestAcronym)
    sum.place = Math.min(sum.place, 0);
  return sum;
}
