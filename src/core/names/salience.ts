/**
 * Who stands out at a point of the text, after Lappin and Leass, *An Algorithm for Pronominal Anaphora Resolution*,
 * Computational Linguistics 20 (1994): every mention adds weight by its place in the sentence, and all weight is halved
 * at each new sentence. Without a parser, *subject* is read as standing before the sentence's first verb.
 */
export interface Salience {
  /** A new sentence has begun. */
  nextSentence(): void;
  add(entity: string, weight: number): void;
  /** The most salient of those that pass, with its weight and the next one's. */
  top(
    passes: (entity: string) => boolean,
  ): { readonly entity: string; readonly weight: number; readonly next: number } | undefined;
}

export const weights = { mention: 100, subject: 80, object: 50 } as const;
/** Below this share of one mention's weight nobody remembers it: about four sentences. */
const forgotten = 7;

export function createSalience(): Salience {
  let weightOf = new Map<string, number>();
  return {
    nextSentence() {
      const kept = new Map<string, number>();
      for (const [entity, weight] of weightOf) if (weight / 2 >= forgotten) kept.set(entity, weight / 2);
      weightOf = kept;
    },
    add(entity, weight) {
      weightOf.set(entity, (weightOf.get(entity) ?? 0) + weight);
    },
    top(passes) {
      let entity: string | undefined;
      let weight = 0;
      let next = 0;
      for (const [one, its] of weightOf) {
        if (!passes(one)) continue;
        if (its > weight) {
          next = weight;
          weight = its;
          entity = one;
        } else if (its > next) next = its;
      }
      return entity === undefined ? undefined : { entity, weight, next };
    },
  };
}
