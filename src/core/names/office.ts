import { WordClass, WordMark } from '../language/names/word-classes.ts';
import { has, isCapital, isSpaced, lower, markAt, marked, type RunView } from './run-view.ts';

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
    if (markAt(view, end) === '.' && !isSpaced(view, end)) end++;
    else if (markAt(view, end) === '-' && has(view, end + 1, WordClass.office)) end++;
    else if (isCapital(view, end) && has(view, end, WordClass.office | WordClass.honorific)) end++;
    else break;
  }
  if (marked(view, end, WordMark.of) || lower(view, end) === 'for') {
    let domain = end + 1;
    while (isCapital(view, domain) && has(view, domain, WordClass.officeDomain)) {
      domain++;
      if (marked(view, domain, WordMark.and) && has(view, domain + 1, WordClass.officeDomain)) domain++;
    }
    if (domain > end + 1) return domain;
  }
  return end;
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
