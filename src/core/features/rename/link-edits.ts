import type { DocumentAnalysis } from '../../project/analysis.ts';
import { fileTitle } from '../../project/note-keys.ts';
import type { Project, TextChange } from '../../project/project.ts';
import { fold } from '../../text/identifier.ts';
import type { NameChange } from './rename-entity.ts';

const wikilink = /\[\[([^[\]|#\r\n]*)(#[^[\]|\r\n]*)?(\|)?/g;

/**
 * Changes links that call the note by the name. Where that is the file's name, which stays, a link that would show the
 * old name gets the new one as its label.
 */
export function linkEdits(
  project: Project,
  analysis: DocumentAnalysis,
  { note, from, to, moved }: NameChange & { readonly moved: boolean },
): readonly TextChange[] {
  if (!note) return [];
  const isSource = project.notes.get(analysis.path)?.role === 'source';
  const edits: TextChange[] = [];
  for (const { block, start } of analysis.doc.placed()) {
    if (!block.text.includes('[[') || block.nodes.some(({ type }) => type === 'code' || type === 'math'))
      continue;
    for (const match of block.text.matchAll(wikilink)) {
      const [, target = '', anchor, bar] = match;
      if (fold(target.trim()) !== fold(from)) continue;
      if (project.notes.resolve(target, analysis.path)?.path !== note.path) continue;
      const at = start + match.index + 2;
      const stays = fold(fileTitle(note.path)) === fold(target.trim()) && !moved;
      if (!stays) edits.push({ start: at, end: at + target.length, text: to });
      else if (bar === undefined && anchor === undefined && !block.frontMatter && !isSource)
        edits.push({ start: at, end: at + target.length, text: `${target}|${to}` });
    }
  }
  return edits;
}
