import type { ArgumentNode } from '../features/api.ts';

/** The argument of a document, as it is written out. */
export interface Outline {
  readonly title: string;
  readonly nodes: readonly ArgumentNode[];
  /** For each unit the unit it bears on, wherever that stands in the tree; `null` for none. */
  readonly parents: ReadonlyMap<string, string | null>;
}

/** Each node with how deep it stands, in the order of the rows. */
export function* rowsOf(
  nodes: readonly ArgumentNode[],
  depth = 0,
): Iterable<{ readonly node: ArgumentNode; readonly depth: number }> {
  for (const node of nodes) {
    yield { node, depth };
    yield* rowsOf(node.children, depth + 1);
  }
}
