import { sourceWordsEdits } from '../features/altered-words.ts';
import { verifyQuotation } from '../features/quotation-source.ts';
import { quotationsIn } from '../features/subject.ts';
import { cut, plainLine } from '../render/escape.ts';
import { overlaps } from '../text/span.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';

/** For an altered quotation: puts the source’s words where the writer’s differ. */
export function* takeSourceWords({ project, analysis, span, problems }: ActionRequest): Iterable<CodeAction> {
  for (const quotation of quotationsIn(analysis, span)) {
    const { status, changes, target, diff } = verifyQuotation(project, analysis, quotation);
    const source = status === 'altered' && target ? project.host.read(target.path) : undefined;
    const edits =
      source === undefined ? undefined : sourceWordsEdits(analysis, quotation, { changes, source });
    if (!edits) continue;
    const problem = problems.find(
      ({ code, ...at }) => code === 'altered-quotation' && overlaps(at, quotation),
    );
    const theirs = diff?.filter(({ op }) => op === 'removed').map(({ text }) => text) ?? [];
    const words = theirs.length === 1 ? `: “${cut(plainLine(theirs[0] as string), 60)}”` : '';
    yield {
      title: `Take the source’s words${words}`,
      kind: 'quickfix',
      ...(problem && { fixes: problem }),
      preferred: true,
      edits: edits.map((edit) => ({ path: analysis.path, ...edit })),
    };
  }
}
