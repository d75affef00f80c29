import { markRole as markEdits } from '../marks/mark.ts';
import { unitAt } from '../marks/unit-at.ts';
import { roles } from '../model/argument.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';

/** For a sentence of the argument: one action for each role that it could be marked as. */
export function* markRole({ analysis, span }: ActionRequest): Iterable<CodeAction> {
  const placed = unitAt(analysis, span.start);
  if (!placed || span.end > placed.span.end) return;
  const action = (title: string, role: (typeof roles)[number] | null): CodeAction => ({
    title,
    kind: 'refactor.rewrite',
    menu: 'mark',
    edits: markEdits(analysis, placed, role).map((edit) => ({ ...edit, path: analysis.path })),
  });
  for (const role of roles) {
    if (placed.unit.explicit && placed.unit.role === role) continue;
    yield action(`Mark as ${role}`, role);
  }
  if (placed.unit.explicit) yield action('Let Dossier decide the role', null);
}
