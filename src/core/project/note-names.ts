import type { NamesChange } from '../lexicon/asked-lexicon.ts';
import { createKeptRules } from '../lexicon/kept-rules.ts';
import type { NameLayer, NoteNames } from '../lexicon/lexicon.ts';
import { type Declared, type HashedName, hashesOf, type NameRule, pathsOf } from '../lexicon/name-paths.ts';
import { createNameTable, type NameTable, type NameTableData } from '../lexicon/name-table.ts';
import type { EntityName } from '../model/entity.ts';
import { hashWord } from '../text/fold.ts';
import { fold, idOf } from '../text/identifier.ts';
import { createLazy } from '../text/lazy.ts';
import { createTokenizer } from '../text/tokens.ts';
import { borrowedNames, type EntityIndex, ownNames } from './entity-index.ts';
import type { NoteRecord } from './note-record.ts';
import type { NoteStore } from './note-store.ts';

/**
 * The names of all notes, kept up to date note by note: what notes declare themselves in one table, which needs nothing
 * but the notes and may be read from a file, and in a second one what notes about gazetteer entities take over from
 * there. Both hold hashes of words only; a name is made into a rule when a text comes upon it.
 */
export interface NoteNameIndex {
  /** Whether the store has given its rows other numbers since: {@link changed} must be called whatever changed. */
  isStale(): boolean;
  /** Must be told of each note that comes, changes its names or goes, after the store has been, with its row. */
  changed(row: number, before: NoteRecord | undefined, after: NoteRecord | undefined): void;
  /** What that may change for those who have asked for names: to be asked when {@link changed} has been told. */
  changeOf(
    before: NoteRecord | undefined,
    after: NoteRecord | undefined,
    entities: Pick<EntityIndex, 'referenceOf'>,
  ): NamesChange;
  /** The names as a lexicon takes them; good until the next change. */
  over(entities: EntityIndex): NoteNames;
  /** What the notes declare themselves. */
  data(): NameTableData;
  /** Takes over what {@link data} gave for the notes that the store has now. */
  load(data: NameTableData): void;
}

/** The rules of one note's names, in the order in which the two tables know them. */
interface RowRules {
  readonly own: readonly (NameRule | undefined)[];
  readonly borrowed: () => readonly NameRule[];
}

/** Notes whose rules are kept, for the names that a text is full of. */
const mostKept = 4096;
/** The same of single rules, which are asked for at every name. */
const mostRules = 32_768;
const nothing: RowRules = { own: [], borrowed: () => [] };

