import { bibliographyActions } from '../actions/bibliography-actions.ts';
import type { CodeAction, NewFile } from '../actions/code-action.ts';
import { actionSources, fixSources } from '../actions/index.ts';
import { newNote } from '../actions/new-note.ts';
import { isBibliography } from '../project/library.ts';
import type { Project } from '../project/project.ts';
import { overlaps, type Span } from '../text/span.ts';
import { problems } from './problems.ts';
import { isVerified } from './quotation-source.ts';
import { quotationsIn } from './subject.ts';

/** A note about an entity of a document, to be made; `undefined` for what has one or is not known. */
export function noteFor(project: Project, path: string, entity: string): NewFile | undefined {
  const analysis = project.analysis(path);
  return analysis && newNote(project, analysis, entity);
}

/** Where somebody looks for what can be done. */
interface Selection extends Span {
  /**
   * Whether the writer asks. Whoever is only told that something can be done hears of fixes: almost every name could have a
   * note, and every sentence a role.
   */
  readonly asked?: boolean;
}

/** What can be done at a selection: the fixes of its problems, and what else suits what stands there. */
export function codeActions(
  project: Project,
  path: string,
  { start, end, asked = false }: Selection,
): readonly CodeAction[] {
  const span = { start, end };
  const found = problems(project, path);
  const analysis = project.analysis(path);
  // What is wrong with a few words of a quotation can be mended at any of them.
  const quotations = analysis ? quotationsIn(analysis, span).filter(isVerified) : [];
  const touched = found.filter(
    (problem) =>
      overlaps(problem, span) ||
      (problem.code.endsWith('-quotation') && quotations.some((each) => overlaps(problem, each))),
  );
  if (isBibliography(path)) return [...bibliographyActions(project, path, touched)];
  if (!analysis) return [];
  const request = { project, analysis, span, problems: touched };
  const actions = (asked ? actionSources : fixSources).flatMap((source) => [...source(request)]);
  return asked ? actions : actions.filter(({ kind }) => kind === 'quickfix');
}
