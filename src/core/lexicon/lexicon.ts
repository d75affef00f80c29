import type { Entity, EntityName, OfficeTerm } from '../model/entity.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { fits, type NameSearch, nextWord } from './fit.ts';
import { type Declared, type NamePath, type NameRule, pathsOf } from './name-paths.ts';
import type { NameTableData } from './name-table.ts';
import { createSourceLayer } from './source-layer.ts';
import { createTrie, type Trie, trieRoot } from './trie.ts';

export type LexiconLayer = 'gazetteer' | 'notes';

/** One declared name and whose it is. */
export interface LexiconEntry {
  readonly name: EntityName;
  readonly entity: string;
  readonly layer: LexiconLayer;
}

/** A stretch of tokens that is a declared name. */
export interface LexiconMatch {
  /** Index of its first token, and of the one behind its last. */
  readonly first: number;
  readonly last: number;
  /** Code units of the text. */
  readonly start: number;
  readonly end: number;
  /** Whom it may mean, notes before the gazetteer. Empty: words that are never to be read as a name. */
  readonly entries: readonly LexiconEntry[];
}

/** What the lexicon needs of a gazetteer. */
export interface LexiconSource {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly offices: readonly OfficeTerm[];
  /** Fixed phrases that hold a name and are none: *Turkish delight*. */
  readonly notNames: readonly string[];
  /** The names of all entities, in the order of these, where they can be had for less than the entities. */
  declared?(): Iterable<DeclaredNames>;
  /** What `sourceTable` makes of it, where it is at hand already. */
  readonly table?: NameTableData;
}

/** An entity by its names. */
export interface DeclaredNames {
  readonly id: string;
  readonly name: string;
  readonly names: readonly Pick<EntityName, 'text' | 'form' | 'ambiguous'>[];
}

export interface LexiconOptions {
  readonly gazetteer?: LexiconSource | undefined;
  readonly notes: readonly Entity[];
  /** Names that are never to match. */
  readonly not: readonly string[];
}

/** All declared names. Never changed: a workspace that changes makes a new one and shares the gazetteer's part. */
export interface Lexicon {
  /** The longest names in `tokens` from left to right, not overlapping. One probe per word that begins no name. */
  match(text: string, tokens: Tokens): readonly LexiconMatch[];
  /** The readings of one name, written as it would be in a text. */
  readings(name: string): readonly LexiconEntry[];
  /** A note's entity before the gazetteer's. */
  entity(id: string): Entity | undefined;
  /** Those that may be alliances with their members, a note's before the gazetteer's of the same id. */
  alliances(): Iterable<Entity>;
  readonly offices: readonly OfficeTerm[];
}

/** Names that are found together: a trie, and what each of its values asks of a text. */
export interface NameLayer {
  readonly trie: Trie;
  /** `undefined` for a name that is gone since the trie was built. */
  rule(value: number): NameRule | undefined;
}

function createLayer(entities: Iterable<Entity>, never: readonly string[], layer: LexiconLayer): NameLayer {
  const declared: Declared[] = [];
  for (const entity of entities) {
    for (const name of entity.names)
      declared.push({ text: name.text, entry: { name, entity: entity.id, layer } });
  }
  for (const text of never) declared.push({ text, entry: undefined });
  return layerOf(pathsOf(declared));
}

/** The layer of names that are all at hand. */
export function layerOf(paths: readonly NamePath[]): NameLayer {
  const trie = createTrie(paths.map((path) => path.hashes));
  const rules = paths.map(({ rule }) => rule);
  return { trie, rule: (value) => rules[value] };
}

/** The gazetteer's layer is made once for each gazetteer, however often the notes change. */
const gazetteerLayers = new WeakMap<LexiconSource, NameLayer>();

function gazetteerLayer(source: LexiconSource): NameLayer {
  const made = gazetteerLayers.get(source);
  if (made) return made;
  const layer = createSourceLayer(source);
  gazetteerLayers.set(source, layer);
  return layer;
}

/** A search with the longest name that it has found at its first token. */
interface Search extends NameSearch {
  /** The token behind it, 0 for none. */
  last: number;
  /** Where it ends in the text. */
  end: number;
  entries: LexiconEntry[];
}

