import {
  degrees,
  inverting,
  moods,
  openQuestions,
  strongPasts,
  times,
  turned,
} from '../language/names/readings.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import { hashWord, wordSet } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { has, isCapital, isOneOf, lower, markAt, marked, type RunView } from './run-view.ts';

const invertingWords = wordSet(inverting);
const turnedWords = wordSet(turned);
const questionWords = wordSet(openQuestions);
const timeWords = wordSet(times);
const strongPast = wordSet(strongPasts);
const moodWords = wordSet(moods);
const degreeWords = wordSet(degrees);

/** Whether a name that opens a clause stands right before what looks like its verb: *Tokyo congratulates itself*. */
export function isSubject(view: RunView, { first, last }: Candidate): boolean {
  const before = marked(view, first - 1, WordMark.the) ? first - 2 : first - 1;
  const opens =
    view.opening[first] === 1 ||
    markAt(view, before) === ',' ||
    /^(?:1[89]|20)\d\d$/.test(lower(view, before)) ||
    isOneOf(view, before, timeWords) ||
    has(view, before, WordClass.withActors);
  let at = behindSecond(view, last);
  if (at === last && lower(view, at) === 'never') at++;
  const verb = lower(view, at);
  if (!opens || isCapital(view, at)) return false;
  if (isOneOf(view, at, strongPast)) return true;
  if (!/^[a-z]{2,}(?:ed|[^s]s)$/.test(verb)) return false;
  return (
    !has(view, at, WordClass.land | WordClass.placeLast | WordClass.role | WordClass.functionWord) &&
    lower(view, at + 1) !== 'by'
  );
}

/** The token behind more subjects: *Seoul [and Washington]*, *Tokyo[, Seoul and Canberra]*, or `last` itself. */
export function behindSecond(view: RunView, last: number): number {
  let at = last;
  // A list of more than a handful is no subject that anybody would write.
  for (let names = 0; names < 5; names++) {
    const comma = markAt(view, at) === ',';
    const closes = marked(view, comma ? at + 1 : at, WordMark.and);
    if (!comma && !closes) return last;
    const from = at + Number(comma) + Number(closes);
    at = from;
    while (isCapital(view, at) && at < from + 3) at++;
    if (at === from) return last;
    if (closes) return at;
  }
  return last;
}

/** Whether *is* or *was*, which stands before `at`, says what only somebody can be: *far more cautious*, *slower*. */
export function isMood(view: RunView, at: number): boolean {
  let to = at;
  while (to < at + 4 && (markAt(view, to) === ',' || isOneOf(view, to, degreeWords))) to++;
  if (isOneOf(view, to, moodWords)) return true;
  const word = lower(view, to);
  return word.endsWith('er') && comparatives(word).some((plain) => moodWords.has(hashWord(plain)));
}

function comparatives(word: string): readonly string[] {
  return [word.slice(0, -2), word.slice(0, -1), `${word.slice(0, -3)}y`];
}

/** Whether a helping verb at `at` stands before who acts: *why should Washington care*, *nor has Paris*. */
export function isInverted(view: RunView, at: number): boolean {
  const asked = isOneOf(view, at - 1, questionWords);
  if (isOneOf(view, at, invertingWords)) return asked || view.opening[at] === 1;
  return asked && isOneOf(view, at, turnedWords);
}
