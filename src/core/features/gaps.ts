import type { Gap } from '../checks/gap-check.ts';
import { readIgnored } from '../checks/ignored.ts';
import { gapChecks } from '../checks/index.ts';
import type { Project } from '../project/project.ts';

/** What the argument of a document may lack, as far as the writer wants to be told; in the order of the text. */
export function gaps(project: Project, path: string): readonly Gap[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const off = new Set(project.settings().checksOff);
  const isIgnored = readIgnored(analysis.doc);
  return gapChecks
    .flatMap((check) =>
      off.has(check.id)
        ? []
        : check
            .gaps(analysis, project)
            .filter((gap) => !isIgnored(check.id, analysis.place(gap.run, gap).start)),
    )
    .sort((a, b) => a.run - b.run || a.start - b.start);
}
