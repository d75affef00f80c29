import type { Gazetteer } from '../gazetteer/load.ts';
import type { MentionForm } from '../model/entity.ts';
import { createNameIndex, type IndexedName, type NameIndex, NameUse } from './name-index.ts';
import { fileTitle } from './note-keys.ts';
import type { NoteRecord } from './note-record.ts';
import { createWaitingFiles } from './waiting-files.ts';

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
  touch(path: string): void;
  remove(path: string): void;
  /** Takes up one more note, at last the gazetteer; `false` if nothing is left. For the time when nobody waits. */
  prepare(): boolean;
  /** See {@link NameIndex.startingWith}; the notes' names before the gazetteer's. */
  startingWith(start: string, use: number, most: number): readonly CatalogueEntry[];
  /** See {@link NameIndex.like}; notes' names for prose. */
  like(query: string, most: number): readonly NotedName[];
}

export interface CatalogueOptions {
  readonly files: () => Iterable<string>;
  readonly note: (path: string) => NoteRecord | undefined;
  readonly gazetteer: () => Gazetteer | undefined;
}

const offered: ReadonlySet<MentionForm> = new Set(['name', 'surname', 'acronym', 'demonym', 'metonym']);

export function createCatalogue(options: CatalogueOptions): Catalogue {
  const waiting = createWaitingFiles(options.files);
  const notes = createNameIndex();
  let reference: { readonly of: Gazetteer; readonly index: NameIndex } | undefined;

  const takeReference = (): boolean => {
    const of = options.gazetteer();
    if (!of || reference?.of === of) return false;
    reference = { of, index: indexOf(of) };
    return true;
  };
  const prepare = (): boolean => {
    const path = waiting.next();
    if (path === undefined) return takeReference();
    const note = options.note(path);
    if (note) notes.set(path, namesOf(note));
    else notes.remove(path);
    return true;
  };
  const all = (): readonly [NameIndex, NameIndex | undefined] => {
    while (prepare()) {
      // What begins so can be told only when all are known.
    }
    return [notes, options.gazetteer() && reference?.index];
  };
  const noted = (found: ReturnType<NameIndex['like']>): readonly NotedName[] =>
    found.flatMap(({ owner, name }) => {
      const note = options.note(owner);
      const text = note && namesOf(note)[name]?.text;
      return note && text !== undefined ? [{ text, note }] : [];
    });
  const referred = (found: ReturnType<NameIndex['like']> = []): readonly CatalogueEntry[] =>
    found.flatMap(({ owner, name }) => {
      const text = referenceNames(options.gazetteer() as Gazetteer, owner)[name]?.text;
      return text === undefined ? [] : [{ text, note: undefined, reference: owner }];
    });

  return {
    touch: waiting.touch,
    remove(path) {
      waiting.remove(path);
      notes.remove(path);
    },
    prepare,
    startingWith(start, use, most) {
      const [own, other] = all();
      const first = noted(own.startingWith(start, use, most)).map((each) => ({
        ...each,
        reference: undefined,
      }));
      return first.length >= most
        ? first
        : [...first, ...referred(other?.startingWith(start, use, most - first.length))];
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
  return [
    { text: note.title, use: NameUse.link + prose + cited },
    { text: fileTitle(note.path), use: NameUse.link + cited },
    ...note.aliases.map((text) => ({ text, use: NameUse.link + prose })),
    ...note.names.map((text) => ({ text, use: prose })),
    ...(cited === 0 ? [] : [note.fields.key ?? [], note.fields.author ?? []].flat()).map((text) => ({
      text,
      use: cited,
    })),
  ];
}

function indexOf(gazetteer: Gazetteer): NameIndex {
  const index = createNameIndex();
  for (const id of gazetteer.entities.keys()) index.set(id, referenceNames(gazetteer, id));
  return index;
}

function referenceNames({ entities }: Gazetteer, id: string): readonly IndexedName[] {
  const entity = entities.get(id);
  const names = entity?.names.filter((name) => offered.has(name.form)).map((name) => name.text) ?? [];
  return [...new Set([entity?.name ?? id, ...names])].map((text) => ({ text, use: NameUse.prose }));
}
