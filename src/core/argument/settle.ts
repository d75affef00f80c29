import type { Link } from './attach.ts';
import type { Placed } from './placed.ts';

/** Where parents lead in a circle, one of them goes to the root instead. */
export function breakCycles(links: Link[], root: number): Link[] {
  const state = new Uint8Array(links.length);
  for (let first = 0; first < links.length; first++) {
    const path: number[] = [];
    let at = first;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = links[at]!.parent;
    }
    if (at >= 0 && state[at] === 1) {
      const free = root >= 0 && at !== root && links[root]!.parent < 0;
      links[at] = { parent: free ? root : -1, relation: free ? 'elaborates' : null, why: '' };
    }
    for (const one of path) state[one] = 2;
  }
  return links;
}

/** What the writer said of relations and targets wins; a target may stand anywhere in the document. */
export function withMarkings(placed: readonly Placed[], links: Link[], root: number): readonly Link[] {
  const byBlock = new Map<string, number>();
  placed.forEach(({ block, at }, index) => {
    if (block !== undefined && at === 0) byBlock.set(block.toLowerCase(), index);
  });
  placed.forEach(({ markings }, index) => {
    const set = markings.findLast(({ relation }) => relation !== null);
    if (!set) return;
    const target = set.target === null ? undefined : byBlock.get(set.target);
    const old = links[index]!;
    links[index] = {
      parent: target ?? old.parent,
      relation: set.relation,
      why: target === undefined ? '' : `bears on ^${set.target}`,
    };
  });
  return breakCycles(links, root);
}
