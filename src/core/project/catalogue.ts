import type { Gazetteer } from '../gazetteer/load.ts';
import type { MentionForm } from '../model/entity.ts';
import { createNameIndex, type FoundName, type IndexedName, type NameIndex, NameUse } from './name-index.ts';
import { fileTitle } from './note-keys.ts';
import type { NoteRecord } from './note-record.ts';
import type { NoteStore } from './note-store.ts';
import { createWaitingRows } from './waiting-rows.ts';

/** A name and the note that has it. */
export interface NotedName {
  readonly text: string;
  readonly note: NoteRecord;
}

/** A name and what it leads to. */
export interface CatalogueEntry {
  readonly text: string;
  /** The note that has it; without one it is the gazetteer's. */
  readonly note: NoteRecord | undefined;
  /** The gazetteer's entity that has it. */
  readonly reference: string | undefined;
}

/** All names of notes and of the gazetteer, for those who type the begin of one. */
export interface Catalogue {
  /** The file in a row is new, has changed or is gone. */
  touch(row: number): void;
  /** Takes up one more note, at last the gazetteer a little at a time; `false` if nothing is left. For the time when nobody waits. */
  prepare(): boolean;
  /** See {@link NameIndex.startingWith}; the notes' names before the gazetteer's. */
  startingWith(start: string, use: number, most: number): readonly CatalogueEntry[];
  /** See {@link NameIndex.near}; what links may call notes. */
  near(text: string): readonly NotedName[];
  /** See {@link NameIndex.like}; notes' names for prose. */
  like(query: string, most: number): readonly NotedName[];
}

export interface CatalogueOptions {
  readonly notes: Pick<NoteStore, 'rowCount' | 'pathAt' | 'row' | 'once' | 'generation'>;
  readonly gazetteer: () => Gazetteer | undefined;
}

const offered: ReadonlySet<MentionForm> = new Set(['name', 'surname', 'acronym', 'demonym', 'metonym']);

export function createCatalogue(options: CatalogueOptions): Catalogue {
  const notes = createNameIndex();
  const waiting = createWaitingRows(options.notes, notes);
  let reference: Reference | undefined;

  const takeReference = (): boolean => {
    const of = options.gazetteer();
    if (!of) return false;
    if (reference?.of !== of) reference = referenceTo(of);
    return reference.takeMore();
  };
  const prepare = (): boolean => {
    const next = waiting.next();
    if (!next) return takeReference();
    const note = options.notes.once(next.row);
    notes.set(next.row, note ? namesOf(note) : []);
    return true;
  };
  const all = (): readonly [NameIndex, Reference | undefined] => {
    while (prepare()) {
      // What begins so can be told only when all are known.
    }
    return [notes, options.gazetteer() && reference];
  };
  const noted = (found: readonly FoundName[]): readonly NotedName[] =>
    found.flatMap(({ owner, name }) => {
      const note = options.notes.row(owner);
      const text = note && namesOf(note)[name]?.text;
      return note && text !== undefined ? [{ text, note }] : [];
    });
  return {
    touch: waiting.touch,
    prepare,
    startingWith(start, use, most) {
      const [own, other] = all();
      const first = noted(own.startingWith(start, use, most)).map((each) => ({
        ...each,
        reference: undefined,
      }));
      return first.length >= most || !other
        ? first
        : [...first, ...referred(other, other.index.startingWith(start, use, most - first.length))];
    },
    near(text) {
      const [own] = all();
      return noted(own.near(text, NameUse.link));
    },
    like(query, most) {
      const [own] = all();
      return noted(own.like(query, NameUse.prose, most));
    },
  };
}

/** The names of a note and what each is good for, always in the same order. */
function namesOf(note: NoteRecord): readonly IndexedName[] {
  const prose = note.named ? NameUse.prose : 0;
  const cited = note.role === 'source' ? NameUse.citation : 0;
  const names = new Map<string, number>();
  const add = (text: string, use: number): void => void names.set(text, (names.get(text) ?? 0) | use);
  add(note.title, NameUse.link + prose + cited);
  add(fileTitle(note.path), NameUse.link + cited);
  for (const text of note.aliases) add(text, NameUse.link + prose);
  for (const text of note.names) add(text, prose);
  if (cited !== 0)
    for (const text of [note.fields.key ?? [], note.fields.author ?? []].flat()) add(text, cited);
  return Array.from(names, ([text, use]) => ({ text, use }));
}

/** The gazetteer's names. */
interface Reference {
  readonly of: Gazetteer;
  readonly ids: readonly string[];
  /** Complete when nothing is left to be taken. */
  readonly index: NameIndex;
  /** Takes up the names of some more entities; `false` if none are left. */
  takeMore(): boolean;
}

/** So many entities are a step of a millisecond. */
const atATime = 100;

function referenceTo(of: Gazetteer): Reference {
  const ids = [...of.entities.keys()];
  const index = createNameIndex();
  let taken = 0;
  const takeMore = (): boolean => {
    if (taken === ids.length) return false;
    const end = Math.min(ids.length, taken + atATime);
    for (; taken < end; taken++) index.set(taken, referenceNames(of, ids[taken] as string));
    return true;
  };
  return { of, ids, index, takeMore };
}

function referred({ of, ids }: Reference, found: readonly FoundName[]): readonly CatalogueEntry[] {
  return found.flatMap(({ owner, name }) => {
    const id = ids[owner] as string;
    const text = referenceNames(of, id)[name]?.text;
    return text === undefined ? [] : [{ text, note: undefined, reference: id }];
  });
}

function referenceNames({ entities }: Gazetteer, id: string): readonly IndexedName[] {
  const entity = entities.get(id);
  const names = entity?.names.filter((name) => offered.has(name.form)).map((name) => name.text) ?? [];
  return [...new Set([entity?.name ?? id, ...names])].map((text) => ({ text, use: NameUse.prose }));
}
