import type { TextDocument } from '../project/document.ts';

const blankLines = /^(?:[ \t]*(?:\r\n|\r|\n))*/;

/**
 * Where the text begins behind the front matter and its blank lines: invisible comments about the whole document go
 * there. `lead` is what must stand before them so that they have a line of their own.
 */
export function headEnd(doc: TextDocument): { readonly at: number; readonly lead: string } {
  const { block } = doc.blockAt(0);
  if (!block.frontMatter) return { at: 0, lead: '' };
  const behind = doc.placed()[1]?.start ?? doc.length;
  const text = doc.text();
  const [blank] = blankLines.exec(text.slice(behind)) as RegExpExecArray;
  const at = behind + (blank as string).length;
  return { at, lead: /[\r\n]$/.test(text.slice(0, at)) ? '' : '\n' };
}
