import { beforeRoles } from '../language/names/beside.ts';
import { WordClass, WordMark } from '../language/names/word-classes.ts';
import { wordSet } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { has, isCapital, isOneOf, isSpaced, markAt, marked, type RunView } from './run-view.ts';

const beforeRole = wordSet(beforeRoles);
const role = WordClass.role | WordClass.office;

/** Whether within a few words behind `at` an article or possessive leads to the noun of a role: *, a scholar at …*. */
function rolesBehind(view: RunView, at: number): boolean {
  for (let next = at, words = 0; words < 6 && next < view.tokens.count; next++) {
    if (markAt(view, next) !== '' && !/[-'’]/.test(markAt(view, next))) return false;
    if (has(view, next, role)) return true;
    words++;
  }
  return false;
}

/** *Osei, a scholar at …*, *Osei, president of …*: behind its comma the name is told what somebody is. */
export function hasRoleBehind(view: RunView, { first, last }: Candidate): boolean {
  if (markAt(view, last) !== ',') return false;
  if (isOneOf(view, last + 1, beforeRole) && rolesBehind(view, last + 2)) return true;
  const named = last - first > 1 && has(view, last + 1, role) && !isCapital(view, last + 1);
  return named && marked(view, last + 2, WordMark.of);
}

/** *analyst Osei*, *the foreign minister, Ana Osei, …*: what somebody is stands before the name. */
export function hasRoleBefore(view: RunView, { first, last }: Candidate): boolean {
  if (has(view, first - 1, WordClass.role) && !isCapital(view, first - 1) && isSpaced(view, first))
    return true;
  const commas = markAt(view, first - 1) === ',' && /^[,.]$/.test(markAt(view, last));
  return commas && last - first > 1 && has(view, first - 2, role) && !isCapital(view, first - 2);
}
