import { firstNotBelow } from '../text/indices.ts';

/** Where single marks may close a quotation; found once per text, when the first of them opens. */
export interface SingleClosers {
  /** Offset of the mark that closes a single quotation opened before `from`; -1 when all that follow are apostrophes. */
  after(from: number, low?: boolean): number;
}

/** How far behind its opening mark a single quotation may close. */
const reach = 2000;

export function createSingleClosers(text: string): SingleClosers {
  let known: { readonly sure: readonly number[]; readonly doubtful: readonly number[] } | undefined;
  const near = (offsets: readonly number[], from: number): number => {
    const found = offsets[firstNotBelow(offsets, from)];
    return found !== undefined && found < from + reach ? found : -1;
  };
  return {
    after(from, low = false) {
      if (low) return text.slice(from, from + reach).search(/[‘’']/) >= 0 ? from : -1;
      known ??= findClosers(text);
      const sure = near(known.sure, from);
      return sure >= 0 ? sure : near(known.doubtful, from);
    },
  };
}

function findClosers(text: string): { sure: number[]; doubtful: number[] } {
  const sure: number[] = [];
  const doubtful: number[] = [];
  for (const match of text.matchAll(/(?<=\S)(?<![\s-]['’‘]n)['’](?![\p{L}\p{N}])/gu)) {
    (isPluralPossessive(text, match.index) ? doubtful : sure).push(match.index);
  }
  return { sure, doubtful };
}

/** *the allies’ burden*: an *s* before the mark, a lower-case word behind it. */
export function isPluralPossessive(text: string, at: number): boolean {
  return text[at - 1] === 's' && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4));
}
