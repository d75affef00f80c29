import { readIgnored } from '../checks/ignored.ts';
import { bibliographyChecks, checks } from '../checks/index.ts';
import type { Problem } from '../model/problem.ts';
import { isBibliography } from '../project/library.ts';
import type { Project } from '../project/project.ts';

/**
 * What a writer may want to look at in one file, in the order of the text. Checks that are turned off stay silent, and so
 * does each where a comment asks it to.
 */
export function problems(project: Project, path: string): readonly Problem[] {
  const off = new Set(project.settings().checksOff);
  const found = isBibliography(path)
    ? problemsOfBibliography(project, path, off)
    : problemsOfDocument(project, path, off);
  return found.filter(({ code }) => !off.has(code)).sort((a, b) => a.start - b.start || a.end - b.end);
}

function problemsOfDocument(project: Project, path: string, off: ReadonlySet<string>): Problem[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const found: Problem[] = [...(project.notes.get(path)?.problems ?? analysis.problems)];
  for (const check of checks) if (!off.has(check.id)) found.push(...check.run(analysis, project));
  if (found.length === 0) return found;
  const isIgnored = readIgnored(analysis.doc);
  return found.filter(({ code, start }) => !isIgnored(code, start));
}

function problemsOfBibliography(project: Project, path: string, off: ReadonlySet<string>): Problem[] {
  const found: Problem[] = [...project.library.problems(path)];
  for (const check of bibliographyChecks) if (!off.has(check.id)) found.push(...check.run(path, project));
  return found;
}
