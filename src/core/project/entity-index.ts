import type { Gazetteer } from '../gazetteer/load.ts';
import type { ReferenceNames } from '../gazetteer/reference-names.ts';
import type { Entity, EntityName, Membership } from '../model/entity.ts';
import { fold, idOf } from '../text/identifier.ts';
import { NoteMark, pathKey } from './note-keys.ts';
import type { NoteRecord } from './note-record.ts';
import type { NoteStore } from './note-store.ts';

/** All declared entities, notes over gazetteer. */
export interface EntityIndex {
  get(id: string): Entity | undefined;
  /** The same among the entities that notes declare. */
  noted(id: string): Entity | undefined;
  /** The entities that notes declare and that may be alliances with their members. */
  alliances(): Iterable<Entity>;
  /** Whether this note and no other declares the entity of its title. */
  declares(record: NoteRecord): boolean;
  /** The entity a note is about. */
  ofNote(path: string): Entity | undefined;
  /** Its id: the record tells it, so links cost no entity. */
  idOfNote(record: NoteRecord): string | undefined;
  /**
   * What the gazetteer alone says of the entity: the card tells its facts from the note's.
   *
   * @param note - the path of its note, where that is known
   */
  reference(id: string, note?: string): Entity | undefined;
  /** The gazetteer entity that the note is about. */
  referenceOf(record: NoteRecord): Entity | undefined;
  /** The notes about gazetteer entities. Looks at each note or for each entity, whichever there are fewer of. */
  borrowers(): Iterable<NoteRecord>;
}

/**
 * Brings the notes' entities together with the gazetteer's. A note is about the gazetteer entity that has its id or its
 * title as a name, and then overrides it field by field; its id stays that of its own title. Of several notes with one
 * id the first by path declares it. Nothing is worked out before it is asked for, so the index is right whenever the
 * notes are.
 */
export function createEntityIndex(options: {
  notes: Pick<NoteStore, 'get' | 'find' | 'marked' | 'isOnly' | 'all' | 'size'>;
  gazetteer: Gazetteer | undefined;
  known: ReferenceNames;
}): EntityIndex {
  const { notes, gazetteer, known } = options;
  const made = new WeakMap<NoteRecord, Entity>();

  const referenceOf = (record: NoteRecord): Entity | undefined => {
    if (!record.named) return undefined;
    const ownId = idOf(record.title);
    const id = gazetteer?.entities.has(ownId) ? ownId : known.get(fold(record.title));
    const found = id === undefined ? undefined : gazetteer?.entities.get(id);
    return found && (record.kind === undefined || record.kind === found.kind) ? found : undefined;
  };
  const entityOf = (record: NoteRecord): Entity => {
    const before = made.get(record);
    if (before) return before;
    const entity = merge(record, idOf(record.title), referenceOf(record));
    made.set(record, entity);
    return entity;
  };
  const ownerOf = (id: string): NoteRecord | undefined =>
    id === '' ? undefined : notes.find('entity', id)[0];
  const isOwner = (record: NoteRecord): boolean => {
    if (!record.named) return false;
    const id = idOf(record.title);
    return id !== '' && (notes.isOnly('entity', id) || ownerOf(id)?.path === record.path);
  };
  const titled = (folded: string): readonly NoteRecord[] =>
    notes.find('linkName', pathKey(folded)).filter(({ named, title }) => named && fold(title) === folded);
  /** The note about a gazetteer entity that goes by another title; of several the last by path. */
  const replacing = (reference: Entity): NoteRecord | undefined => {
    const titles = new Set([reference.name, ...reference.names.map((name) => name.text)].map(fold));
    const records = [...titles].flatMap(titled);
    return records
      .filter((record) => referenceOf(record)?.id === reference.id && isOwner(record))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .at(-1);
  };
  const noted = (id: string): Entity | undefined => {
    const owner = ownerOf(id);
    return owner && entityOf(owner);
  };
  return {
    noted,
    get(id) {
      const reference = gazetteer?.entities.get(id);
      const note = ownerOf(id) ?? (reference && replacing(reference));
      return note ? entityOf(note) : reference;
    },
    declares: isOwner,
    *alliances() {
      for (const record of notes.marked(NoteMark.parties)) if (isOwner(record)) yield entityOf(record);
      for (const reference of gazetteer?.entities.values() ?? []) {
        if (reference.kind !== 'alliance') continue;
        const note = ownerOf(reference.id) ?? replacing(reference);
        if (note && !note.fields.members) yield entityOf(note);
      }
    },
    referenceOf,
    *borrowers() {
      const seen = new Set<string>();
      const unseen = (record: NoteRecord): boolean => {
        if (seen.has(record.path) || !referenceOf(record)) return false;
        seen.add(record.path);
        return true;
      };
      if (notes.size < known.size) {
        for (const record of notes.all()) if (unseen(record)) yield record;
        return;
      }
      for (const id of gazetteer?.entities.keys() ?? []) yield* notes.find('entity', id).filter(unseen);
      for (const title of known.keys()) yield* titled(title).filter(unseen);
    },
    ofNote(path) {
      const record = notes.get(path);
      return record?.named ? noted(idOf(record.title)) : undefined;
    },
    idOfNote: ({ named, title }) => (named ? idOf(title) || undefined : undefined),
    reference(id, note) {
      const own = gazetteer?.entities.get(id);
      if (own) return own;
      const owner = note === undefined ? ownerOf(id) : notes.get(note);
      return owner && referenceOf(owner);
    },
  };
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
  return [...ownNames(record), ...borrowedNames(record, reference)];
}

/** The names that a note declares itself, its title first. */
export function ownNames({ title, aliases, names, not }: NoteRecord): readonly EntityName[] {
  if (aliases.length + names.length + not.length === 0) return [ownName(title)];
  const texts = new Set([title, ...aliases, ...names]);
  for (const never of not) texts.delete(never);
  return Array.from(texts, ownName);
}

function ownName(text: string): EntityName {
  return { text, form: acronym.test(text) ? 'acronym' : 'name' };
}

const acronym = /^[\p{Lu}\p{N}.-]{2,}$/u;

/** The names of the gazetteer entity that the note is about, but for its own and those it does not want. */
export function borrowedNames(record: NoteRecord, reference: Entity | undefined): readonly EntityName[] {
  if (!reference) return [];
  const names = new Map(reference.names.map((name) => [name.text, name]));
  if (!names.has(reference.name)) names.set(reference.name, { text: reference.name, form: 'name' });
  for (const text of [record.title, ...record.aliases, ...record.names, ...record.not]) names.delete(text);
  return [...names.values()];
}
