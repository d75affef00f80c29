import type { Attached, Bond } from './attach-paragraphs.ts';
import type { Paragraph, Placed } from './placed.ts';

/** The bonds that are others than the paragraphs tell, by unit; the parents are brought up to them. */
export type Changed = Map<number, Bond>;

type Tree = Pick<Attached, 'parents' | 'thesis'>;

/** Where parents lead in a circle, one of them goes to the root instead. */
export function breakCycles({ parents, thesis: root }: Tree, changed: Changed): void {
  const state = new Uint8Array(parents.length);
  for (let first = 0; first < parents.length; first++) {
    let at = first;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      at = parents[at]!;
    }
    const isCircle = at >= 0 && state[at] === 1;
    for (let one = first; one >= 0 && state[one] === 1; one = parents[one]!) state[one] = 2;
    if (!isCircle) continue;
    const free = root >= 0 && at !== root && parents[root]! < 0;
    parents[at] = free ? root : -1;
    changed.set(at, free ? toThesis : toNothing);
  }
}

const toThesis: Bond = { to: 'thesis', relation: 'elaborates', why: '' };
const toNothing: Bond = { to: undefined, relation: null, why: '' };

interface MarkedInput extends Tree {
  readonly paragraphs: readonly Paragraph[];
  readonly placed: readonly Placed[];
}

/** What the writer said of relations and targets wins; a target may stand anywhere in the document. */
export function takeMarkings({ paragraphs, placed, ...tree }: MarkedInput, changed: Changed): void {
  if (!paragraphs.some(({ related }) => related)) return;
  const { parents } = tree;
  const byBlock = new Map<string, number>();
  placed.forEach(({ block, at }, index) => {
    if (block !== undefined && at === 0) byBlock.set(block.toLowerCase(), index);
  });
  placed.forEach(({ markings }, index) => {
    const set = markings.findLast(({ relation }) => relation !== null);
    if (!set) return;
    const target = set.target === null ? undefined : byBlock.get(set.target);
    parents[index] = target ?? parents[index]!;
    changed.set(index, {
      to: placed[parents[index]!],
      relation: set.relation,
      why: target === undefined ? '' : `bears on ^${set.target}`,
    });
  });
  breakCycles(tree, changed);
}
