import type { DocumentAnalysis } from '../project/analysis.ts';
import { keyWord } from '../project/indexed-words.ts';
import type { NoteRecord } from '../project/note-record.ts';
import type { Project } from '../project/project.ts';
import { citationKey, noteKey, type UseKey, wordsOfNames } from '../project/uses.ts';
import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import { findEntry, findSourceNote } from './citation-target.ts';
import { footnotePlaces } from './footnote.ts';
import { linkTarget } from './link-target.ts';
import { filesMentioning } from './mention-search.ts';
import { subjectAt } from './subject.ts';

/** A place where something is named, linked or cited. */
export interface Reference extends Span {
  readonly path: string;
}

/** What a writer asks the references of. */
export type Thing =
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'note'; readonly note: NoteRecord }
  | { readonly type: 'citation'; readonly key: string }
  | { readonly type: 'footnote'; readonly label: string };

/** The thing at an offset, and the span that stands for it; in a note's title it is what the note is about. */
export function thingAt(
  project: Project,
  analysis: DocumentAnalysis,
  offset: number,
): { readonly span: Span; readonly thing: Thing } | undefined {
  const subject = subjectAt(analysis, offset);
  switch (subject?.type) {
    case 'citation':
      return { span: subject.span, thing: { type: 'citation', key: subject.item.key } };
    case 'footnote':
      return { span: subject.span, thing: { type: 'footnote', label: subject.label } };
    case 'link': {
      const note = project.notes.get(linkTarget(project, analysis.path, subject.target)?.path ?? '');
      return note && { span: subject.span, thing: aboutNote(project, note) };
    }
    case 'mention': {
      const id = subject.mention.entity;
      return id === null ? undefined : { span: subject.span, thing: { type: 'entity', id } };
    }
    default:
      return titleAt(project, analysis, offset);
  }
}

function titleAt(project: Project, { path }: DocumentAnalysis, offset: number) {
  const note = project.notes.get(path);
  if (!note || note.titleSpan.start === note.titleSpan.end || !touches(note.titleSpan, offset))
    return undefined;
  return { span: note.titleSpan, thing: aboutNote(project, note) };
}

function aboutNote(project: Project, note: NoteRecord): Thing {
  const id = project.world().entities.idOfNote(note);
  return id === undefined ? { type: 'note', note } : { type: 'entity', id };
}

/**
 * All uses of the thing at `offset` in all files: of an entity every mention in every form and the links to its note; of
 * a note its links; of a citation key its citations; of a footnote its references. Those in this document stand first,
 * the others by path. A step is one file, so that a host may do something else in between.
 * @param options.declaration - whether the note's title, the entry's key and the footnote itself are wanted too
 */
export function* references(
  project: Project,
  path: string,
  options: { readonly offset: number; readonly declaration: boolean },
): Generator<undefined, readonly Reference[]> {
  const analysis = project.analysis(path);
  const found = analysis && thingAt(project, analysis, options.offset);
  if (!found) return [];
  const { thing } = found;
  if (thing.type === 'footnote') return footnotes(analysis, thing.label, options.declaration);
  const declared = options.declaration ? declarationOf(project, analysis, thing) : undefined;
  const uses = yield* usesOf(project, analysis, thing);
  const all = declared ? [declared, ...uses.filter((use) => !covers(declared, use))] : uses;
  return inOrder(all, path);
}

/** The uses of a thing, a step for each file. */
export function* usesOf(
  project: Project,
  analysis: DocumentAnalysis,
  thing: Exclude<Thing, { type: 'footnote' }>,
): Generator<undefined, readonly Reference[]> {
  const keys = keysOf(project, analysis, thing);
  const found: Reference[] = [];
  for (const path of filesFor(project, analysis, thing)) {
    for (const span of project.uses.find(path, keys)) found.push({ path, ...span });
    yield;
  }
  return found;
}

function filesFor(
  project: Project,
  analysis: DocumentAnalysis,
  thing: Exclude<Thing, { type: 'footnote' }>,
): readonly string[] {
  switch (thing.type) {
    case 'citation':
      return project.uses.filesWith([[keyWord(thing.key)]]);
    case 'note':
      return project.uses.filesWith(wordsOfNames(thing.note));
    case 'entity': {
      const entity = analysis.entity(thing.id);
      return entity ? filesMentioning(project, entity) : [analysis.path];
    }
  }
}

/** Under what the uses of a thing are filed. */
export function keysOf(
  project: Project,
  analysis: DocumentAnalysis,
  thing: Exclude<Thing, { type: 'footnote' }>,
): readonly UseKey[] {
  if (thing.type === 'citation') return [citationKey(thing.key)];
  if (thing.type === 'note') return [noteKey(thing.note.path)];
  const note = analysis.entity(thing.id)?.note;
  return note !== undefined && project.notes.get(note) ? [thing.id, noteKey(note)] : [thing.id];
}

function declarationOf(
  project: Project,
  analysis: DocumentAnalysis,
  thing: Exclude<Thing, { type: 'footnote' }>,
): Reference | undefined {
  if (thing.type === 'citation') {
    const found = findEntry(project, analysis, thing.key);
    if (found) return { path: found.path, ...found.entry.keySpan };
  }
  const note =
    thing.type === 'note'
      ? thing.note
      : thing.type === 'citation'
        ? findSourceNote(project, thing.key)
        : project.notes.get(analysis.entity(thing.id)?.note ?? '');
  return note && { path: note.path, ...note.titleSpan };
}

function covers(one: Reference, other: Reference): boolean {
  return one.path === other.path && one.start <= other.start && other.end <= one.end;
}

/** Where a footnote is referred to, and itself if its declaration is wanted. */
export function footnotes(
  analysis: DocumentAnalysis,
  label: string,
  declaration: boolean,
): readonly Reference[] {
  return footnotePlaces(analysis)
    .filter((place) => place.label === label && (declaration || !place.definition))
    .map(({ span, definition }) => ({
      path: analysis.path,
      start: span.start,
      end: definition ? span.start + label.length + 3 : span.end,
    }));
}

function inOrder(all: readonly Reference[], first: string): readonly Reference[] {
  const rank = ({ path }: Reference): string => (path === first ? '' : path);
  return all.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.start - b.start));
}
