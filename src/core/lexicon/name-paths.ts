import type { MentionForm } from '../model/entity.ts';
import { hashWord } from '../text/fold.ts';
import { type createTokenizer, TokenFlag, type Tokens, tokenize } from '../text/tokens.ts';
import type { LexiconEntry } from './lexicon.ts';

/** What a text must show beyond the words themselves for a name to be there. */
export interface NameRule {
  /** Undefined for words that are never a name. */
  readonly entry: LexiconEntry | undefined;
  /** The token flags of the name's words. */
  readonly flags: readonly number[];
  /** A bit for each of the first 31 words that has a capital, or is all capitals: a text is held to these. */
  readonly capitals: number;
  readonly allCaps: number;
  readonly case: 'exact' | 'free' | 'written';
  /** Each word is a letter with a full stop behind it: *U.S.* */
  readonly dotted: boolean;
  /** The name is one only behind its article: *the West*, or one with a capital: *The Times*. */
  readonly article: 'any' | 'capital' | undefined;
  /** A single word with a capital inside: its letters must stand as they are. */
  readonly mixed?: string;
}

/** A way in which a name may stand in a text: its words' hashes, and what else must hold. */
export interface NamePath {
  readonly hashes: readonly number[];
  readonly rule: NameRule;
}

const articleHash = hashWord('the');
const { word: isWord } = TokenFlag;

/** The names' tokens, all in one list: arrays for each name apart would cost more than the names. */
interface Names {
  readonly text: string;
  readonly tokens: Tokens;
}

interface Words {
  /** The last word as it is written, and whether it is the only one. */
  readonly last: string;
  readonly only: boolean;
  readonly hashes: readonly number[];
  readonly flags: readonly number[];
}

/** The words of the name whose tokens are `from` to `to`; its marks do not count, a leading article neither. */
function wordsOf({ text, tokens }: Names, from: number, to: number): Words | undefined {
  const hashes: number[] = [];
  const flags: number[] = [];
  let last = -1;
  for (let at = from; at < to; at++) {
    const flag = tokens.flags[at] as number;
    if (!(flag & isWord) || (at === from && tokens.hashes[at] === articleHash && to > from + 1)) continue;
    hashes.push(tokens.hashes[at] as number);
    flags.push(flag);
    last = at;
  }
  if (last === -1) return undefined;
  return {
    last: text.slice(tokens.starts[last], tokens.ends[last]),
    only: hashes.length === 1,
    hashes,
    flags,
  };
}

/** Peoples take an *s* where the word allows one: *Koreans*, *Iraqis*, not *Japanese* or *French*. */
const takesPlural = /(?:an|i|ot|ek|eg|ab|urd|erb|roat|ovak|zech|ede|ole|ard|er|urk|een|ene|ne)$/;
/** An acronym whose letters may be parted by full stops. */
const dottable = /^[A-Z]{2,5}$/;

/** *LeT*, *AfD*. */
const innerCapital = /^[A-Z]?[a-z]+[A-Z]/;

/** Declared with an article before a single word. */
const needsArticle = /^[Tt]he \S+$/;

function articleOf({ text }: LexiconEntry['name']): NameRule['article'] {
  if (!needsArticle.test(text)) return undefined;
  return text.startsWith('T') ? 'capital' : 'any';
}

function ruleOf(entry: LexiconEntry, flags: readonly number[], dotted = false): NameRule {
  return {
    entry,
    flags,
    ...casesOf(flags),
    case: entry.name.case ?? 'written',
    dotted,
    article: articleOf(entry.name),
  };
}

function casesOf(flags: readonly number[]): Pick<NameRule, 'capitals' | 'allCaps'> {
  const bitsOf = (flag: number): number =>
    flags.reduce((bits, each, at) => (each & flag && at < 31 ? bits | (1 << at) : bits), 0);
  return { capitals: bitsOf(TokenFlag.capital), allCaps: bitsOf(TokenFlag.allCaps) };
}

/**
 * The hashes of the ways to write a name of these words: as it stands, the plural of a people, the dots of an acronym,
 * in this order; `form` is undefined for words that are never a name.
 */
function variantsOf({ last, only, hashes }: Words, form: MentionForm | undefined) {
  return {
    plain: hashes,
    plural:
      form === 'demonym' && takesPlural.test(last)
        ? [...hashes.slice(0, -1), hashWord(`${last}s`)]
        : undefined,
    dotted: form !== undefined && only && dottable.test(last) ? Array.from(last, hashWord) : undefined,
  };
}

function addPaths(entry: LexiconEntry | undefined, words: Words, paths: NamePath[]): void {
  const { last, only, hashes, flags } = words;
  if (!entry) {
    paths.push({
      hashes,
      rule: { entry, flags, ...casesOf(flags), case: 'written', dotted: false, article: undefined },
    });
    return;
  }
  const rule =
    only && innerCapital.test(last) ? { ...ruleOf(entry, flags), mixed: last } : ruleOf(entry, flags);
  const { plural, dotted } = variantsOf(words, entry.name.form);
  paths.push({ hashes, rule });
  if (plural) paths.push({ hashes: plural, rule });
  if (dotted)
    paths.push({
      hashes: dotted,
      rule: ruleOf(
        entry,
        dotted.map(() => isWord | TokenFlag.capital),
        true,
      ),
    });
}

/** A name to be found, or words that are never to be read as one. */
export interface Declared {
  readonly text: string;
  readonly entry: LexiconEntry | undefined;
}

/** The ways in which names may be written. A name without a letter or digit has none. */
export function pathsOf(declared: readonly Declared[]): NamePath[] {
  const paths: NamePath[] = [];
  eachName(declared, tokenize, (words, { entry }) => addPaths(entry, words, paths));
  return paths;
}

/** A name as far as it decides which words it is found by. */
export interface HashedName {
  readonly text: string;
  /** Undefined for words that are never to be read as a name. */
  readonly form: MentionForm | undefined;
}

/**
 * The hashes of the paths that {@link pathsOf} gives for the same names, without the rules: for thousands of names of
 * which a text will come upon a few.
 *
 * @param tokens - a tokenizer of one's own
 */
export function hashesOf(
  declared: readonly HashedName[],
  tokens: ReturnType<typeof createTokenizer>,
): readonly (readonly number[])[] {
  const paths: (readonly number[])[] = [];
  eachName(declared, tokens, (words, { form }) => {
    const { plain, plural, dotted } = variantsOf(words, form);
    paths.push(plain);
    if (plural) paths.push(plural);
    if (dotted) paths.push(dotted);
  });
  return paths;
}

/** The words of each name that has some. */
function eachName<N extends { readonly text: string }>(
  declared: readonly N[],
  tokens: (text: string) => Tokens,
  take: (words: Words, name: N) => void,
): void {
  if (declared.length === 0) return;
  const text = declared.length === 1 ? (declared[0] as N).text : joined(declared);
  const names: Names = { text, tokens: tokens(text) };
  const { count, starts } = names.tokens;
  let end = 0;
  let from = 0;
  for (const name of declared) {
    end += name.text.length + 1;
    let to = from;
    while (to < count && (starts[to] as number) < end) to++;
    const words = wordsOf(names, from, to);
    if (words) take(words, name);
    from = to;
  }
}

function joined(declared: readonly { readonly text: string }[]): string {
  return declared.map((one) => one.text.replaceAll('\n', ' ')).join('\n');
}

/** Adds the ways in which a declared name may be written to `paths`. */
export function namePaths(entry: LexiconEntry, paths: NamePath[]): void {
  paths.push(...pathsOf([{ text: entry.name.text, entry }]));
}
