import { mentionsIn } from '../features/subject.ts';
import { cut, plainLine } from '../render/escape.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';
import { newNote } from './new-note.ts';

/** For a name of somebody or something without a note: one that makes it. */
export function* createNote({ project, analysis, span, problems }: ActionRequest): Iterable<CodeAction> {
  const offered = new Set<string>();
  // A link to a note that is missing says itself which one is wanted.
  const isLink = (mention: Span): boolean =>
    problems.some((problem) => problem.code === 'broken-link' && overlaps(problem, mention));
  for (const mention of mentionsIn(analysis, span)) {
    const id = mention.entity;
    if (id === null || offered.has(id) || isLink(mention)) continue;
    offered.add(id);
    const note = newNote(project, analysis, id);
    const entity = analysis.entity(id);
    if (!note || !entity) continue;
    yield {
      title: `Create note “${cut(plainLine(entity.name), 60)}”`,
      kind: 'refactor.rewrite',
      edits: [],
      creates: [note],
    };
  }
}
