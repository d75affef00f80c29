import { abbreviatedTitles } from '../language/names/titles.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import { wordSet } from '../text/fold.ts';
import { has, isCapital, isOneOf, isSpaced, lower, markAt, marked, type RunView } from './run-view.ts';

const abbreviated = wordSet(abbreviatedTitles);

/** Whether a word that may also belong to another office is the office itself: *Chancellor Merkel*. */
function endsOffice(view: RunView, at: number): boolean {
  if (!has(view, at, WordClass.office)) return false;
  return !has(view, at + 1, WordClass.office | WordClass.officeModifier) && markAt(view, at + 1) !== '-';
}

/** The token behind an office and its domain that begin at `at` (*Secretary of State*), or `at` where none does. */
export function officeEnd(view: RunView, at: number): number {
  let end = at;
  while (has(view, end, WordClass.officeModifier) && isCapital(view, end) && !endsOffice(view, end)) end++;
  if (!isCapital(view, end) || !has(view, end, WordClass.office | WordClass.honorific)) return at;
  end++;
  // *Saint-Jean* is a name of its own, *Secretary-General* an office.
  if (markAt(view, end) === '-' && !isSpaced(view, end) && !has(view, end + 1, WordClass.office)) return at;
  for (;;) {
    if (markAt(view, end) === '.' && !isSpaced(view, end) && isOneOf(view, end - 1, abbreviated)) end++;
    else if (markAt(view, end) === '-' && has(view, end + 1, WordClass.office)) end++;
    else if (isCapital(view, end) && has(view, end, WordClass.office | WordClass.honorific)) end++;
    else break;
  }
  return domainEnd(view, domainEnd(view, end));
}

/** The token behind *of State*, *for Foreign Affairs* at `at`, or `at`: an office has up to two of them. */
function domainEnd(view: RunView, at: number): number {
  if (!marked(view, at, WordMark.of) && lower(view, at) !== 'for') return at;
  let end = at + 1;
  if (marked(view, end, WordMark.the) && has(view, end + 1, WordClass.officeDomain)) end++;
  const first = end;
  while (isCapital(view, end) && has(view, end, WordClass.officeDomain)) {
    end++;
    if (marked(view, end, WordMark.and) && has(view, end + 1, WordClass.officeDomain)) end++;
  }
  return end > first ? end : at;
}

/** Whether an office begins at `at` whose word is one, not only a modifier. */
export function beginsOffice(view: RunView, at: number): boolean {
  return officeEnd(view, at) > at;
}

/** The first token behind *at* at which an office parts the chain, or `last`. */
export function officeWithin(view: RunView, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (beginsOffice(view, at)) return at;
  return last;
}

/** Where a chain that ends in an office goes on behind what the office is of: *Secretary of State | Ana Ruiz*; else `last`. */
export function behindDomain(view: RunView, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const end = officeEnd(view, at);
    if (end > last) return isCapital(view, end) && isSpaced(view, end) ? end : last;
  }
  return last;
}
