import { WordClass } from '../language/names/word-classes.ts';
import type { Candidate } from './candidate.ts';
import { has, isCapital, lower, type RunView } from './run-view.ts';

/** Whether a place's name stands for the place or for those who act there, by the words around it. */
export function readingOf(view: RunView, candidate: Candidate): 'literal' | 'metonymic' {
  const { first, last } = candidate;
  const before = lower(view, first - 1) === 'the' ? first - 2 : first - 1;
  if (has(view, last, WordClass.acting) && !isCapital(view, last)) return 'metonymic';
  if (has(view, before, WordClass.locative) || lower(view, before) === 'from') return 'literal';
  if (/^(?:by|with|between|against|that|and|for)$/.test(lower(view, before))) return 'metonymic';
  return 'literal';
}
