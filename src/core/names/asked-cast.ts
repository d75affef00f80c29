import type { Entity } from '../model/entity.ts';
import type { Cast, CastName, GatheredCast } from './cast.ts';

/**
 * What one run was told of the cast when it was read, and whom it made known itself. As long as the cast would say the
 * same again, what was read stays right: so an edit costs the runs it concerns and no others.
 */
export interface Asked {
  readonly names: ReadonlyMap<string, CastName | undefined>;
  readonly prominence: ReadonlyMap<string, number | undefined>;
  readonly small: ReadonlyMap<string, boolean>;
  /** Not asked: undefined. */
  aboutStates: boolean | undefined;
  readonly entities: ReadonlyMap<string, Entity | undefined>;
  /** Asked of those that only the runs before this one can have made known. */
  readonly late: ReadonlyMap<string, Entity | undefined>;
  readonly introduced: readonly Entity[];
}

/** What a pass over a document has found out so far: its cast, and whom its runs have made known on the way. */
export interface Known {
  readonly cast: GatheredCast;
  readonly late: Map<string, Entity>;
}

/** The cast as one run sees it, and the record of what it asks. */
function listen({ cast, late }: Known): { readonly cast: Cast; readonly asked: Asked } {
  const names = new Map<string, CastName | undefined>();
  const prominence = new Map<string, number | undefined>();
  const small = new Map<string, boolean>();
  const entities = new Map<string, Entity | undefined>();
  const lateAsked = new Map<string, Entity | undefined>();
  const introduced: Entity[] = [];
  const asked: Asked = {
    names,
    prominence,
    small,
    aboutStates: undefined,
    entities,
    late: lateAsked,
    introduced,
  };
  return {
    asked,
    cast: {
      isSmall: (word) => noted(small, word, cast.isSmall(word)),
      get aboutStates() {
        asked.aboutStates = cast.aboutStates;
        return cast.aboutStates;
      },
      named: (key) => noted(names, key, cast.named(key)),
      prominence: { get: (id) => noted(prominence, id, cast.prominence.get(id)) },
      introduce(entity) {
        introduced.push(entity);
        makeKnown({ cast, late }, [entity]);
      },
      entity(id) {
        const known = noted(entities, id, cast.entity(id));
        if (known) return known;
        const own = introduced.find((entity) => entity.id === id);
        return own ?? noted(lateAsked, id, late.get(id));
      },
    },
  };
}

function noted<T>(answers: Map<string, T>, question: string, answer: T): T {
  answers.set(question, answer);
  return answer;
}

/** Adds those whom a run made known, as reading it anew would. */
export function makeKnown({ cast, late }: Known, entities: readonly Entity[]): void {
  for (const entity of entities)
    if (!cast.entity(entity.id) && !late.has(entity.id)) late.set(entity.id, entity);
}

/** Whether asking again would give the same answers. `sameCast`: the cast is the very one that was asked. */
function wouldSayTheSame(asked: Asked, { cast, late }: Known, sameCast: boolean): boolean {
  for (const [id, answer] of asked.late) if (late.get(id) !== answer) return false;
  if (sameCast) return true;
  for (const [key, answer] of asked.names) if (!isSameName(cast.named(key), answer)) return false;
  for (const [id, answer] of asked.prominence) if (cast.prominence.get(id) !== answer) return false;
  for (const [word, answer] of asked.small) if (cast.isSmall(word) !== answer) return false;
  if (asked.aboutStates !== undefined && asked.aboutStates !== cast.aboutStates) return false;
  for (const [id, answer] of asked.entities) if (cast.entity(id) !== answer) return false;
  return true;
}

export function isSameName(one: CastName | undefined, other: CastName | undefined): boolean {
  if (one === other) return true;
  return one?.entity === other?.entity && one?.form === other?.form && one?.why === other?.why;
}

/** What was made of a run, and what was asked for it. */
export interface Told<T> {
  readonly value: T;
  readonly cast: GatheredCast;
  readonly asked: Asked;
}

/** `kept` if it still `fits` and the cast would say the same again; else what `make` makes of the cast as it is now. */
export function askAgain<T>(
  kept: Told<T> | undefined,
  known: Known,
  fits: (value: T) => boolean,
  make: (cast: Cast) => T,
): Told<T> {
  const { cast } = known;
  if (kept && fits(kept.value) && wouldSayTheSame(kept.asked, known, kept.cast === cast)) {
    makeKnown(known, kept.asked.introduced);
    return kept.cast === cast ? kept : { ...kept, cast };
  }
  const listening = listen(known);
  return { value: make(listening.cast), cast, asked: listening.asked };
}
