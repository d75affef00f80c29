import type { Gazetteer } from '../gazetteer/load.ts';
import { createLayeredLexicon } from '../lexicon/lexicon.ts';
import { remember } from '../lexicon/remember.ts';
import { createNameReader, type NameReader } from '../names/names.ts';
import type { EntityIndex } from './entity-index.ts';
import type { NoteNameIndex } from './note-names.ts';

/** The folder's entities and the reader that finds their names; a new one whenever a note's names change. */
export interface World {
  readonly entities: EntityIndex;
  readonly reader: NameReader;
}

/** Costs next to nothing: entities and names are kept up to date by their owners, only the reader begins anew. */
export function createWorld(options: {
  entities: EntityIndex;
  names: NoteNameIndex;
  gazetteer: Gazetteer | undefined;
}): World {
  const { entities, names, gazetteer } = options;
  const { layers, entity, alliances } = names.over(entities);
  return {
    entities: { ...entities, get: remember(entities.get) },
    reader: createNameReader(
      createLayeredLexicon({
        layers,
        entity,
        alliances,
        gazetteer,
      }),
    ),
  };
}
