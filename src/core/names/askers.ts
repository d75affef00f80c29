import type { Entity } from '../model/entity.ts';
import { hashWord } from '../text/fold.ts';
import { type Asked, isSameName, questionsIn } from './asked-cast.ts';
import type { GatheredCast } from './cast.ts';
import type { CastName } from './made-known.ts';
import type { RunPlace } from './run-places.ts';

/** Who has asked the cast what: where an answer changes, these are to be read again, and nobody else. */
export interface Askers {
  add(place: RunPlace, asked: Asked): void;
  remove(place: RunPlace, asked: Asked): void;
  /** All that were told otherwise by the one cast than they would be by the other. */
  concerned(before: GatheredCast, after: GatheredCast): ReadonlySet<RunPlace>;
  /** Those that asked for somebody whom only the runs before them can have made known. */
  late(id: string): Iterable<RunPlace>;
}

type Index<K> = Map<K, Set<RunPlace>>;

export function createAskers(): Askers {
  const names: Index<string> = new Map();
  const prominence: Index<string> = new Map();
  const small: Index<number> = new Map();
  const entities: Index<string> = new Map();
  const late: Index<string> = new Map();
  const aboutStates: Index<true> = new Map();
  const aboutSport: Index<true> = new Map();

  const change = (place: RunPlace, asked: Asked, put: typeof addTo): void => {
    for (const key of questionsIn(asked.names)) put(names, key, place);
    for (const id of questionsIn(asked.prominence)) put(prominence, id, place);
    for (const word of questionsIn(asked.small)) put(small, hashWord(word), place);
    for (const id of questionsIn(asked.entities)) put(entities, id, place);
    for (const id of questionsIn(asked.late)) put(late, id, place);
    if (asked.aboutStates !== undefined) put(aboutStates, true, place);
    if (asked.aboutSport !== undefined) put(aboutSport, true, place);
  };

  return {
    add: (place, asked) => change(place, asked, addTo),
    remove: (place, asked) => change(place, asked, removeFrom),
    concerned(before, after) {
      const found = new Set<RunPlace>();
      const tell = <K>(index: Index<K>, key: K): void => {
        for (const place of index.get(key) ?? []) found.add(place);
      };
      for (const key of changedKeys<string, CastName>(before.names, after.names, isSameName))
        tell(names, key);
      for (const id of changedKeys(before.prominence, after.prominence)) tell(prominence, id);
      for (const word of difference(before.small, after.small)) tell(small, word);
      for (const id of changedKeys(entitiesOf(before), entitiesOf(after))) tell(entities, id);
      if (before.aboutStates !== after.aboutStates) tell(aboutStates, true);
      if (before.aboutSport !== after.aboutSport) tell(aboutSport, true);
      return found;
    },
    late: (id) => late.get(id) ?? [],
  };
}

function addTo<K>(index: Index<K>, key: K, place: RunPlace): void {
  const places = index.get(key);
  if (places) places.add(place);
  else index.set(key, new Set([place]));
}

function removeFrom<K>(index: Index<K>, key: K, place: RunPlace): void {
  const places = index.get(key);
  if (places?.delete(place) && places.size === 0) index.delete(key);
}

function entitiesOf(cast: GatheredCast): ReadonlyMap<string, Entity> {
  return new Map(cast.introduced().map((entity) => [entity.id, entity]));
}

function changedKeys<K, V>(
  before: ReadonlyMap<K, V>,
  after: ReadonlyMap<K, V>,
  isSame: (one: V | undefined, other: V | undefined) => boolean = (one, other) => one === other,
): readonly K[] {
  const changed: K[] = [];
  for (const [key, value] of before) if (!isSame(value, after.get(key))) changed.push(key);
  for (const key of after.keys()) if (!before.has(key)) changed.push(key);
  return changed;
}

function difference<K>(one: ReadonlySet<K>, other: ReadonlySet<K>): readonly K[] {
  return [...[...one].filter((each) => !other.has(each)), ...[...other].filter((each) => !one.has(each))];
}
