import { nominalNouns, officeTitles, personPronouns } from '../language/names/nominals.ts';
import { hashWord } from '../text/fold.ts';
import { isCapital, lower, markAt, type RunView } from './run-view.ts';

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
const compassHashes = new Set(['north', 'south'].map(hashWord));

const pronounHashes = new Set(Object.keys(personPronouns).map(hashWord));

/** Titles by the hash of their first word; longer ones first. */
const titlesByWord = new Map<number, readonly string[][]>();
for (const title of officeTitles.toSorted((a, b) => b.length - a.length)) {
  const words = title.split(/[ -]/);
  const key = hashWord(words[0] as string);
  titlesByWord.set(key, [...(titlesByWord.get(key) ?? []), words]);
}

const determiner = /^(?:the|this|that)$/;
const complement = /^(?:of|between|with|to|that|which|for)$/;

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
  if (noun === undefined || !determiner.test(lower(view, at - 1))) return undefined;
  const next = lower(view, at + 1);
  if (complement.test(next) || (isCapital(view, at) && isCapital(view, at + 1))) return undefined;
  return { first: at, last: at + 1, kind: 'noun', noun, word: lower(view, at) };
}

function compassAt(view: RunView, at: number): Anaphor | undefined {
  if (!compassHashes.has(view.tokens.hashes[at] as number) || !isCapital(view, at)) return undefined;
  const word = lower(view, at);
  if ((word !== 'north' && word !== 'south') || lower(view, at - 1) !== 'the') return undefined;
  if (isCapital(view, at + 1) || markAt(view, at + 1) === '-') return undefined;
  return { first: at, last: at + 1, kind: 'compass', noun: -1, word };
}

/** The words of a run that may take up somebody: *the alliance*, *the president*, *the North*, *she*. */
export function findAnaphors(view: RunView): readonly Anaphor[] {
  const found: Anaphor[] = [];
  const { count, hashes } = view.tokens;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    if (hash === 0) continue;
    if (pronounHashes.has(hash))
      found.push({ first: at, last: at + 1, kind: 'pronoun', noun: -1, word: lower(view, at) });
    else if (titlesByWord.has(hash)) {
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
