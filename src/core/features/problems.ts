import { checks } from '../checks/index.ts';
import type { Problem } from '../model/problem.ts';
import { isBibliography } from '../project/library.ts';
import type { Project } from '../project/project.ts';

/** What a writer may want to look at in one file, in the order of the text. Checks that are turned off stay silent. */
export function problems(project: Project, path: string): readonly Problem[] {
  if (isBibliography(path)) return project.library.problems(path);
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const off = new Set(project.settings().checksOff);
  const found: Problem[] = [...(project.notes.get(path)?.problems ?? analysis.problems)];
  for (const check of checks) if (!off.has(check.id)) found.push(...check.run(analysis, project));
  return found.filter((problem) => !off.has(problem.code)).sort((a, b) => a.start - b.start || a.end - b.end);
}
