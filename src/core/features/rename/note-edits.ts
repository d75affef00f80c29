import type { DocumentAnalysis } from '../../project/analysis.ts';
import type { Project, TextChange } from '../../project/project.ts';
import { scalarEdits, scalarOf } from './front-matter-edits.ts';
import type { NameChange } from './rename-entity.ts';

const ownNames = ['aliases', 'alias', 'names'];
const others = ['members', 'member_of', 'member-of', 'author', 'authors', 'seat', 'capital', 'treaty'];

/** Changes the name where front matter declares it, or names the entity by it. */
export function noteEdits(
  project: Project,
  analysis: DocumentAnalysis,
  { note, from, to }: NameChange,
): readonly TextChange[] {
  if (!note) return [];
  const text = analysis.doc.text();
  if (analysis.path !== note.path) return scalarEdits(text, others, { from, to });
  const edits = [...scalarEdits(text, ownNames, { from, to })];
  const { start, end } = project.notes.get(note.path)?.titleSpan ?? { start: 0, end: 0 };
  if (note.title !== from || start === end) return edits;
  const head = analysis.doc.blockAt(0).block;
  const inHead = head.frontMatter && start < head.text.length;
  const quote = /["']/.exec(text[start - 1] ?? '')?.[0] ?? '';
  if (!inHead && text.slice(start, end) !== from) return edits;
  return [...edits, { start, end, text: inHead ? scalarOf(to, quote) : to }];
}
