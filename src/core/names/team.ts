import { against, sideNouns, sideVerbs } from '../language/names/sports.ts';
import { WordMark } from '../language/names/word-classes.ts';
import type { Entity } from '../model/entity.ts';
import { wordSet } from '../text/fold.ts';
import { TokenFlag } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { isAllCaps, isCapital, isSpaced, lower, markAt, marked, type RunView } from './run-view.ts';

const sides = { before: wordSet(against), noun: wordSet(sideNouns), verb: wordSet(sideVerbs) } as const;
function isNumber({ tokens }: RunView, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.flags[at] as number) & TokenFlag.digit) !== 0;
}

/** *Rad (B)*: the letters that tell a club from another of its name; a land in brackets, *(Spain)*, is a person's. */
function inLetters(view: RunView, at: number): boolean {
  if (markAt(view, at) !== '(' || markAt(view, at + 2) !== ')') return false;
  return isCapital(view, at + 1) && view.word(at + 1).length <= 2;
}

/** In a table of results, *Sloboda 4 1 0* or *Norwich 1 Wolverhampton 0*: a name and its figures; *Vass 7-0-29-0* is somebody's bowling. */
export function inTable(view: RunView, { first, last }: Candidate): boolean {
  const bracketed = inLetters(view, last) ? 3 : 0;
  const at = last + bracketed;
  if (!isNumber(view, at) || !isSpaced(view, at)) return false;
  if (markAt(view, at + 1) === '-' && !isSpaced(view, at + 1)) return false;
  const before = markAt(view, first - 1);
  const begins =
    first === 0 || isNumber(view, first - 1) || /^[-–.:]$/.test(before) || view.opening[first] === 1;
  return begins && view.report().kind === 'table';
}

/** *CLEVELAND AT TEXAS*, *Birmingham v Barnsley*. */
function inFixture(view: RunView, { first, last }: Candidate): boolean {
  const versus = (at: number): boolean => /^vs?$/.test(lower(view, at));
  // Behind *AT* stands the town they play in.
  const visits = lower(view, last) === 'at' && isAllCaps(view, last);
  const opponent = isCapital(view, first - 2) || isNumber(view, first - 2);
  return (versus(first - 1) && opponent) || ((versus(last) || visits) && isCapital(view, last + 1));
}

function hasHash({ tokens }: RunView, at: number, words: ReadonlySet<number>): boolean {
  return at >= 0 && at < tokens.count && words.has(tokens.hashes[at] as number);
}

/** Whether a place's name stands for the side that plays for it. `acts`: the sentence treats it as somebody. */
export function playsHere(
  view: RunView,
  candidate: Candidate,
  { acts, aboutSport }: { readonly acts: boolean; readonly aboutSport: boolean },
): boolean {
  const { first, last } = candidate;
  const report = view.report().kind ?? (aboutSport ? 'match' : undefined);
  if (report === undefined) return false;
  if (inFixture(view, candidate) || inTable(view, candidate)) return true;
  if (report !== 'match' || isCapital(view, last)) return false;
  if (acts && aboutSport && !isAllCaps(view, first) && markAt(view, last) !== ',') return true;
  const owned = /^['’]$/.test(markAt(view, last)) && marked(view, last + 1, WordMark.s);
  const behind = owned ? last + 2 : last;
  if (hasHash(view, behind, sides.noun) || (!owned && hasHash(view, last, sides.verb))) return true;
  return hasHash(view, first - 1, sides.before);
}

/** The side that plays for a place. */
export function teamOf(place: Entity): Entity {
  return {
    id: `${place.id}-team`,
    name: `${place.name} (team)`,
    kind: 'organization',
    names: [],
    origin: 'text',
    summary: `The side that plays for ${place.name}.`,
  };
}
