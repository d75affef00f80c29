import type { ArgumentTreeNode, ChangedRow, ProtocolRange } from '../server/protocol.ts';

/**
 * The rows of an answer that says of some sections only that they are the same as before: what has not moved either is the
 * very same object.
 * @returns `undefined` if a section was not there before
 */
export function takeUpRows(
  before: readonly ArgumentTreeNode[],
  rows: readonly ChangedRow[],
): readonly ArgumentTreeNode[] | undefined {
  const sections = new Map<string, ArgumentTreeNode>();
  const add = (nodes: readonly ArgumentTreeNode[]): void => {
    for (const node of nodes) {
      if (node.type !== 'section') continue;
      sections.set(node.id, node);
      add(node.children);
    }
  };
  add(before);
  let isWhole = true;
  const take = (list: readonly ChangedRow[]): readonly ArgumentTreeNode[] =>
    list.flatMap((row) => {
      if (!('same' in row)) return [{ ...row, children: take(row.children) }];
      const known = sections.get(row.same);
      if (!known) isWhole = false;
      return known ? [moved(known, row.lines)] : [];
    });
  const taken = take(rows);
  return isWhole ? taken : undefined;
}

function moved(node: ArgumentTreeNode, lines: number): ArgumentTreeNode {
  if (lines === 0) return node;
  return {
    ...node,
    range: movedRange(node.range, lines),
    selectionRange: movedRange(node.selectionRange, lines),
    children: node.children.map((child) => moved(child, lines)),
  };
}

function movedRange({ start, end }: ProtocolRange, lines: number): ProtocolRange {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}
