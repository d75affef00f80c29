import { changedPart } from '../text/changed-part.ts';
import type { Flat } from '../text/flat.ts';
import { splicedIndices } from '../text/indices.ts';
import type { Attached, Bond } from './attach-paragraphs.ts';
import type { Paragraph, Placed } from './placed.ts';

/** The tree of one state of a document as it stands in the end. */
export interface Settled {
  readonly placed: Flat<Paragraph, Placed>;
  /** By unit: the index of the unit that it bears on, -1 for none. */
  readonly parents: Int32Array;
  /** The bonds that are others than the paragraphs tell, by unit. */
  readonly changed: ReadonlyMap<number, Bond>;
  /** The paragraphs of which the writer has said something that others may name or that says where they belong. */
  readonly marked: Int32Array;
}

interface Tree {
  readonly parents: Int32Array;
  readonly thesis: number;
  readonly changed: Map<number, Bond>;
}

/** Makes the bonds a tree: takes what the writer said of them, and breaks circles. */
export function settle(
  placed: Flat<Paragraph, Placed>,
  attached: Attached,
  before: Settled | undefined,
): Settled {
  const { parents, part, input } = attached;
  const marked = markedIn(placed, before);
  const isUnmarked = !marked.some((at) => placed.parts[at]!.related);
  // Where there was no circle, only what is bound anew may have made one.
  const wasTree = before?.changed.size === 0;
  const from = wasTree ? placed.starts[part.from]! : 0;
  const end = wasTree ? placed.starts[part.newEnd]! : parents.length;
  if (isUnmarked && !hasCircle(parents, from, end)) return { placed, parents, changed: new Map(), marked };
  const tree: Tree = { parents: parents.slice(), thesis: input.thesis, changed: new Map() };
  breakCycles(tree);
  if (!isUnmarked) takeMarkings(placed, marked, tree);
  return { placed, parents: tree.parents, changed: tree.changed, marked };
}

/** Those with a name of their own or with words on what they bear on. */
function markedIn({ parts }: Flat<Paragraph, Placed>, before: Settled | undefined): Int32Array {
  const part = changedPart(before?.placed.parts ?? [], parts);
  const made: number[] = [];
  for (let at = part.from; at < part.newEnd; at++) {
    const { related, units } = parts[at]!;
    if (related || units[0]?.block !== undefined) made.push(at);
  }
  return splicedIndices(before?.marked ?? new Int32Array(0), part, made);
}

/** Whether one of the units from an index up to another leads into a circle. */
function hasCircle(parents: Int32Array, from: number, end: number): boolean {
  for (let first = from; first < end; first++) {
    // The one goes twice as fast as the other: in a circle it meets it (Floyd).
    let fast = parents[first]!;
    for (let slow = first; fast >= 0; slow = parents[slow]!) {
      if (fast === slow) return true;
      fast = parents[fast]!;
      if (fast >= 0) fast = parents[fast]!;
    }
  }
  return false;
}

/** Where parents lead in a circle, one of them goes to the root instead. */
function breakCycles({ parents, thesis: root, changed }: Tree): void {
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

/** What the writer said of relations and targets wins; a target may stand anywhere in the document. */
function takeMarkings(
  { parts, items, starts }: Flat<Paragraph, Placed>,
  marked: Int32Array,
  tree: Tree,
): void {
  const { parents, changed } = tree;
  const byBlock = new Map<string, number>();
  for (const at of marked) {
    const { block } = parts[at]!.units[0]!;
    if (block !== undefined) byBlock.set(block.toLowerCase(), starts[at]!);
  }
  for (const at of marked) {
    for (const unit of parts[at]!.units) {
      const set = unit.markings.findLast(({ relation }) => relation !== null);
      if (!set) continue;
      const index = starts[at]! + unit.at;
      const target = set.target === null ? undefined : byBlock.get(set.target);
      parents[index] = target ?? parents[index]!;
      changed.set(index, {
        to: parents[index]! < 0 ? undefined : items.at(parents[index]!),
        relation: set.relation,
        why: target === undefined ? '' : `bears on ^${set.target}`,
      });
    }
  }
  breakCycles(tree);
}
