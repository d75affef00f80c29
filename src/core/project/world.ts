import type { Gazetteer } from '../gazetteer/load.ts';
import type { NoteNames } from '../lexicon/lexicon.ts';
import { createLayeredLexicon } from '../lexicon/lexicon.ts';
import { createNameReader, type NameReader } from '../names/names.ts';
import type { EntityIndex } from './entity-index.ts';

/** The folder's entities and the reader that finds their names; a new one whenever a note's names change. */
export interface World {
  readonly entities: EntityIndex;
  readonly reader: NameReader;
}

/** Costs next to nothing: entities and names are kept up to date by their owners, only the reader begins anew. */
export function createWorld(options: {
  entities: EntityIndex;
  names: NoteNames;
  gazetteer: Gazetteer | undefined;
}): World {
  const { entities, names, gazetteer } = options;
  return {
    entities,
    reader: createNameReader(
      createLayeredLexicon({
        layers: names.layers,
        entity: names.entity,
        entities: names.entities,
        gazetteer,
      }),
    ),
  };
}
