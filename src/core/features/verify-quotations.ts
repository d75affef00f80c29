import type { Project } from '../project/project.ts';
import { judgeQuotations } from './judge-quotations.ts';
import { isVerified } from './quotation-source.ts';
import { subjectAt } from './subject.ts';

/**
 * Looks up the quotations of a document in small steps, so that a host may do something else in between: problems,
 * cards and views then find the results. Nothing is looked for twice.
 */
export function* verifyQuotations(project: Project, path: string): Generator<undefined, void> {
  const analysis = project.analysis(path);
  if (!analysis) return;
  if (!project.sources.isPrepared()) {
    if (!analysis.quoted().some((list) => list.some(isVerified))) return;
    yield* prepareSources(project);
  }
  yield* judgeQuotations(project, analysis);
}

/** The same for the quotation at an offset, if there is one. */
export function* prepareQuotationAt(
  project: Project,
  path: string,
  offset: number,
): Generator<undefined, void> {
  if (project.sources.isPrepared()) return;
  const analysis = project.analysis(path);
  if (analysis && subjectAt(analysis, offset)?.type === 'quotation') yield* prepareSources(project);
}

function* prepareSources({ sources }: Project): Generator<undefined, void> {
  while (sources.prepare()) yield;
}
