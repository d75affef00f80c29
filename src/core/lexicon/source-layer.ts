import { createTokenizer } from '../text/tokens.ts';
import { createKeptRules } from './kept-rules.ts';
import type { LexiconSource, NameLayer } from './lexicon.ts';
import { hashesOf, type NameRule, pathsOf } from './name-paths.ts';
import { createNameTable, type NameTableData } from './name-table.ts';

/**
 * The layer of a gazetteer's names: hashes of all of them, and rules for those that a text comes upon. Making the rules
 * of ten thousand names takes longer than a first answer may, and the hashes too: the gazetteer that ships brings them.
 */
export function createSourceLayer(source: LexiconSource): NameLayer {
  const table = createNameTable(source.table ?? sourceTable(source));
  const ids = [...source.entities.keys()];
  const rules = new Map<number, readonly NameRule[]>();
  const rulesOf = (row: number): readonly NameRule[] => {
    const kept = rules.get(row);
    if (kept) return kept;
    const id = ids[row];
    const names = id === undefined ? [] : (source.entities.get(id)?.names ?? []);
    const entries = names.map(
      (name) => ({ text: name.text, entry: { name, entity: id as string, layer: 'gazetteer' } }) as const,
    );
    const made = pathsOf(id === undefined ? neverOf(source) : entries).map(({ rule }) => rule);
    rules.set(row, made);
    return made;
  };
  const make = (value: number): NameRule | undefined => rulesOf(table.row(value))[table.ordinal(value)];
  return { trie: table.trie(), rule: createKeptRules(table.size, make) };
}

/** The names of all entities by their words, a row for each in their order; behind them what is never a name. */
export function sourceTable(source: LexiconSource): NameTableData {
  const table = createNameTable(undefined, source.entities.size * wordsEach);
  const tokenizer = createTokenizer();
  let row = 0;
  for (const { names } of source.declared?.() ?? source.entities.values())
    table.add(row++, hashesOf(names, tokenizer));
  table.add(row, hashesOf(neverOf(source), tokenizer));
  return table.data();
}

function neverOf({ notNames }: LexiconSource) {
  return notNames.map((text) => ({ text, form: undefined, entry: undefined }));
}

/** About so many words all names of one entity have. */
const wordsEach = 4;
