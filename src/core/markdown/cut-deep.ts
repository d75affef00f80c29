import type { Nodes } from 'mdast';

/** Deeper than this nobody nests anything, and what goes through a tree by recursion is safe up to there. */
const deepest = 200;

/**
 * Takes their children from the nodes that are nested deeper than anybody writes: twenty thousand `>` in a row are a
 * tree that no recursion comes through.
 */
export function cutDeep(nodes: readonly Nodes[]): void {
  let level: readonly Nodes[] = nodes;
  for (let depth = 1; level.length > 0; depth++) {
    const next: Nodes[] = [];
    for (const node of level) {
      if (!('children' in node)) continue;
      if (depth >= deepest) node.children = [];
      else for (const child of node.children) next.push(child);
    }
    level = next;
  }
}
