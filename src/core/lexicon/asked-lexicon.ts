import type { Lexicon } from './lexicon.ts';

/** What answers a change of the notes may change. */
export interface NamesChange {
  /** The entities that come, go, or are others now. */
  readonly ids: readonly string[];
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

/** @param make - the lexicon as it is then */
export function createAskedLexicon(make: () => Lexicon): AskedLexicon {
  const ids = new Set<string>();
  const words = new Set<number>();
  let made: Lexicon | undefined;
  const current = (): Lexicon => {
    made ??= make();
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
    isConcerned: ({ ids: changed, names, more }) =>
      more ||
      changed.some((id) => ids.has(id)) ||
      names.some((name) => name.every((word) => words.has(word))),
    renew() {
      made = undefined;
    },
  };
}
