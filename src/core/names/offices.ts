import { calledSo } from '../language/names/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OfficeTerm } from '../model/entity.ts';

/** Who held which office when, by the office's title. */
export interface Offices {
  /** The holder of the one office of that title and body on that day. */
  holder(title: string, of: string, asOf: string): string | undefined;
  /** All terms of one person. */
  of(holder: string): readonly OfficeTerm[];
  /** Everybody who has ever held the office of that title and body, each once. */
  allOf(title: string, of: string): readonly string[];
  /** Whether a person has held an office of that title on any day. */
  hasHeld(holder: string, title: string): boolean;
  /** Whether a person has ever been president of the United States. */
  hasLed(holder: string): boolean;
  /** Whether a person holds an office on that day whose holder is called so, has held one before, or neither. */
  bears(holder: string, title: string, asOf: string): 'now' | 'before' | undefined;
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

/** *Secretary* calls the secretary of state, *General* the chairman of the joint chiefs. Both as {@link titleKey} gives them. */
function calls(title: string, office: string): boolean {
  if (office === title || office.startsWith(`${title} of `) || office.startsWith(`${title} to `)) return true;
  return (synonyms[title]?.includes(office) || calledSo[title]?.includes(office)) ?? false;
}

/** The first day of a date that may be short, and whether it is not after `day`. */
function notAfter(date: string, day: string): boolean {
  return date.padEnd(10, '-01').slice(0, 10) <= day;
}

function holds(term: OfficeTerm, day: string): boolean {
  return (!term.from || notAfter(term.from, day)) && (!term.to || !notAfter(term.to, day));
}

function groupBy(
  terms: readonly OfficeTerm[],
  keyOf: (term: OfficeTerm) => string,
): ReadonlyMap<string, readonly OfficeTerm[]> {
  const groups = new Map<string, OfficeTerm[]>();
  for (const term of terms) {
    const key = keyOf(term);
    const group = groups.get(key);
    if (group) group.push(term);
    else groups.set(key, [term]);
  }
  return groups;
}

interface Index {
  readonly byTitle: ReadonlyMap<string, readonly OfficeTerm[]>;
  readonly byHolder: ReadonlyMap<string, readonly OfficeTerm[]>;
}

/** The offices of a gazetteer do not change: one index for each list of them. */
const indexes = new WeakMap<readonly OfficeTerm[], Index>();

function indexOf(terms: readonly OfficeTerm[]): Index {
  const made = indexes.get(terms);
  if (made) return made;
  const index = {
    byTitle: groupBy(terms, ({ title }) => titleKey(title)),
    byHolder: groupBy(terms, ({ holder }) => holder),
  };
  indexes.set(terms, index);
  return index;
}

/** Indexes the lexicon's offices by title and holder. */
export function createOffices(lexicon: Lexicon): Offices {
  const { byTitle, byHolder } = indexOf(lexicon.offices);
  const holders = (title: string, asOf: string): readonly OfficeTerm[] => {
    const key = titleKey(title);
    return (synonyms[key] ?? [key])
      .flatMap((one) => byTitle.get(one) ?? [])
      .filter((term) => holds(term, asOf));
  };
  return {
    hasHeld(holder, title) {
      const key = titleKey(title);
      const keys = synonyms[key] ?? [key];
      return byHolder.get(holder)?.some((term) => keys.includes(titleKey(term.title))) ?? false;
    },
    hasLed: (holder) =>
      byHolder.get(holder)?.some(({ of, title }) => of === 'united-states' && title === 'President') ?? false,
    bears(holder, title, asOf) {
      const key = titleKey(title);
      const terms = (byHolder.get(holder) ?? []).filter((term) => calls(key, titleKey(term.title)));
      if (terms.some((term) => holds(term, asOf))) return 'now';
      return terms.some(({ from }) => !from || notAfter(from, asOf)) ? 'before' : undefined;
    },
    of: (holder) => byHolder.get(holder) ?? [],
    holders,
    allOf(title, of) {
      const key = titleKey(title);
      const terms = (synonyms[key] ?? [key]).flatMap((one) => byTitle.get(one) ?? []);
      return [...new Set(terms.filter((term) => term.of === of).map((term) => term.holder))];
    },
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
