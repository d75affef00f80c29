import { factChecks } from '../checks/index.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';

/** For a fact that does not hold on the date: what would be right, where that is plain. */
export function* mendFact({ project, analysis, problems }: ActionRequest): Iterable<CodeAction> {
  for (const problem of problems) {
    const check = factChecks.find(({ id }) => id === problem.code);
    if (!check) continue;
    for (const { start, end, fix } of check.slips(analysis, project)) {
      if (!fix || start !== problem.start || end !== problem.end) continue;
      const edits = fix.edits.map((edit) => ({ path: analysis.path, ...edit }));
      yield { title: fix.title, kind: 'quickfix', fixes: problem, preferred: true, edits };
    }
  }
}
