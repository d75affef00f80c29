import type { Node } from 'mdast';

/** How far a part stands behind the begin of the text its positions are to count from. */
export interface Shift {
  readonly offset: number;
  readonly line: number;
  /** Of the first line only. */
  readonly column?: number;
}

/** A copy of the node with all it holds, its positions moved. */
export function moved<T extends Node>(node: T, by: Shift): T {
  const copy: T = { ...node };
  if (node.position) {
    copy.position = { start: movedPoint(node.position.start, by), end: movedPoint(node.position.end, by) };
  }
  if (hasChildren(copy)) copy.children = copy.children.map((child) => moved(child, by));
  return copy;
}

function movedPoint(point: Point, by: Shift): Point {
  const column = point.line === 1 ? point.column + (by.column ?? 0) : point.column;
  return { line: point.line + by.line, column, offset: (point.offset ?? 0) + by.offset };
}

type Point = NonNullable<Node['position']>['start'];

function hasChildren(node: Node): node is Node & { children: Node[] } {
  return 'children' in node;
}
