import { emptyHash, hashWith } from '../text/fold.ts';
import { fold } from '../text/identifier.ts';
import { firstNotBelow } from '../text/indices.ts';
import type { Gazetteer } from './load.ts';

/** Names of gazetteer entities that mean one thing only, folded, and the id of the entity. */
export interface ReferenceNames {
  get(folded: string): string | undefined;
  keys(): Iterable<string>;
  readonly size: number;
}

/** The same in two arrays: the hashes of the folded names, in order, and of each the entity's place in the gazetteer. */
export interface HashedReferenceNames {
  readonly hashes: Int32Array;
  readonly rows: Int32Array;
}

export function referenceNames(gazetteer: Gazetteer | undefined): ReferenceNames {
  return gazetteer?.references ? overArrays(gazetteer, gazetteer.references) : listNames(gazetteer);
}

function listNames(gazetteer: Gazetteer | undefined): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const entity of gazetteer?.declared?.() ?? gazetteer?.entities.values() ?? []) {
    ids.set(fold(entity.name), entity.id);
    for (const name of entity.names) {
      if (name.ambiguous || (name.form !== 'name' && name.form !== 'acronym')) continue;
      if (!ids.has(fold(name.text))) ids.set(fold(name.text), entity.id);
    }
  }
  return ids;
}

/** Works out what {@link referenceNames} needs no time for where it is there. */
export function hashReferenceNames(gazetteer: Gazetteer): HashedReferenceNames {
  const rowOf = new Map(Array.from(gazetteer.entities.keys(), (id, row) => [id, row]));
  const pairs = Array.from(listNames(gazetteer), ([name, id]) => [hashOf(name), rowOf.get(id) ?? 0] as const);
  pairs.sort(([one], [other]) => one - other);
  return {
    hashes: Int32Array.from(pairs, ([hash]) => hash),
    rows: Int32Array.from(pairs, ([, row]) => row),
  };
}

function overArrays(gazetteer: Gazetteer, { hashes, rows }: HashedReferenceNames): ReferenceNames {
  const ids = [...gazetteer.entities.keys()];
  return {
    size: hashes.length,
    keys: () => listNames(gazetteer).keys(),
    get(folded) {
      const hash = hashOf(folded);
      for (let at = firstNotBelow(hashes, hash); hashes[at] === hash; at++) {
        const entity = gazetteer.entities.get(ids[rows[at] as number] ?? '');
        if (!entity) continue;
        if (fold(entity.name) === folded || entity.names.some(({ text }) => fold(text) === folded))
          return entity.id;
      }
      return undefined;
    },
  };
}

function hashOf(folded: string): number {
  let hash = emptyHash;
  for (let at = 0; at < folded.length; at++) hash = hashWith(hash, folded.charCodeAt(at));
  return hash;
}
