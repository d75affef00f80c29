import type { Nodes } from 'mdast';
import { ignoreComment, isProse } from '../checks/ignored.ts';
import type { Problem } from '../model/problem.ts';
import type { TextDocument } from '../project/document.ts';
import type { TextChange } from '../project/project.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';

/** For any problem in prose: an invisible comment, so that it is not told again of this paragraph. */
export function* ignoreHere({ analysis, problems }: ActionRequest): Iterable<CodeAction> {
  const seen = new Set<string>();
  for (const problem of problems) {
    const edit = commentFor(analysis.doc, problem);
    if (!edit || seen.has(edit.text + edit.start)) continue;
    seen.add(edit.text + edit.start);
    yield {
      title: `Ignore here (${problem.code})`,
      kind: 'quickfix',
      fixes: problem,
      edits: [{ path: analysis.path, ...edit }],
    };
  }
}

/** On a line of its own before a paragraph or quote; within what stands in a list, table or footnote. */
function commentFor(doc: TextDocument, { start: offset, code }: Problem): TextChange | undefined {
  const { block, start } = doc.blockAt(offset);
  if (block.frontMatter) return undefined;
  const inside = offset - start;
  const top = block.nodes.find((node) => holds(node, inside));
  if (!top?.position) return undefined;
  const comment = ignoreComment(code);
  if (isProse(top) || top.type === 'blockquote') {
    const at = start + lineStart(block.text, top.position.start.offset!);
    return { start: at, end: at, text: `${comment}\n` };
  }
  const prose = proseAt(top, inside);
  const last = prose && 'children' in prose ? prose.children.at(-1) : undefined;
  if (!last?.position) return undefined;
  const at = start + last.position.end.offset!;
  return { start: at, end: at, text: ` ${comment}` };
}

function holds({ position }: Nodes, offset: number): boolean {
  return position !== undefined && position.start.offset! <= offset && offset <= position.end.offset!;
}

function proseAt(node: Nodes, offset: number): Nodes | undefined {
  if (isProse(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children as readonly Nodes[]) {
    const found = holds(child, offset) ? proseAt(child, offset) : undefined;
    if (found) return found;
  }
  return undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
