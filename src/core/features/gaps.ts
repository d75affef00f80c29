import { readIgnored } from '../checks/ignored.ts';
import { gapChecks } from '../checks/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../project/project.ts';

/** What the argument of a document may lack, as far as the writer wants to be told. */
export function gaps(project: Project, path: string): readonly Problem[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const off = new Set(project.settings().checksOff);
  const found = gapChecks.flatMap((check) => (off.has(check.id) ? [] : [...check.run(analysis, project)]));
  if (found.length === 0) return found;
  const isIgnored = readIgnored(analysis.doc);
  return found.filter(({ code, start }) => !isIgnored(code, start));
}
