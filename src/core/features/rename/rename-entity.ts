import type { FileEdit } from '../../actions/code-action.ts';
import type { Entity } from '../../model/entity.ts';
import type { DocumentAnalysis } from '../../project/analysis.ts';
import { fileTitle } from '../../project/note-keys.ts';
import type { NoteRecord } from '../../project/note-record.ts';
import type { Project } from '../../project/project.ts';
import { filesMentioning } from '../mention-search.ts';
import { keysOf } from '../references.ts';
import { linkEdits } from './link-edits.ts';
import { nameEdits } from './name-edits.ts';
import { noteEdits } from './note-edits.ts';
import type { Renamed } from './rename.ts';

/** Which name of whom becomes what. */
export interface NameChange {
  readonly entity: Entity;
  /** The note that declares the entity. */
  readonly note: NoteRecord | undefined;
  readonly from: string;
  readonly to: string;
}

const longest = 120;

/**
 * Changes one name of an entity: in the note that declares it, in prose wherever it is written just so, and in links that
 * use it. Quotations, titles, code, sources and other forms of the name stay. A name that no note declares is changed in
 * this document; in others only if the writer agrees.
 */
export function* renameEntity(
  project: Project,
  analysis: DocumentAnalysis,
  { id, from, to }: { readonly id: string; readonly from: string; readonly to: string },
): Generator<undefined, Renamed> {
  const entity = analysis.entity(id);
  if (!entity) return { refused: 'There is no name here that could be changed.' };
  if (to === '' || to.length > longest || /[\r\n[\]|<>]/.test(to))
    return { refused: `A name is one line of at most ${longest} letters, without brackets.` };
  const note = entity.note === undefined ? undefined : project.notes.get(entity.note);
  const declared = note !== undefined && [note.title, ...note.aliases, ...note.names].includes(from);
  if (note?.title === from && project.notes.titled(to).some((path) => path !== note.path))
    return { refused: `There is a note “${to}” already.` };
  const change: NameChange = { entity, note: declared ? note : undefined, from, to };
  const edits: FileEdit[] = [];
  for (const path of filesMentioning(project, entity)) {
    yield;
    const uses = project.uses.find(path, keysOf(project, analysis, { type: 'entity', id }));
    const declares = declared && project.document(path)?.text().includes(from);
    if (uses.length === 0 && !declares) continue;
    const there = project.analysis(path);
    if (there) edits.push(...editsIn(project, there, change));
  }
  const here = edits.filter(({ path }) => declared || path === analysis.path);
  const doubtful = edits.filter(({ path }) => !declared && path !== analysis.path);
  return { edits: here, doubtful, ...(isNamedByFile(change) && { move: moveOf(change) }) };
}

function isNamedByFile({ note, from }: NameChange): boolean {
  return note !== undefined && note.title === from && note.titleSpan.start === note.titleSpan.end;
}

function moveOf({ note, to }: NameChange): { path: string; to: string } {
  const { path } = note as NoteRecord;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const ending = path.slice(path.lastIndexOf('.'));
  return { path, to: `${folder}${to.replace(/[\\/:*?"<>|]/g, '-')}${ending}` };
}

function editsIn(project: Project, analysis: DocumentAnalysis, change: NameChange): readonly FileEdit[] {
  const byFile = change.note !== undefined && fileTitle(change.note.path) === change.from;
  const edits = [
    ...noteEdits(project, analysis, change),
    ...linkEdits(project, analysis, { ...change, moved: byFile && isNamedByFile(change) }),
    ...nameEdits(project, analysis, change),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: FileEdit[] = [];
  for (const edit of edits) {
    if (edit.start >= (kept.at(-1)?.end ?? -1)) kept.push({ path: analysis.path, ...edit });
  }
  return kept;
}
