/**
 * Who stands out at a point of the text, after Lappin and Leass, *An Algorithm for Pronominal Anaphora Resolution*,
 * Computational Linguistics 20 (1994): every mention adds weight by its place in the sentence, and all weight is halved
 * at each new sentence. Nouns such as *the alliance* reach further back than pronouns do, so each weight is kept twice, and the
 * one for nouns fades more slowly. Without a parser, *subject* is read as standing before the sentence's first verb.
 */
export interface Salience {
  /** A new sentence has begun. */
  nextSentence(): void;
  add(entity: string, weight: number): void;
  /** The most salient of those that pass, with its weight and the next one's, for a pronoun or for a noun. */
  top(
    reach: Reach,
    passes: (entity: string) => boolean,
    scale?: (entity: string) => number,
  ): Salient | undefined;
  /** How much somebody stands out for a pronoun here; 0 where not at all. */
  near(entity: string): number;
  /** As it stands now: what is kept at the end of a run, to go on from there. */
  state(): SalienceState;
}

/** In the order in which the entities were first added. */
export type SalienceState = readonly (Readonly<Weight> & { readonly entity: string })[];

export type Reach = 'near' | 'far';

export interface Salient {
  readonly entity: string;
  readonly weight: number;
  readonly next: number;
}

export const weights = { mention: 100, subject: 80, object: 50 } as const;
/** What is left of a weight at each new sentence. */
const kept = { near: 0.5, far: 0.85 } as const;
/** However often somebody is named, a noun remembers no more than so many mentions. */
const most = 2;
/** However often a sentence names somebody, the next one remembers no more than this of it. */
const atOnce = 250;
/** Below this share of one mention's weight nobody remembers it. */
const forgotten = 7;

interface Weight {
  near: number;
  far: number;
}

export function createSalience(from: SalienceState = []): Salience {
  const weightOf = new Map(from.map(({ entity, near, far }): [string, Weight] => [entity, { near, far }]));
  return {
    nextSentence() {
      weightOf.forEach((weight, entity) => {
        const near = Math.min(weight.near, atOnce) * kept.near;
        weight.near = near < forgotten ? 0 : near;
        weight.far *= kept.far;
        if (weight.far < forgotten) weightOf.delete(entity);
      });
    },
    add(entity, weight) {
      const own = weightOf.get(entity);
      if (own) {
        own.near += weight;
        own.far = Math.min(own.far + weight, most * weight);
      } else weightOf.set(entity, { near: weight, far: weight });
    },
    near: (entity) => weightOf.get(entity)?.near ?? 0,
    top(reach, passes, scale = () => 1) {
      let entity: string | undefined;
      let weight = 0;
      let next = 0;
      for (const [one, both] of weightOf) {
        if (both[reach] === 0 || !passes(one)) continue;
        const its = both[reach] * scale(one);
        if (its <= next) continue;
        if (its > weight) {
          next = weight;
          weight = its;
          entity = one;
        } else next = its;
      }
      return entity === undefined ? undefined : { entity, weight, next };
    },
    state: () => Array.from(weightOf, ([entity, { near, far }]) => ({ entity, near, far })),
  };
}

export function isSameState(one: SalienceState, other: SalienceState): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every(({ entity, near, far }, index) => {
      const its = other[index];
      return entity === its?.entity && near === its.near && far === its.far;
    })
  );
}
