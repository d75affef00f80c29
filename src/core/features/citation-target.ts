import type { DocumentAnalysis } from '../project/analysis.ts';
import type { LibraryEntry } from '../project/library.ts';
import type { NoteRecord } from '../project/note-record.ts';
import type { Project, Target } from '../project/project.ts';

/** The bibliographies that count for the document, and those it names that are not there. */
export function bibliographiesOf(project: Project, analysis: DocumentAnalysis) {
  return project.library.filesFor(analysis.path, analysis.fields.bibliography);
}

/** The entry that a citation key means. */
export function findEntry(
  project: Project,
  analysis: DocumentAnalysis,
  key: string,
): LibraryEntry | undefined {
  return project.library.find(key, bibliographiesOf(project, analysis).files);
}

/** The source note that a citation key means: by its `key:`, else by its file name. */
export function findSourceNote(project: Project, key: string): NoteRecord | undefined {
  const [keyed] = project.notes.cited(key);
  if (keyed) return keyed;
  const named = project.notes.resolve(key, '');
  return named?.role === 'source' ? named : undefined;
}

/** Where F12 on a citation goes: its entry, else its source note. */
export function citationTarget(
  project: Project,
  analysis: DocumentAnalysis,
  key: string,
): Target | undefined {
  const found = findEntry(project, analysis, key);
  if (found) return { path: found.path, span: found.entry.span, selection: found.entry.keySpan };
  const note = findSourceNote(project, key);
  return note && noteTarget(note);
}

/** Where F12 on a note's name goes: to its title. */
export function noteTarget(note: NoteRecord): Target {
  return { path: note.path, span: note.titleSpan, selection: note.titleSpan };
}
