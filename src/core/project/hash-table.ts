import { extended } from '../text/grown.ts';

/**
 * Numbers by hash, in typed arrays: twelve bytes an entry, ready as soon as it is read from a file, nothing to collect.
 * Several numbers may stand under one hash, and different keys may share one: who asks compares the keys. Nothing is
 * ever taken out; an owner that changes much is built anew.
 */
export interface HashTable {
  add(hash: number, value: number): void;
  /** The first entry under `hash`, or -1. */
  first(hash: number): number;
  /** The next entry under the same hash, or -1. */
  next(entry: number): number;
  value(entry: number): number;
  readonly size: number;
  data(): HashTableData;
}

export interface HashTableData {
  /** Bucket to its first entry, -1 for none; a power of two long. */
  readonly heads: Int32Array;
  readonly hashes: Int32Array;
  readonly nexts: Int32Array;
  readonly values: Int32Array;
}

/** So many entries a bucket holds on average at most. */
const fullest = 2;

export function createHashTable(expected = 16, from?: HashTableData): HashTable {
  let heads = from?.heads ?? new Int32Array(powerAbove(expected)).fill(-1);
  let hashes = from?.hashes ?? new Int32Array(expected);
  let nexts = from?.nexts ?? new Int32Array(expected);
  let values = from?.values ?? new Int32Array(expected);
  let size = from ? values.length : 0;
  let buckets = heads.length;

  const bucket = (hash: number): number => (hash ^ (hash >>> 15)) & (buckets - 1);
  const link = (entry: number): void => {
    const slot = bucket(hashes[entry] as number);
    nexts[entry] = heads[slot] as number;
    heads[slot] = entry;
  };
  const grow = (): void => {
    hashes = extended(hashes, size + 1);
    nexts = extended(nexts, hashes.length);
    values = extended(values, hashes.length);
  };
  const widen = (): void => {
    buckets *= 2;
    heads = extended(heads, buckets, 0).fill(-1);
    for (let entry = 0; entry < size; entry++) link(entry);
  };
  const seek = (start: number, hash: number): number => {
    let entry = start;
    while (entry !== -1 && hashes[entry] !== hash) entry = nexts[entry] as number;
    return entry;
  };

  return {
    add(hash, value) {
      if (size === hashes.length) grow();
      if (size >= buckets * fullest) widen();
      hashes[size] = hash;
      values[size] = value;
      link(size++);
    },
    first: (hash) => seek(heads[bucket(hash)] as number, hash | 0),
    next: (entry) => seek(nexts[entry] as number, hashes[entry] as number),
    value: (entry) => values[entry] as number,
    get size() {
      return size;
    },
    data: () => ({
      heads: heads.subarray(0, buckets),
      hashes: hashes.subarray(0, size),
      nexts: nexts.subarray(0, size),
      values: values.subarray(0, size),
    }),
  };
}

function powerAbove(count: number): number {
  let power = 16;
  while (power < count) power *= 2;
  return power;
}
