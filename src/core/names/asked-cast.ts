import type { Entity } from '../model/entity.ts';
import type { Cast, GatheredCast } from './cast.ts';
import type { CastName } from './made-known.ts';

/**
 * What one run was told of the cast when it was read, and whom it made known itself. As long as the cast would say the
 * same again, what was read stays right: so an edit costs the runs it concerns and no others.
 */
export interface Asked {
  /** Question and answer in turn, as often as they were asked: most runs ask a handful, and a list costs less than tables. */
  readonly names: (string | CastName | undefined)[];
  readonly prominence: (string | number | undefined)[];
  readonly small: (string | boolean)[];
  /** Not asked: undefined. */
  aboutStates: boolean | undefined;
  aboutSport: boolean | undefined;
  readonly entities: (string | Entity | undefined)[];
  /** Asked of those that only the runs before this one can have made known. */
  readonly late: (string | Entity | undefined)[];
  readonly introduced: readonly Entity[];
}

/** What a pass over a document has found out so far: its cast, and whom its runs have made known on the way. */
export interface Known {
  readonly cast: GatheredCast;
  readonly late: Map<string, Entity>;
}

/** The cast as one run sees it, and the record of what it asks. A class for its getters, as `markdown/block.ts` says. */
class ListeningCast implements Cast {
  readonly asked: Asked;
  readonly prominence: Cast['prominence'];
  readonly #known: Known;
  readonly #introduced: Entity[] = [];

  constructor(known: Known) {
    this.#known = known;
    const asked: Asked = {
      names: [],
      prominence: [],
      small: [],
      aboutStates: undefined,
      aboutSport: undefined,
      entities: [],
      late: [],
      introduced: this.#introduced,
    };
    this.asked = asked;
    this.prominence = { get: (id) => noted(asked.prominence, id, known.cast.prominence.get(id)) };
  }

  get aboutStates() {
    this.asked.aboutStates = this.#known.cast.aboutStates;
    return this.asked.aboutStates;
  }

  get aboutSport() {
    this.asked.aboutSport = this.#known.cast.aboutSport;
    return this.asked.aboutSport;
  }

  isSmall(word: string) {
    return noted(this.asked.small, word, this.#known.cast.isSmall(word));
  }

  named(key: string) {
    return noted(this.asked.names, key, this.#known.cast.named(key));
  }

  introduce(entity: Entity) {
    this.#introduced.push(entity);
    makeKnown(this.#known, [entity]);
  }

  entity(id: string) {
    const known = noted(this.asked.entities, id, this.#known.cast.entity(id));
    if (known) return known;
    const own = this.#introduced.find((entity) => entity.id === id);
    return own ?? noted(this.asked.late, id, this.#known.late.get(id));
  }
}

function noted<T>(answers: (string | T)[], question: string, answer: T): T {
  answers.push(question, answer);
  return answer;
}

/** What was asked, each as often as it was. */
export function questionsIn(answers: readonly unknown[]): readonly string[] {
  const questions: string[] = [];
  for (let at = 0; at < answers.length; at += 2) questions.push(answers[at] as string);
  return questions;
}

/** Whether all questions get the answers they got. */
function sameAnswers<T>(
  answers: readonly (string | T)[],
  ask: (question: string) => T,
  same: (one: T, other: T) => boolean = Object.is,
): boolean {
  for (let at = 0; at < answers.length; at += 2)
    if (!same(ask(answers[at] as string), answers[at + 1] as T)) return false;
  return true;
}

/** Adds those whom a run made known, as reading it anew would. */
export function makeKnown({ cast, late }: Known, entities: readonly Entity[]): void {
  for (const entity of entities)
    if (!cast.entity(entity.id) && !late.has(entity.id)) late.set(entity.id, entity);
}

/** Whether asking again would give the same answers. `sameCast`: the cast is the very one that was asked. */
function wouldSayTheSame(asked: Asked, { cast, late }: Known, sameCast: boolean): boolean {
  if (!sameAnswers<Entity | undefined>(asked.late, (id) => late.get(id))) return false;
  if (sameCast) return true;
  if (asked.aboutStates !== undefined && asked.aboutStates !== cast.aboutStates) return false;
  if (asked.aboutSport !== undefined && asked.aboutSport !== cast.aboutSport) return false;
  return (
    sameAnswers<CastName | undefined>(asked.names, (key) => cast.named(key), isSameName) &&
    sameAnswers<number | undefined>(asked.prominence, (id) => cast.prominence.get(id)) &&
    sameAnswers<boolean>(asked.small, (word) => cast.isSmall(word)) &&
    sameAnswers<Entity | undefined>(asked.entities, (id) => cast.entity(id))
  );
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

/** What is made of a run, and out of what else. */
interface Making<T> {
  /** Whether all else is as it was when a value was made. */
  readonly fits: (value: T) => boolean;
  readonly make: (cast: Cast) => T;
}

/** `kept` if it still fits and the cast would say the same again; else what is made of the cast as it is now. */
export function askAgain<T>(kept: Told<T> | undefined, known: Known, { fits, make }: Making<T>): Told<T> {
  const { cast } = known;
  if (kept && fits(kept.value) && wouldSayTheSame(kept.asked, known, kept.cast === cast)) {
    makeKnown(known, kept.asked.introduced);
    return kept.cast === cast ? kept : { ...kept, cast };
  }
  const listening = new ListeningCast(known);
  return { value: make(listening), cast, asked: listening.asked };
}
