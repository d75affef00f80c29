import type { Attached, Bond } from './attach-paragraphs.ts';
import type { Paragraph, Placed } from './placed.ts';

/** Where parents lead in a circle, one of them goes to the root instead. */
export function breakCycles({ bonds, parents, thesis: root }: Attached): void {
  const state = new Uint8Array(parents.length);
  for (let first = 0; first < parents.length; first++) {
    if (state[first] !== 0) continue;
    let at = first;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      at = parents[at]!;
    }
    if (at >= 0 && state[at] === 1) {
      const free = root >= 0 && at !== root && parents[root]! < 0;
      for (let one = first; state[one] === 1; one = parents[one]!) state[one] = 2;
      parents[at] = free ? root : -1;
      bonds[at] = free ? toThesis : toNothing;
    } else for (let one = first; one >= 0 && state[one] === 1; one = parents[one]!) state[one] = 2;
  }
}

const toThesis: Bond = { to: 'thesis', relation: 'elaborates', why: '' };
const toNothing: Bond = { to: undefined, relation: null, why: '' };

interface MarkedInput extends Attached {
  readonly paragraphs: readonly Paragraph[];
  readonly placed: readonly Placed[];
}

/** What the writer said of relations and targets wins; a target may stand anywhere in the document. */
export function withMarkings({ paragraphs, placed, ...attached }: MarkedInput): void {
  if (!paragraphs.some(({ related }) => related)) return;
  const { bonds, parents } = attached;
  const byBlock = new Map<string, number>();
  placed.forEach(({ block, at }, index) => {
    if (block !== undefined && at === 0) byBlock.set(block.toLowerCase(), index);
  });
  placed.forEach(({ markings }, index) => {
    const set = markings.findLast(({ relation }) => relation !== null);
    if (!set) return;
    const target = set.target === null ? undefined : byBlock.get(set.target);
    bonds[index] = {
      to: target === undefined ? bonds[index]!.to : placed[target],
      relation: set.relation,
      why: target === undefined ? '' : `bears on ^${set.target}`,
    };
    parents[index] = target ?? parents[index]!;
  });
  breakCycles(attached);
}
