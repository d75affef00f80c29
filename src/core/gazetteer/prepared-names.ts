import type { NameTableData } from '../lexicon/name-table.ts';
import { sourceTable } from '../lexicon/source-layer.ts';
import { emptyHash, hashWith } from '../text/fold.ts';
import type { Gazetteer } from './load.ts';
import { type HashedReferenceNames, hashReferenceNames } from './reference-names.ts';

/** What stands on all names of a gazetteer, worked out when it is built: cutting them into words takes a start too long. */
export interface PreparedNames {
  /** The ways to write the names, the rows of the table being the entities in their order. */
  readonly table: NameTableData;
  readonly references: HashedReferenceNames;
}

/*
 * Words of 32 bits, and read back as views of them: magic, seal, the length of each array, the arrays. The seal is a sum
 * of the arrays that `gazetteer.json` names too, so that files of two builds are not taken for one.
 */
/** Another one whenever the arrays are others. */
const magic = 0x444e4132;
const arrayCount = 9;
const headLength = 2 + arrayCount;

/** The content of `dist/gazetteer.names`, and its seal. */
export function encodeNames(gazetteer: Gazetteer): { readonly bytes: Uint8Array; readonly seal: number } {
  const arrays = arraysOf({ table: sourceTable(gazetteer), references: hashReferenceNames(gazetteer) });
  const content = Int32Array.from(arrays.flatMap((array) => [...array]));
  const seal = content.reduce(hashWith, emptyHash);
  const head = [magic, seal, ...arrays.map(({ length }) => length)];
  return { bytes: new Uint8Array(Int32Array.from([...head, ...content]).buffer), seal };
}

/** `undefined` for what is cut, or was not made with the gazetteer that has this seal. */
export function decodeNames(bytes: Uint8Array, seal: number): PreparedNames | undefined {
  if (bytes.length % 4 !== 0) return undefined;
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(buffer, byteOffset, bytes.length / 4);
  if (words[0] !== magic || words[1] !== seal) return undefined;
  const lengths = words.subarray(2, headLength);
  if (lengths.reduce((sum, length) => sum + length, headLength) !== words.length) return undefined;
  let taken = 0;
  let at = headLength;
  const next = (): Int32Array => {
    const begin = at;
    at += lengths[taken++] as number;
    return words.subarray(begin, at);
  };
  const trie = {
    slots: next(),
    parents: next(),
    hashes: next(),
    firsts: next(),
    nexts: next(),
    filter: next(),
  };
  return { table: { trie, rows: next() }, references: { hashes: next(), rows: next() } };
}

function arraysOf({ table, references }: PreparedNames): readonly Int32Array[] {
  const { slots, parents, hashes, firsts, nexts, filter } = table.trie;
  const names = [slots, parents, hashes, firsts, nexts, filter, table.rows];
  return [...names, references.hashes, references.rows];
}
