import type { FileCheck } from '../checks/check.ts';
import { readIgnored } from '../checks/ignored.ts';
import { bibliographyChecks, checks, quartoProjectChecks } from '../checks/index.ts';
import type { Problem } from '../model/problem.ts';
import { isBibliography } from '../project/library.ts';
import type { Project } from '../project/project.ts';
import { isQuartoProject } from '../project/quarto-project.ts';
import { finish } from '../text/in-steps.ts';

/**
 * What a writer may want to look at in one file, in the order of the text. Checks that are turned off stay silent, and so
 * does each where a comment asks it to.
 */
export function problems(project: Project, path: string): readonly Problem[] {
  return finish(problemsInSteps(project, path));
}

/** The same step by step, so that a host may do something else in between. */
export function* problemsInSteps(project: Project, path: string): Generator<undefined, readonly Problem[]> {
  const off = new Set(project.settings().checksOff);
  const found = isBibliography(path)
    ? [...project.library.problems(path), ...problemsOfFile(project, path, bibliographyChecks)]
    : isQuartoProject(path)
      ? problemsOfFile(project, path, quartoProjectChecks)
      : yield* problemsOfDocument(project, path, off);
  return found.filter(({ code }) => !off.has(code)).sort((a, b) => a.start - b.start || a.end - b.end);
}

function* problemsOfDocument(
  project: Project,
  path: string,
  off: ReadonlySet<string>,
): Generator<undefined, Problem[]> {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  yield* analysis.argumentSteps();
  const found: Problem[] = [...(project.notes.get(path)?.problems ?? analysis.problems)];
  for (const check of checks) {
    if (!off.has(check.id)) for (const problem of check.run(analysis, project)) found.push(problem);
    yield;
  }
  if (found.length === 0) return found;
  const isIgnored = readIgnored(analysis.doc);
  return found.filter(({ code, start }) => !isIgnored(code, start));
}

function problemsOfFile(project: Project, path: string, all: readonly FileCheck[]): Problem[] {
  const { checksOff } = project.settings();
  return all.filter(({ id }) => !checksOff.includes(id)).flatMap((check) => [...check.run(path, project)]);
}
