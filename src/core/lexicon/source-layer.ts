import { createTokenizer } from '../text/tokens.ts';
import type { LexiconSource, NameLayer } from './lexicon.ts';
import { hashesOf, type NameRule, pathsOf } from './name-paths.ts';
import { createNameTable } from './name-table.ts';

/**
 * The layer of a gazetteer's names: hashes of all of them, and rules for those that a text comes upon. Making the rules
 * of ten thousand names takes longer than a first answer may.
 */
export function createSourceLayer(source: LexiconSource): NameLayer {
  const table = createNameTable(undefined, source.entities.size * wordsEach);
  const tokenizer = createTokenizer();
  const ids: string[] = [];
  for (const { id, names } of source.declared?.() ?? source.entities.values()) {
    table.add(ids.length, hashesOf(names, tokenizer));
    ids.push(id);
  }
  const never = source.notNames.map((text) => ({ text, form: undefined, entry: undefined }));
  table.add(ids.length, hashesOf(never, tokenizer));

  const rules = new Map<number, readonly NameRule[]>();
  const rulesOf = (row: number): readonly NameRule[] => {
    const kept = rules.get(row);
    if (kept) return kept;
    const id = ids[row];
    const names = id === undefined ? [] : (source.entities.get(id)?.names ?? []);
    const entries = names.map(
      (name) => ({ text: name.text, entry: { name, entity: id as string, layer: 'gazetteer' } }) as const,
    );
    const made = pathsOf(id === undefined ? never : entries).map(({ rule }) => rule);
    rules.set(row, made);
    return made;
  };
  return { trie: table.trie(), rule: (value) => rulesOf(table.row(value))[table.ordinal(value)] };
}

/** About so many words all names of one entity have. */
const wordsEach = 4;
