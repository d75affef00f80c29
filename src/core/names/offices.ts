import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OfficeTerm } from '../model/entity.ts';

/** Who held which office when, by the office's title. */
export interface Offices {
  /** The holder of the one office of that title and body on that day. */
  holder(title: string, of: string, asOf: string): string | undefined;
  /** Everybody who holds an office of that title on that day, with the body. */
  holders(title: string, asOf: string): readonly OfficeTerm[];
}

const synonyms: Readonly<Record<string, readonly string[]>> = {
  premier: ['prime minister', 'premier'],
  'prime minister': ['prime minister', 'president of the government', 'chairman of the council of ministers'],
  'secretary general': ['secretary general'],
  'foreign minister': ['foreign minister', 'minister of foreign affairs', 'foreign secretary'],
  'defense minister': ['defense minister', 'minister of defense', 'secretary of defense'],
  'defense secretary': ['secretary of defense', 'defense secretary'],
};

/** Titles in the one form in which they are compared: small letters, American spelling, no hyphens. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/defence/g, 'defense');
}

/** The first day of a date that may be short, and whether it is not after `day`. */
function notAfter(date: string, day: string): boolean {
  return date.padEnd(10, '-01').slice(0, 10) <= day;
}

function holds(term: OfficeTerm, day: string): boolean {
  return (!term.from || notAfter(term.from, day)) && (!term.to || !notAfter(term.to, day));
}

/** Indexes the lexicon's offices by title. */
export function createOffices(lexicon: Lexicon): Offices {
  const byTitle = new Map<string, OfficeTerm[]>();
  for (const term of lexicon.offices) {
    const key = titleKey(term.title);
    const terms = byTitle.get(key);
    if (terms) terms.push(term);
    else byTitle.set(key, [term]);
  }
  const holders = (title: string, asOf: string): readonly OfficeTerm[] => {
    const key = titleKey(title);
    return (synonyms[key] ?? [key])
      .flatMap((one) => byTitle.get(one) ?? [])
      .filter((term) => holds(term, asOf));
  };
  return {
    holders,
    holder(title, of, asOf) {
      const found = [
        ...new Set(
          holders(title, asOf)
            .filter((term) => term.of === of)
            .map((term) => term.holder),
        ),
      ];
      return found.length === 1 ? found[0] : undefined;
    },
  };
}
