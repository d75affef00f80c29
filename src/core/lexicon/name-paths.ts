import { hashWord } from '../text/fold.ts';
import { TokenFlag, tokenize } from '../text/tokens.ts';
import type { LexiconEntry } from './lexicon.ts';

/** What a text must show beyond the words themselves for a name to be there. */
export interface NameRule {
  /** Undefined for words that are never a name. */
  readonly entry: LexiconEntry | undefined;
  /** The token flags of the name's words. */
  readonly flags: readonly number[];
  readonly case: 'exact' | 'free' | 'written';
  /** Each word is a letter with a full stop behind it: *U.S.* */
  readonly dotted: boolean;
  /** The name is one only behind its article: *the West*, *the Gulf*. */
  readonly article: boolean;
}

/** A way in which a name may stand in a text: its words' hashes, and what else must hold. */
export interface NamePath {
  readonly hashes: readonly number[];
  readonly rule: NameRule;
}

interface Words {
  readonly words: readonly string[];
  readonly hashes: number[];
  readonly flags: number[];
}

/** The words of a name; its marks do not count, a leading article neither. */
function wordsOf(text: string): Words {
  const bare = text.replace(/^the\s+/i, '');
  const tokens = tokenize(bare);
  const words: string[] = [];
  const hashes: number[] = [];
  const flags: number[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (!((tokens.flags[index] as number) & TokenFlag.word)) continue;
    words.push(bare.slice(tokens.starts[index], tokens.ends[index]));
    hashes.push(tokens.hashes[index] as number);
    flags.push(tokens.flags[index] as number);
  }
  return { words, hashes, flags };
}

/** Peoples take an *s* where the word allows one: *Koreans*, *Iraqis*, not *Japanese* or *French*. */
const takesPlural = /(?:an|i|ot|ek|eg|ab|urd|erb|roat|ovak|zech|ede|ole|ard|er|urk|een|ene|ne)$/;
/** An acronym whose letters may be parted by full stops. */
const dottable = /^[A-Z]{2,5}$/;

/** Declared with a small article before a single word. */
const needsArticle = /^the \S+$/;

function ruleOf(entry: LexiconEntry, flags: readonly number[], dotted = false): NameRule {
  return {
    entry,
    flags,
    case: entry.name.case ?? 'written',
    dotted,
    article: needsArticle.test(entry.name.text),
  };
}

/** Adds the ways in which a declared name may be written to `paths`. A name without a letter or digit adds none. */
export function namePaths(entry: LexiconEntry, paths: NamePath[]): void {
  const { words, hashes, flags } = wordsOf(entry.name.text);
  if (hashes.length === 0) return;
  paths.push({ hashes, rule: ruleOf(entry, flags) });
  const last = words[words.length - 1] as string;
  if (entry.name.form === 'demonym' && takesPlural.test(last)) {
    const plural = [...hashes.slice(0, -1), hashWord(`${last}s`)];
    paths.push({ hashes: plural, rule: ruleOf(entry, flags) });
  }
  if (words.length === 1 && dottable.test(last)) {
    const letters = [...last];
    const capital = TokenFlag.word | TokenFlag.capital;
    paths.push({
      hashes: letters.map(hashWord),
      rule: ruleOf(
        entry,
        letters.map(() => capital),
        true,
      ),
    });
  }
}

/** The path of words that are never to be read as a name. */
export function neverRule(phrase: string): readonly NamePath[] {
  const { hashes, flags } = wordsOf(phrase);
  if (hashes.length === 0) return [];
  return [{ hashes, rule: { entry: undefined, flags, case: 'written', dotted: false, article: false } }];
}
