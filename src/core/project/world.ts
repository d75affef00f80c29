import type { Gazetteer } from '../gazetteer/load.ts';
import { type AskedLexicon, createAskedLexicon, type NamesChange } from '../lexicon/asked-lexicon.ts';
import { createLayeredLexicon } from '../lexicon/lexicon.ts';
import { remember } from '../lexicon/remember.ts';
import { createNameReader, type NameReader } from '../names/names.ts';
import type { EntityIndex } from './entity-index.ts';
import type { NoteNameIndex } from './note-names.ts';

/**
 * The folder's entities and the reader that finds their names; a new one whenever a note's names change. The reader is the
 * same as long as nothing that it has read would be read otherwise.
 */
export interface World {
  readonly entities: EntityIndex;
  readonly reader: NameReader;
  /** The world after a change of the notes; `undefined` if texts may be read otherwise in it. */
  after(change: NamesChange): World | undefined;
}

/** Costs next to nothing: entities and names are kept up to date by their owners, only the reader begins anew. */
export function createWorld(options: {
  entities: EntityIndex;
  names: NoteNameIndex;
  gazetteer: Gazetteer | undefined;
}): World {
  const { entities, names, gazetteer } = options;
  const asked = createAskedLexicon(() => createLayeredLexicon({ ...names.over(entities), gazetteer }));
  return worldOf(entities, createNameReader(asked.lexicon), asked);
}

function worldOf(entities: EntityIndex, reader: NameReader, asked: AskedLexicon): World {
  return {
    entities: { ...entities, get: remember(entities.get) },
    reader,
    after(change) {
      if (asked.isConcerned(change)) return undefined;
      asked.renew();
      return worldOf(entities, reader, asked);
    },
  };
}
