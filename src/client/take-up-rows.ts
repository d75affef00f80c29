import type { ArgumentTreeNode, ChangedRow, ProtocolRange } from '../server/protocol.ts';

/**
 * The rows of an answer that says of some rows only that they are the same as before: what has not moved either is the very
 * same object.
 * @returns `undefined` if a row was not there before
 */
export function takeUpRows(
  before: readonly ArgumentTreeNode[],
  rows: readonly ChangedRow[],
): readonly ArgumentTreeNode[] | undefined {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const taken: ArgumentTreeNode[] = [];
  for (const row of rows) {
    if ('same' in row) {
      const first = places.get(row.same);
      if (first === undefined || first + row.count > before.length) return undefined;
      for (const known of before.slice(first, first + row.count)) taken.push(moved(known, row.lines));
      continue;
    }
    const known = before[places.get(row.id) ?? -1];
    const children = takeUpRows(known?.children ?? [], row.children);
    if (!children) return undefined;
    taken.push({ ...row, children });
  }
  return taken;
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
