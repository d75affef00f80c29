import { baseBelow, type TreeNode } from '../argument/tree.ts';
import { isSameList } from '../argument/tree-nodes.ts';
import type { Role } from '../model/argument.ts';
import { createKeepsakes } from '../text/keepsakes.ts';

/** Which rows a reader wants to see. All that is set must hold. */
export interface ArgumentFilter {
  readonly roles?: readonly Role[];
  /** The id of an entity: units that mention it in any form. */
  readonly actor?: string;
  /** Units and sections that lack something. */
  readonly onlyGaps?: boolean;
  /** Without any of the above: only what the writer stands for, under its sections. */
  readonly claimsOnly?: boolean;
}

/** A row that matches, or one that only leads to such rows. */
export type FilteredNode = TreeNode;

const claims: ReadonlySet<Role> = new Set(['thesis', 'claim', 'recommendation', 'conclusion']);

/**
 * The rows that match, and those above them; all rows keep their ids and their order.
 * @param mentions whether a unit mentions the filter’s actor; with the run that its own are counted from
 */
export function filterArgument(
  nodes: readonly TreeNode[],
  filter: ArgumentFilter,
  mentions: (node: TreeNode, base: number) => boolean,
): readonly FilteredNode[] {
  const roles = filter.roles && filter.roles.length > 0 ? new Set(filter.roles) : undefined;
  const narrows = roles !== undefined || filter.actor !== undefined || filter.onlyGaps === true;
  const matches = (node: TreeNode, base: number): boolean => {
    if (!narrows) return !filter.claimsOnly || node.role === null || claims.has(node.role);
    if (node.role === null)
      return filter.onlyGaps === true && !roles && filter.actor === undefined && lacks(node);
    if (roles && !roles.has(node.role)) return false;
    if (filter.actor !== undefined && !mentions(node, base)) return false;
    return !filter.onlyGaps || node.gaps.length > 0;
  };
  if (!narrows && !filter.claimsOnly) return nodes;
  const keep = (list: readonly TreeNode[], base: number): readonly FilteredNode[] =>
    list.flatMap((node) => {
      const children = keep(node.children, baseBelow(node, base));
      const matching = matches(node, base);
      return matching || children.length > 0 ? [rowOf(node, matching, children)] : [];
    });
  return keep(nodes, 0);
}

/** The row that was last made of a node: as long as it says the same it is the very same. */
const rows = createKeepsakes<TreeNode, FilteredNode>(Symbol('row that matches'));

function rowOf(node: TreeNode, matches: boolean, children: readonly FilteredNode[]): FilteredNode {
  const known = rows.get(node);
  if (known?.matches === matches && isSameList(known.children, children)) return known;
  const row = { ...node, matches, children };
  rows.set(node, row);
  return row;
}

/** Whether a section lacks something itself, beyond what its units lack. */
function lacks({ gaps, children }: TreeNode): boolean {
  const below = children.reduce((sum, child) => sum + countGaps(child), 0);
  return gaps.length > below;
}

function countGaps({ type, gaps, children }: TreeNode): number {
  return type === 'section'
    ? gaps.length
    : children.reduce((sum, child) => sum + countGaps(child), gaps.length);
}
