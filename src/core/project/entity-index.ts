import type { Gazetteer } from '../gazetteer/load.ts';
import type { Entity, EntityName, Membership } from '../model/entity.ts';
import { fold, idOf } from '../text/identifier.ts';
import type { NoteRecord } from './note-record.ts';

/** All declared entities, notes over gazetteer. */
export interface EntityIndex {
  get(id: string): Entity | undefined;
  /** The entities that notes declare, in order of path. */
  readonly noted: readonly Entity[];
  /** The entity a note is about. */
  ofNote(path: string): Entity | undefined;
  /** What the gazetteer alone says of the entity: the card tells its facts from the note's. */
  reference(id: string): Entity | undefined;
  /** Phrases in which no name is to be found. */
  readonly not: readonly string[];
}

/** Names of gazetteer entities that mean one thing only, folded, to the entity's id. */
export type ReferenceNames = ReadonlyMap<string, string>;

export function referenceNames(gazetteer: Gazetteer | undefined): ReferenceNames {
  const ids = new Map<string, string>();
  for (const entity of gazetteer?.entities.values() ?? []) {
    ids.set(fold(entity.name), entity.id);
    for (const name of entity.names) {
      if (name.ambiguous || (name.form !== 'name' && name.form !== 'acronym')) continue;
      if (!ids.has(fold(name.text))) ids.set(fold(name.text), entity.id);
    }
  }
  return ids;
}

/**
 * Brings the notes' entities together with the gazetteer's. A note is about the gazetteer entity that has its id or its
 * title as a name, and then overrides it field by field; its id stays that of its own title.
 */
export function createEntityIndex(options: {
  notes: Iterable<NoteRecord>;
  gazetteer: Gazetteer | undefined;
  known: ReferenceNames;
}): EntityIndex {
  const { gazetteer, known } = options;
  const noted = new Map<string, Entity>();
  const byNote = new Map<string, Entity>();
  const replaced = new Map<string, string>();
  const not: string[] = [];
  const records = [...options.notes].sort((a, b) => (a.path < b.path ? -1 : 1));
  const referenceOf = (record: NoteRecord): Entity | undefined => {
    const id = gazetteer?.entities.has(idOf(record.title))
      ? idOf(record.title)
      : known.get(fold(record.title));
    const found = id === undefined ? undefined : gazetteer?.entities.get(id);
    return found && (record.kind === undefined || record.kind === found.kind) ? found : undefined;
  };
  for (const record of records) {
    not.push(...record.not);
    if (!record.named) continue;
    const id = idOf(record.title);
    if (id === '') continue;
    const first = noted.get(id);
    const entity = first ?? merge(record, id, referenceOf(record));
    byNote.set(record.path, entity);
    if (first) continue;
    noted.set(id, entity);
    const reference = referenceOf(record);
    if (reference) replaced.set(reference.id, id);
  }
  const get = (id: string): Entity | undefined =>
    noted.get(id) ?? noted.get(replaced.get(id) ?? '') ?? gazetteer?.entities.get(id);
  return {
    get,
    noted: [...noted.values()],
    ofNote: (path) => byNote.get(path),
    reference: (id) => gazetteer?.entities.get(id) ?? gazetteer?.entities.get(keyOf(replaced, id) ?? ''),
    not,
  };
}

function keyOf(map: ReadonlyMap<string, string>, value: string): string | undefined {
  for (const [key, each] of map) if (each === value) return key;
  return undefined;
}

function merge(record: NoteRecord, id: string, reference: Entity | undefined): Entity {
  const { fields } = record;
  const members = fields.members?.map(
    (each): Membership => ({
      member: idOf(each.name),
      of: id,
      ...(each.from === undefined ? {} : { from: each.from }),
      ...(each.to === undefined ? {} : { to: each.to }),
    }),
  );
  const facts = {
    ...(fields.founded === undefined ? {} : { founded: fields.founded }),
    ...(fields.dissolved === undefined ? {} : { dissolved: fields.dissolved }),
    ...(fields.seat === undefined ? {} : { seat: fields.seat }),
    ...(fields.defence === undefined ? {} : { defence: fields.defence }),
    ...(fields.treaty === undefined ? {} : { treaty: fields.treaty }),
    ...(members === undefined ? {} : { members }),
  };
  return {
    ...reference,
    ...facts,
    id,
    name: record.title,
    kind: record.kind ?? reference?.kind ?? 'work',
    names: mergeNames(record, reference),
    origin: 'note',
    note: record.path,
  };
}

function mergeNames(record: NoteRecord, reference: Entity | undefined): readonly EntityName[] {
  const names = new Map<string, EntityName>();
  for (const text of [record.title, ...record.aliases, ...record.names]) {
    names.set(text, { text, form: /^[\p{Lu}\p{N}.-]{2,}$/u.test(text) ? 'acronym' : 'name' });
  }
  for (const name of reference?.names ?? []) if (!names.has(name.text)) names.set(name.text, name);
  if (reference && !names.has(reference.name))
    names.set(reference.name, { text: reference.name, form: 'name' });
  const never = new Set(record.not);
  return [...names.values()].filter((name) => !never.has(name.text));
}