export function createNoteNames(notes: NoteStore): NoteNameIndex {
  let own = createNameTable();
  let generation = notes.generation;
  let bound: { readonly entities: EntityIndex; readonly borrowed: NameTable } | undefined;
  const kept = new Map<number, RowRules>();
  const tokenizer = createTokenizer();
  const ownHashes = (record: NoteRecord) => hashesOf(ownTexts(record), tokenizer);
  const borrowedHashes = (record: NoteRecord, entities: EntityIndex) =>
    hashesOf(borrowedNames(record, entities.referenceOf(record)), tokenizer);
  const rulesOf = (row: number, entities: EntityIndex): RowRules => {
    const before = kept.get(row);
    if (before) return before;
    if (kept.size >= mostKept) kept.clear();
    const record = notes.row(row);
    const rules = record ? rulesOfNote(record, entities) : nothing;
    kept.set(row, rules);
    return rules;
  };
  const begin = (from?: NameTableData): void => {
    own = createNameTable(from);
    bound = undefined;
    kept.clear();
    generation = notes.generation;
  };
  const readAgain = (): void => {
    begin();
    for (const record of notes.all()) own.add(notes.rowOf(record.path) as number, ownHashes(record));
  };
  const bind = (entities: EntityIndex): NameTable => {
    if (bound?.entities === entities) return bound.borrowed;
    kept.clear();
    const borrowed = createNameTable();
    for (const record of entities.borrowers())
      borrowed.add(notes.rowOf(record.path) as number, borrowedHashes(record, entities));
    bound = { entities, borrowed };
    return borrowed;
  };
  return {
    isStale: () => generation !== notes.generation,
    changed(row, before, after) {
      if (generation !== notes.generation) return readAgain();
      if (before) own.remove(row, ownHashes(before));
      if (after) own.add(row, ownHashes(after));
      if (bound && before) bound.borrowed.remove(row, borrowedHashes(before, bound.entities));
      if (bound && after) bound.borrowed.add(row, borrowedHashes(after, bound.entities));
      if (kept.size === 0) return;
      kept.delete(row);
      // Which of several notes declares an id may have changed with any of them.
      for (const record of [before, after]) {
        if (!record?.named) continue;
        for (const other of notes.find('entity', idOf(record.title)))
          kept.delete(notes.rowOf(other.path) as number);
      }
    },
    changeOf(before, after, entities) {
      const changed = [before, after].filter((record) => record !== undefined);
      const more = (record: NoteRecord): boolean =>
        record.kind === 'alliance' || !!record.fields.members || entities.referenceOf(record) !== undefined;
      if (before && after && differInNames(before, after) && !more(after)) {
        const texts = changedTexts(before, after);
        const words = texts.flatMap(({ text }) => fold(text).split(/[^a-z]+/)).map(hashWord);
        const names = hashesOf(texts, tokenizer);
        return { ids: [], renamed: [{ id: idOf(after.title), words }], names, more: false };
      }
      const ids = changed.filter(({ named }) => named).map(({ title }) => idOf(title));
      // Of several notes with one id only the first declares it, and its names count.
      const concerned = [...changed, ...ids.flatMap((id) => notes.find('entity', id))];
      return { ids, renamed: [], names: concerned.flatMap(ownHashes), more: concerned.some(more) };
    },
    over(entities) {
      const borrowed = bind(entities);
      const layer = (
        table: NameTable,
        rulesIn: (rules: RowRules) => readonly (NameRule | undefined)[],
      ): NameLayer => {
        const make = (value: number): NameRule | undefined => {
          const row = table.row(value);
          return row < 0 ? undefined : rulesIn(rulesOf(row, entities))[table.ordinal(value)];
        };
        return { trie: table.trie(), rule: createKeptRules(table.size, make, mostRules) };
      };
      const layers = [
        layer(own, (rules) => rules.own),
        ...(borrowed.size > 0 ? [layer(borrowed, (rules) => rules.borrowed())] : []),
      ];
      return { layers, entity: entities.noted, alliances: entities.alliances };
    },
    data: () => own.data(),
    load: begin,
  };
}

/** Whether two states of a note declare the same but for other names than the title. */
function differInNames(before: NoteRecord, after: NoteRecord): boolean {
  const rest = ({ named, title, kind, fields }: NoteRecord): string =>
    JSON.stringify([named, title, kind, fields]);
  return after.named && rest(before) === rest(after);
}

/** The names and the words that are none which only one of two states of a note has. */
function changedTexts(before: NoteRecord, after: NoteRecord): readonly HashedName[] {
  const keyOf = ({ text, form }: HashedName): string => JSON.stringify([text, form]);
  const [one, other] = [before, after].map(
    (record) => new Map(ownTexts(record).map((name) => [keyOf(name), name])),
  );
  return [
    ...[...one!].filter(([key]) => !other!.has(key)),
    ...[...other!].filter(([key]) => !one!.has(key)),
  ].map(([, name]) => name);
}

/** Names of an id that another note declares are none of this one's: their places stay empty. */
function rulesOfNote(record: NoteRecord, entities: EntityIndex): RowRules {
  const declares = entities.declares(record);
  const rules = pathsOf(ownDeclared(record)).map(({ rule }) => rule);
  return {
    own: declares ? rules : rules.map((rule) => (rule.entry ? undefined : rule)),
    borrowed: createLazy(() =>
      declares ? pathsOf(borrowedDeclared(record, entities)).map(({ rule }) => rule) : [],
    ),
  };
}

/** What {@link ownDeclared} gives, as far as hashes go. */
function ownTexts(record: NoteRecord): readonly HashedName[] {
  const names = record.named ? ownNames(record) : [];
  return record.not.length === 0
    ? names
    : [...names, ...record.not.map((text) => ({ text, form: undefined }))];
}

function ownDeclared(record: NoteRecord): readonly Declared[] {
  const id = idOf(record.title);
  const names = record.named ? ownNames(record).map((name) => declared(name, id)) : [];
  return record.not.length === 0
    ? names
    : [...names, ...record.not.map((text) => ({ text, entry: undefined }))];
}

function borrowedDeclared(record: NoteRecord, entities: EntityIndex): readonly Declared[] {
  const id = idOf(record.title);
  return borrowedNames(record, entities.referenceOf(record)).map((name) => declared(name, id));
}

function declared(name: EntityName, entity: string): Declared {
  return { text: name.text, entry: { name, entity, layer: 'notes' } };
}
