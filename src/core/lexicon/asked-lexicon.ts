import type { Lexicon } from './lexicon.ts';
import { remember } from './remember.ts';

/** What answers a change of the notes may change. */
export interface NamesChange {
  /** The entities that come, go, or are others now. */
  readonly ids: readonly string[];
  /** Those that only have other names: each with all words of the names that come or go, hashed. */
  readonly renamed: readonly { readonly id: string; readonly words: readonly number[] }[];
  /** The words of each name that comes, goes, or may mean somebody else now, hashed. */
  readonly names: readonly (readonly number[])[];
  /** Whether more may change than these tell: an alliance, what a note takes over from the gazetteer. */
  readonly more: boolean;
}

/** A lexicon that knows what it has been asked: so its owner can tell whose answers a change of the notes leaves right. */
export interface AskedLexicon {
  readonly lexicon: Lexicon;
  /** Whether an answer that it gave may be another one now. */
  isConcerned(by: NamesChange): boolean;
  /** The names are others now: answers come from another lexicon, which is made when somebody asks. */
  renew(): void;
}

/** Works out each entity once for as long as the names are the same. `make` gives the lexicon as it is then. */
export function createAskedLexicon(make: () => Lexicon): AskedLexicon {
  const ids = new Set<string>();
  const words = createSeenWords();
  let made: Lexicon | undefined;
  const current = (): Lexicon => {
    if (!made) {
      const lexicon = make();
      made = { ...lexicon, entity: remember(lexicon.entity) };
    }
    return made;
  };
  return {
    lexicon: {
      match(text, tokens) {
        for (let at = 0; at < tokens.count; at++) words.add(tokens.hashes[at] as number);
        return current().match(text, tokens);
      },
      readings: (name) => current().readings(name),
      entity(id) {
        ids.add(id);
        return current().entity(id);
      },
      alliances: () => current().alliances(),
      get offices() {
        return current().offices;
      },
    },
    isConcerned: ({ ids: changed, renamed, names, more }) =>
      more ||
      changed.some((id) => ids.has(id)) ||
      // *The ministry* takes up who has the word in a name.
      renamed.some((one) => ids.has(one.id) && one.words.some((word) => words.has(word))) ||
      names.some((name) => name.every((word) => words.has(word))),
    renew() {
      made = undefined;
    },
  };
}

/** Of so many bits of its hash a word is known by one. */
const wordBits = 20;

/**
 * The words that were read, however many: one bit for each, so 128 KB. Of ten thousand words a hundredth of all others is
 * taken for one of them, and then something is read once more than it had to be.
 */
function createSeenWords(): { add(word: number): void; has(word: number): boolean } {
  const seen = new Uint8Array(1 << (wordBits - 3));
  const placeOf = (word: number): number => (word & ((1 << wordBits) - 1)) >>> 3;
  return {
    add(word) {
      const place = placeOf(word);
      seen[place] = (seen[place] as number) | (1 << (word & 7));
    },
    has: (word) => ((seen[placeOf(word)] as number) & (1 << (word & 7))) !== 0,
  };
}
