import { nominalNouns, officeTitles } from '../language/names/nominals.ts';
import { hashWith, hashWord } from '../text/fold.ts';
import { TokenFlag, type Tokens, tokenize } from '../text/tokens.ts';
import { pinnedIn } from './pins.ts';

/** Hashes of words that must all be there. */
export type WordSet = readonly number[];

type Tokenizer = (text: string) => Tokens;

const counted = TokenFlag.capital | TokenFlag.digit;
const linkTargets = /\[\[([^\][|\r\n]+)|\]\(<?([^)>\r\n]+)|\]:[ \t]*<?([^\s>]+)/g;
const keys = /@\{?([\p{L}\p{N}_][^\s;,\]}]*)/gu;

/** Stands for any word of an office: *the president* may be a person whose name the file does not have. */
export const officeWord = hashWith(hashWord('office'), 1);
/** Stands for any noun of a bond between states. */
export const bondWord = hashWith(hashWord('bond'), 1);

/** What these small words are indexed as. */
const markers: ReadonlyMap<number, number> = new Map([
  ...officeTitles.map((title) => [hashWord(title.split(/[ -]/).at(-1) as string), officeWord] as const),
  ...nominalNouns
    .filter(({ kinds, inName }) => kinds.includes('alliance') && !inName)
    .flatMap(({ nouns }) => `${nouns} entente alliances`.split(' '))
    .map((noun) => [hashWord(noun), bondWord] as const),
]);

/** The words of a name that the index knows. */
export function indexedWords(name: string): WordSet {
  const { count, hashes, flags } = tokenize(name);
  const words: number[] = [];
  for (let at = 0; at < count; at++)
    if ((flags[at] as number) & counted && hashes[at]) words.push(hashes[at]!);
  return words;
}

/** All words of a path or title, as link targets are indexed. */
export function targetWords(target: string): WordSet {
  const { count, hashes } = tokenize(decoded(target));
  return Array.from({ length: count }, (_, at) => hashes[at] as number).filter((hash) => hash !== 0);
}

/** The word that stands for a citation key; a full stop behind it is not told from one of its own. */
export function keyWord(key: string): number {
  return hashWith(hashWord(key.replace(/[^\p{L}\p{N}]+$/u, '')), 64);
}

/** The word that stands for an entity to which a text pins a name of its own. */
export function pinWord(entity: string): number {
  return hashWith(hashWord(entity), 61);
}

/** All words of a text that the index knows, each once. */
export function textWords(text: string, tokenizer: Tokenizer): ReadonlySet<number> {
  const words = new Set<number>();
  const { count, hashes, flags } = tokenizer(text);
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    if ((flags[at] as number) & counted) words.add(hash);
    const marker = markers.get(hash);
    if (marker !== undefined) words.add(marker);
  }
  words.delete(0);
  if (text.includes('](') || text.includes('[[') || text.includes(']:')) {
    for (const [, wiki, inline, reference] of text.matchAll(linkTargets))
      for (const word of targetWords((wiki ?? inline ?? reference) as string)) words.add(word);
  }
  if (text.includes('@')) for (const [, key] of text.matchAll(keys)) words.add(keyWord(key as string));
  for (const id of pinnedIn(text)) words.add(pinWord(id));
  return words;
}

function decoded(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
