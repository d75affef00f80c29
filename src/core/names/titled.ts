import { wordsOf } from '../language/list.ts';
import { womensNames } from '../language/names/nominals.ts';
import { plainTitles, titleAdjectives, titlesOfGivenNames, womensTitles } from '../language/names/titles.ts';
import type { Candidate } from './candidate.ts';
import { lower, type RunView } from './run-view.ts';

const women: ReadonlySet<string> = new Set(wordsOf(womensNames));

const adjectives: ReadonlySet<string> = new Set(wordsOf(titleAdjectives));
const beforeGivenNames: ReadonlySet<string> = new Set(wordsOf(titlesOfGivenNames));
const plain: ReadonlySet<string> = new Set(wordsOf(plainTitles));
const ofWomen: ReadonlySet<string> = new Set(wordsOf(womensTitles));

/** Whether the title before a name may be no title at all. */
export function isDoubtfulTitle(view: RunView, { title }: Pick<Candidate, 'title'>): boolean {
  return adjectives.has(lower(view, title));
}

/** Whether a title says no more than that it is somebody: *Mr*, *Mrs*. */
export function isHonorific(view: RunView, { title }: Candidate): boolean {
  return plain.has(lower(view, title));
}

/** Whether the title may stand before a given name alone: *Sir Adam*. */
export function hasGivenNameBehind(view: RunView, { title }: Pick<Candidate, 'title'>): boolean {
  return beforeGivenNames.has(lower(view, title));
}

/** Whether *Mr* or *Mrs* may stand before this person's name: ids begin with the given name. */
export function suitsTitle(view: RunView, { title }: Candidate, entity: string): boolean {
  const word = lower(view, title);
  const woman = women.has(entity.split('-')[0] as string);
  if (word === 'mr') return !woman;
  return woman || !ofWomen.has(word);
}
