import {
  honours,
  nominalNouns,
  nounComplements,
  nounDeterminers,
  nounSorts,
  officeTitles,
} from '../language/names/nominals.ts';
import { WordMark } from '../language/names/word-classes.ts';
import { hashWord, wordSet } from '../text/fold.ts';
import { isCapital, isOneOf, lower, markAt, marked, type RunView } from './run-view.ts';

/** A word that takes up somebody already known. */
export interface Anaphor {
  readonly first: number;
  readonly last: number;
  readonly kind: 'noun' | 'pronoun' | 'office' | 'compass';
  /** Of a noun: index into `nominalNouns`. */
  readonly noun: number;
  /** Its words in small letters. */
  readonly word: string;
}

const nounIndex = new Map<number, number>();
nominalNouns.forEach(({ nouns }, index) => {
  for (const noun of nouns.split(' ')) nounIndex.set(hashWord(noun), index);
});
/** Titles by the hash of their first word; longer ones first. */
const titlesByWord = new Map<number, readonly string[][]>();
for (const title of officeTitles.toSorted((a, b) => b.length - a.length)) {
  const words = title.split(/[ -]/);
  const key = hashWord(words[0] as string);
  titlesByWord.set(key, [...(titlesByWord.get(key) ?? []), words]);
}

const determiner = wordSet(nounDeterminers);
const complement = wordSet(nounComplements);
const honour = wordSet(honours);
const sort = wordSet(nounSorts);

function officeEnd(view: RunView, at: number): number {
  for (const words of titlesByWord.get(view.tokens.hashes[at] as number) ?? []) {
    let token = at;
    const fits = words.every((word, index) => {
      if (index > 0) token += markAt(view, token + 1) === '-' ? 2 : 1;
      return lower(view, token) === word;
    });
    if (fits) return token + 1;
  }
  return 0;
}

function nounAt(view: RunView, at: number): Anaphor | undefined {
  const noun = nounIndex.get(view.tokens.hashes[at] as number);
  const before = isOneOf(view, at - 1, sort) && !isCapital(view, at) ? at - 2 : at - 1;
  if (noun === undefined || !isOneOf(view, before, determiner)) return undefined;
  if (isOneOf(view, at + 1, complement) || (isCapital(view, at) && isCapital(view, at + 1))) return undefined;
  return { first: at, last: at + 1, kind: 'noun', noun, word: lower(view, at) };
}

function compassAt(view: RunView, at: number): Anaphor | undefined {
  if (!marked(view, at, WordMark.divided) || !isCapital(view, at)) return undefined;
  if (!marked(view, at - 1, WordMark.the)) return undefined;
  const word = lower(view, at);
  if (isCapital(view, at + 1) || markAt(view, at + 1) === '-') return undefined;
  return { first: at, last: at + 1, kind: 'compass', noun: -1, word };
}

const anaphor = WordMark.pronoun | WordMark.nominal | WordMark.title | WordMark.divided;

/** The words of a run that may take up somebody: *the alliance*, *the president*, *the North*, *she*. */
export function findAnaphors(view: RunView): readonly Anaphor[] {
  const found: Anaphor[] = [];
  const { marks } = view;
  for (let at = 0; at < marks.length; at++) {
    const mark = (marks[at] as number) & anaphor;
    if (mark === 0) continue;
    if (mark & WordMark.pronoun && isOneOf(view, at + 1, honour) && isCapital(view, at + 1)) continue;
    if (mark & WordMark.pronoun)
      found.push({ first: at, last: at + 1, kind: 'pronoun', noun: -1, word: lower(view, at) });
    else if (mark & WordMark.title) {
      const last = officeEnd(view, at);
      if (last === 0) continue;
      const word = view.text
        .slice(view.tokens.starts[at], view.tokens.ends[last - 1])
        .toLowerCase()
        .replace(/[\s-]+/g, ' ');
      found.push({ first: at, last, kind: 'office', noun: -1, word });
      at = last - 1;
    } else {
      const one = nounAt(view, at) ?? compassAt(view, at);
      if (one) found.push(one);
    }
  }
  return found;
}
