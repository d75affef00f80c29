import type { Gazetteer } from '../gazetteer/load.ts';
import { createLexicon } from '../lexicon/lexicon.ts';
import { createNameReader } from '../names/names.ts';
import { createEntityIndex, type EntityIndex, type ReferenceNames } from './entity-index.ts';
import type { NoteRecord } from './note-record.ts';

/** The folder's entities and the reader that finds their names; a new one whenever a note's names change. */
export interface World {
  readonly entities: EntityIndex;
  readonly reader: ReturnType<typeof createNameReader>;
}

export function createWorld(options: {
  notes: Iterable<NoteRecord>;
  gazetteer: Gazetteer | undefined;
  known: ReferenceNames;
}): World {
  const entities = createEntityIndex(options);
  const lexicon = createLexicon({
    ...(options.gazetteer ? { gazetteer: options.gazetteer } : {}),
    notes: entities.noted,
    not: entities.not,
  });
  return { entities, reader: createNameReader(lexicon) };
}
