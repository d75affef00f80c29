import { bibliographyActions } from '../actions/bibliography-actions.ts';
import type { CodeAction, NewFile } from '../actions/code-action.ts';
import { actionSources } from '../actions/index.ts';
import { newNote } from '../actions/new-note.ts';
import { isBibliography } from '../project/library.ts';
import type { Project } from '../project/project.ts';
import { overlaps, type Span } from '../text/span.ts';
import { problems } from './problems.ts';

/** A note about an entity of a document, to be made; `undefined` for what has one or is not known. */
export function noteFor(project: Project, path: string, entity: string): NewFile | undefined {
  const analysis = project.analysis(path);
  return analysis && newNote(project, analysis, entity);
}

/** What can be done at a selection: the fixes of its problems, and what else suits what stands there. */
export function codeActions(project: Project, path: string, span: Span): readonly CodeAction[] {
  const touched = problems(project, path).filter((problem) => overlaps(problem, span));
  if (isBibliography(path)) return [...bibliographyActions(project, path, touched)];
  const analysis = project.analysis(path);
  if (!analysis) return [];
  return actionSources.flatMap((source) => [...source({ project, analysis, span, problems: touched })]);
}
