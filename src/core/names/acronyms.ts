import { wordsOf } from '../language/list.ts';
import { acronymFillers } from '../language/names/name-parts.ts';
import { fold } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { lower, markAt, type RunView } from './run-view.ts';

/** That a name stands beside its acronym in brackets: indexes into the run's candidates, and the acronym's tokens. */
export interface Acronym {
  /** The candidate written out. */
  readonly long: number;
  /** The token of the short form. */
  readonly token: number;
}

const fillers: ReadonlySet<string> = new Set(wordsOf(acronymFillers));

/** Whether the letters of `short` are found in order at the beginnings of the words of `long`. */
export function spells(short: string, long: string): boolean {
  const letters = fold(short).replace(/[^a-z0-9]/g, '');
  const words = fold(long)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const initials = words.map((word) => word[0]).join('');
  const major = words
    .filter((word) => !fillers.has(word))
    .map((word) => word[0])
    .join('');
  if (letters.length < 2) return false;
  if (initials === letters || major === letters) return true;
  let at = 0;
  for (const word of words) {
    if (at < letters.length && word[0] === letters[at]) at++;
    for (
      let inside = 1;
      inside < word.length && at < letters.length && !startsLater(words, word, letters[at] as string);
      inside++
    ) {
      if (word[inside] === letters[at]) at++;
    }
  }
  return at === letters.length && words[0]?.[0] === letters[0];
}

function startsLater(words: readonly string[], word: string, letter: string): boolean {
  return words.slice(words.indexOf(word) + 1).some((later) => later[0] === letter);
}

const shortForm = /^[A-Z][A-Za-z]{0,3}[A-Z]{1,4}s?$|^[A-Z]{2,7}$/;

/**
 * Whether the bracket behind a body may hold its acronym in another language, as with the *YPG*: nothing else is
 * declared under those letters.
 */
function isOwn(candidates: readonly Candidate[], long: number): boolean {
  const short = candidates[long + 1];
  const { kind, last, entries } = candidates[long] as Candidate;
  if (kind !== 'organization' || entries.length > 0) return false;
  return short?.first === last + 1 && short.entries.length === 0;
}

/** The pairs *Name (ABC)* and *ABC (Name)* of a run. */
export function findAcronyms(view: RunView, candidates: readonly Candidate[]): readonly Acronym[] {
  const found: Acronym[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const { first, last, start, end } = candidates[index] as Candidate;
    const long = view.text.slice(start, end);
    if (!long.includes(' ')) continue;
    if (markAt(view, last) === '(' && markAt(view, last + 2) === ')' && shortForm.test(view.word(last + 1))) {
      if (spells(view.word(last + 1), long) || isOwn(candidates, index))
        found.push({ long: index, token: last + 1 });
    } else if (
      markAt(view, first - 1) === '(' &&
      markAt(view, last) === ')' &&
      shortForm.test(lower(view, first - 2).toUpperCase())
    ) {
      if (spells(view.word(first - 2), long)) found.push({ long: index, token: first - 2 });
    }
  }
  return found;
}
