import { mentionsIn } from '../features/subject.ts';
import { cut, plainLine } from '../render/escape.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';
import { newNote } from './new-note.ts';

/** For a name of somebody or something without a note: one that makes it. */
export function* createNote({ project, analysis, span }: ActionRequest): Iterable<CodeAction> {
  const offered = new Set<string>();
  for (const { entity: id } of mentionsIn(analysis, span)) {
    if (id === null || offered.has(id)) continue;
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
