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

function rootFilter({ fromNode, byHash }: TrieData): Uint32Array {
  const filter = new Uint32Array(1 << (filterBits - 5));
  for (let slot = 0; slot < fromNode.length; slot++) {
    if (fromNode[slot] !== trieRoot) continue;
    const bit = (byHash[slot] as number) & filterMask;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return filter;
}

/** A trie over arrays that were built before. */
export function trieOf(data: TrieData): Trie {
  const { fromNode, byHash, toNode, firsts, nexts } = data;
  const mask = fromNode.length - 1;
  const filter = rootFilter(data);
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

/** Builds a trie of `paths`; the value of a path is its index. Cost and size are linear in the number of words. */
export function createTrie(paths: readonly (readonly number[])[]): Trie {
  let words = 0;
  for (const path of paths) words += path.length;
  let size = 16;
  while (size < words * 1.5) size *= 2;
  const mask = size - 1;
  const fromNode = new Int32Array(size);
  const byHash = new Int32Array(size);
  const toNode = new Int32Array(size);
  const firsts = new Int32Array(words + 2).fill(-1);
  const nexts = new Int32Array(paths.length).fill(-1);
  const data = { fromNode, byHash, toNode, firsts, nexts };
  const building = trieOf(data);
  let nodes = trieRoot;

  const grow = (node: number, hash: number): number => {
    let slot = slotOf(node, hash, mask);
    while (fromNode[slot] !== 0) slot = (slot + 1) & mask;
    fromNode[slot] = node;
    byHash[slot] = hash;
    toNode[slot] = ++nodes;
    return nodes;
  };

  for (let value = 0; value < paths.length; value++) {
    let node = trieRoot;
    for (const hash of paths[value] as readonly number[])
      node = building.step(node, hash) || grow(node, hash);
    nexts[value] = firsts[node] as number;
    firsts[node] = value;
  }
  return trieOf(data);
}