/** Walks one layer from the first token; keeps the longest name that fits. */
function walk(layer: NameLayer, found: Search): void {
  const { trie } = layer;
  const { text, tokens, first } = found;
  let node = trie.step(trieRoot, tokens.hashes[first] as number);
  let at = first;
  while (node !== 0) {
    for (let value = trie.first(node); value !== -1; value = trie.next(value)) {
      const rule = layer.rule(value);
      if (!rule) continue;
      const end = fits(rule, found, at);
      if (end === 0 || at + 1 < found.last) continue;
      if (at + 1 > found.last) {
        found.last = at + 1;
        found.entries = [];
        found.end = end;
      }
      if (end > found.end) found.end = end;
      const { entry } = rule;
      if (entry && !isAmong(found.entries, entry)) found.entries.push(entry);
    }
    const next = nextWord(text, tokens, at);
    if (next === 0) return;
    node = trie.step(node, tokens.hashes[next] as number);
    at = next;
  }
}

function isAmong(entries: readonly LexiconEntry[], entry: LexiconEntry): boolean {
  for (const other of entries) if (other.entity === entry.entity) return true;
  return false;
}

function matchAll(layers: readonly NameLayer[], text: string, tokens: Tokens): readonly LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  const { count, hashes, starts } = tokens;
  const found: Search = { text, tokens, first: 0, last: 0, end: 0, entries: [] };
  for (let first = 0; first < count; first++) {
    if (hashes[first] === 0) continue;
    found.first = first;
    found.last = 0;
    const hash = hashes[first] as number;
    for (const layer of layers) if (layer.trie.begins(hash)) walk(layer, found);
    if (found.last === 0) continue;
    sortNoted(found.entries);
    matches.push({
      first,
      last: found.last,
      start: starts[first] as number,
      end: found.end,
      entries: found.entries,
    });
    first = found.last - 1;
  }
  return matches;
}

/** The notes' readings, which stand first, by id: what was found must not depend on how the layers came about. */
function sortNoted(entries: LexiconEntry[]): void {
  if (entries.length < 2 || entries[1]?.layer !== 'notes') return;
  const noted = entries.filter((entry) => entry.layer === 'notes');
  noted.sort((a, b) => (a.entity < b.entity ? -1 : 1));
  for (const [index, entry] of noted.entries()) entries[index] = entry;
}

/** Makes the lexicon of a gazetteer and a workspace's notes. Notes stand first wherever both know a name. */
export function createLexicon(options: LexiconOptions): Lexicon {
  const { gazetteer, notes, not } = options;
  const noted = new Map(notes.map((entity) => [entity.id, entity]));
  const layers = [createLayer(notes, not, 'notes')];
  return createLayeredLexicon({ gazetteer, layers, entity: (id) => noted.get(id), alliances: () => notes });
}

/** The notes' part of a lexicon, however it is kept. */
export interface NoteNames {
  readonly layers: readonly NameLayer[];
  entity(id: string): Entity | undefined;
  /** Those that may be alliances with their members; not what the gazetteer alone declares. */
  alliances(): Iterable<Entity>;
}

/** The same over names that their owner keeps up to date by itself. */
export function createLayeredLexicon(
  options: NoteNames & { readonly gazetteer?: LexiconSource | undefined },
): Lexicon {
  const { gazetteer, entity } = options;
  const layers = gazetteer ? [...options.layers, gazetteerLayer(gazetteer)] : options.layers;
  const match = (text: string, tokens: Tokens): readonly LexiconMatch[] => matchAll(layers, text, tokens);
  return {
    match,
    readings(name) {
      const [only] = match(name, tokenize(name));
      return only && only.start === 0 && only.end === name.length ? only.entries : [];
    },
    entity: (id) => entity(id) ?? gazetteer?.entities.get(id),
    *alliances() {
      yield* options.alliances();
      for (const each of gazetteer?.entities.values() ?? [])
        if (each.kind === 'alliance' && !entity(each.id)) yield each;
    },
    offices: gazetteer?.offices ?? [],
  };
}
