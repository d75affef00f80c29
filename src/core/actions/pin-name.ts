import { mentionsIn } from '../features/subject.ts';
import type { Entity } from '../model/entity.ts';
import { plainLine } from '../render/escape.ts';
import type { ActionRequest, CodeAction, FileEdit } from './code-action.ts';
import { headEnd } from './document-head.ts';

/** For a name with several readings: one action for each, which pins the name in this document. */
export function* pinName({ analysis, span, problems }: ActionRequest): Iterable<CodeAction> {
  for (const mention of mentionsIn(analysis, span)) {
    if (mention.entity !== null && mention.candidates.length < 2) continue;
    const name = analysis.runs[mention.run]!.run.text.slice(mention.local.start, mention.local.end);
    const open = problems.find(({ code, start }) => code === 'ambiguous-name' && start === mention.start);
    for (const id of mention.candidates) {
      const entity = analysis.entity(id);
      if (!entity || id === mention.entity) continue;
      yield {
        title: `Pin “${plainLine(name)}” to ${described(entity)}`,
        kind: open ? 'quickfix' : 'refactor.rewrite',
        ...(open && { fixes: open }),
        edits: [pin(name, id)],
      };
    }
  }

  function pin(name: string, id: string): FileEdit {
    const { at, lead } = headEnd(analysis.doc);
    return { path: analysis.path, start: at, end: at, text: `${lead}<!-- ${name} = ${id} -->\n\n` };
  }
}

function described({ name, kind, id }: Entity): string {
  return `${plainLine(name)} (${kind}, ${id})`;
}
