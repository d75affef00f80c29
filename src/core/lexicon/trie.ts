import { grown } from '../text/grown.ts';

/**
 * A trie whose edges are hashes of words, all in one open-addressing table of typed arrays: one probe per word whatever
 * the number of names. Two words with one 32-bit hash would be taken for each other; among the words of a language and
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
  /** Open addressing, the length a power of two: from a node by a hash to a node. */
  readonly fromNode: Int32Array;
  readonly byHash: Int32Array;
  readonly toNode: Int32Array;
  /** A node's first value, and for each value the next one; -1 for none. */
  readonly firsts: Int32Array;
  readonly nexts: Int32Array;
}

export const trieRoot = 1;

function slotOf(node: number, hash: number, mask: number): number {
  const mixed = Math.imul(node ^ Math.imul(hash, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** 32 kB of bits, which stay in the processor's nearest cache: most words of a text begin no name. */
const filterBits = 18;
const filterMask = (1 << filterBits) - 1;

function rootFilter({ fromNode, byHash }: Pick<TrieData, 'fromNode' | 'byHash'>): Uint32Array {
  const filter = new Uint32Array(1 << (filterBits - 5));
  for (let slot = 0; slot < fromNode.length; slot++) {
    if (fromNode[slot] !== trieRoot) continue;
    markBegin(filter, byHash[slot] as number);
  }
  return filter;
}

function markBegin(filter: Uint32Array, hash: number): void {
  const bit = hash & filterMask;
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

/** A trie over arrays that are there. */
function overArrays(data: TrieData, filter: Uint32Array): Trie {
  const { fromNode, byHash, toNode, firsts, nexts } = data;
  const mask = fromNode.length - 1;
  return {
    begins: (hash) => (((filter[(hash & filterMask) >>> 5] as number) >>> (hash & 31)) & 1) === 1,
    step(node, hash) {
      let slot = slotOf(node, hash, mask);
      while (fromNode[slot] !== 0) {
        if (fromNode[slot] === node && byHash[slot] === hash) return toNode[slot] as number;
        slot = (slot + 1) & mask;
      }
      return 0;
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
  let { fromNode, byHash, toNode, firsts, nexts } = from ?? emptyData(room);
  let nodes = firsts.length - 1;
  let values = nexts.length;
  const filter = rootFilter({ fromNode, byHash });
  let trie = overArrays({ fromNode, byHash, toNode, firsts, nexts }, filter);

  const edge = (node: number, hash: number, to: number): void => {
    const mask = fromNode.length - 1;
    let slot = slotOf(node, hash, mask);
    while (fromNode[slot] !== 0) slot = (slot + 1) & mask;
    fromNode[slot] = node;
    byHash[slot] = hash;
    toNode[slot] = to;
  };
  const put = (node: number, hash: number): number => {
    edge(node, hash, ++nodes);
    if (node === trieRoot) markBegin(filter, hash);
    return nodes;
  };
  const grow = (): void => {
    const old = { fromNode, byHash, toNode };
    const size = old.fromNode.length * 2;
    [fromNode, byHash, toNode] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    for (let slot = 0; slot < old.fromNode.length; slot++) {
      const node = old.fromNode[slot] as number;
      if (node !== 0) edge(node, old.byHash[slot] as number, old.toNode[slot] as number);
    }
  };
  const makeRoom = (words: number): void => {
    const before = [fromNode, firsts, nexts];
    if ((nodes + words) * roomFactor > fromNode.length) grow();
    if (nodes + words >= firsts.length) firsts = longer(firsts, nodes + words + 1);
    if (values === nexts.length) nexts = longer(nexts, values + 1);
    if (before[0] !== fromNode || before[1] !== firsts || before[2] !== nexts)
      trie = overArrays({ fromNode, byHash, toNode, firsts, nexts }, filter);
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
      fromNode,
      byHash,
      toNode,
      firsts: firsts.subarray(0, nodes + 1),
      nexts: nexts.subarray(0, values),
    }),
  };
}

function emptyData(room: number): TrieData {
  let size = 16;
  while (size < room * roomFactor) size *= 2;
  const edges = () => new Int32Array(size);
  const firsts = new Int32Array(trieRoot + 1).fill(-1);
  return { fromNode: edges(), byHash: edges(), toNode: edges(), firsts, nexts: new Int32Array(0) };
}

function longer(array: Int32Array, needed: number): Int32Array {
  return grown(array, needed).fill(-1, array.length);
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
