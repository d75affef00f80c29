import { extended } from '../text/grown.ts';

/**
 * A trie whose edges are hashes of words. Nodes stand in typed arrays one after the other, and one open-addressing table of
 * their numbers leads from a node and a hash to the node behind it: one probe per word whatever the number of names. Two words with one 32-bit hash would be taken for each other; among the words of a language and
 * the names of a vault that is a chance of less than one in ten thousand, and the lexicon looks at the letters' case too.
 */
export interface Trie {
  /** Whether a name may begin with a word of this hash. Never wrongly no; wrongly yes for few. */
  begins(hash: number): boolean;
  /** The node behind `node` by the word with this hash; 0 where there is none. The root is 1. */
  step(node: number, hash: number): number;
  /** The first value that ends at `node`, or -1. */
  first(node: number): number;
  /** The next value that ends where `value` ends, or -1. */
  next(value: number): number;
  readonly data: TrieData;
}

/** All of a trie: what a file keeps of it. */
export interface TrieData {
  /** Open addressing, the length a power of two: nodes by the node before them and their hash, 0 for none. */
  readonly slots: Int32Array;
  /** Of each node the one before it, the hash of its word, and its first value; the root is 1. */
  readonly parents: Int32Array;
  readonly hashes: Int32Array;
  readonly firsts: Int32Array;
  /** For each value the next one that ends where it does; -1 for none. */
  readonly nexts: Int32Array;
  /** Which hashes names begin with: see {@link Trie.begins}. */
  readonly filter: Int32Array;
}

export const trieRoot = 1;

function slotOf(node: number, hash: number, mask: number): number {
  const mixed = Math.imul(node ^ Math.imul(hash, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** 32 kB of bits, which stay in the processor's nearest cache: most words of a text begin no name. */
const filterBits = 18;
const filterMask = (1 << filterBits) - 1;

/** A trie over arrays that are there; of `slots` the first `size` count. */
function overArrays(data: TrieData, size: number): Trie {
  const { slots, parents, hashes, firsts, nexts, filter } = data;
  const mask = size - 1;
  return {
    begins: (hash) => (((filter[(hash & filterMask) >>> 5] as number) >>> (hash & 31)) & 1) === 1,
    step(node, hash) {
      let slot = slotOf(node, hash, mask);
      for (;;) {
        const to = slots[slot] as number;
        if (to === 0 || (hashes[to] === hash && parents[to] === node)) return to;
        slot = (slot + 1) & mask;
      }
    },
    first: (node) => firsts[node] as number,
    next: (value) => nexts[value] as number,
    data,
  };
}

/** A trie that takes more paths at any time, each at the cost of its words. */
export interface GrowingTrie {
  /** As it is now; after {@link add} it may be another. */
  trie(): Trie;
  /** Values count from 0 in the order in which they are added. */
  add(path: readonly number[]): number;
  readonly size: number;
  data(): TrieData;
}

/** The table is kept at most two thirds full. */
const roomFactor = 1.5;

/** @param room - for about how many words the table is made at first */
export function createGrowingTrie(from?: TrieData, room = 0): GrowingTrie {
  let { slots, parents, hashes, firsts, nexts, filter } = from ?? emptyData(room);
  let size = slots.length;
  let nodes = from ? firsts.length - 1 : trieRoot;
  let values = nexts.length;
  let trie = overArrays({ slots, parents, hashes, firsts, nexts, filter }, size);

  const link = (node: number): void => {
    let slot = slotOf(parents[node] as number, hashes[node] as number, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = node;
  };
  const put = (parent: number, hash: number): number => {
    const node = ++nodes;
    parents[node] = parent;
    hashes[node] = hash;
    firsts[node] = -1;
    link(node);
    const bit = hash & filterMask;
    if (parent === trieRoot) filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    return node;
  };
  /** The nodes tell all that the table does: it is filled anew where it stands. */
  const widen = (): void => {
    size *= 2;
    slots = extended(slots, size, 0).fill(0);
    for (let node = trieRoot + 1; node <= nodes; node++) link(node);
  };
  const makeRoom = (words: number): void => {
    const last = nodes + words;
    const before = { slots, parents, nexts, size };
    if (last >= parents.length) {
      parents = extended(parents, last + 1);
      hashes = extended(hashes, parents.length);
      firsts = extended(firsts, parents.length);
    }
    nexts = extended(nexts, values + 1);
    while (last * roomFactor > size) widen();
    const isSame = before.slots === slots && before.parents === parents && before.nexts === nexts;
    if (!isSame || before.size !== size)
      trie = overArrays({ slots, parents, hashes, firsts, nexts, filter }, size);
  };

  return {
    trie: () => trie,
    add(path) {
      makeRoom(path.length);
      let node = trieRoot;
      for (const hash of path) node = trie.step(node, hash) || put(node, hash);
      nexts[values] = firsts[node] as number;
      firsts[node] = values;
      return values++;
    },
    get size() {
      return values;
    },
    data: () => ({
      slots: slots.subarray(0, size),
      parents: parents.subarray(0, nodes + 1),
      hashes: hashes.subarray(0, nodes + 1),
      firsts: firsts.subarray(0, nodes + 1),
      nexts: nexts.subarray(0, values),
      filter,
    }),
  };
}

function emptyData(room: number): TrieData {
  let size = 16;
  while (size < room * roomFactor) size *= 2;
  const ofNodes = () => new Int32Array(room + trieRoot + 1);
  return {
    slots: new Int32Array(size),
    parents: ofNodes(),
    hashes: ofNodes(),
    firsts: ofNodes().fill(-1),
    nexts: new Int32Array(0),
    filter: new Int32Array(1 << (filterBits - 5)),
  };
}

/** Builds a trie of `paths`; the value of a path is its index. Cost and size are linear in the number of words. */
export function createTrie(paths: readonly (readonly number[])[]): Trie {
  const growing = createGrowingTrie(
    undefined,
    paths.reduce((sum, path) => sum + path.length, 0),
  );
  for (const path of paths) growing.add(path);
  return growing.trie();
}
