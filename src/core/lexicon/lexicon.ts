import type { Entity, EntityName, OfficeTerm } from '../model/entity.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { fits, nextWord } from './fit.ts';
import { type NamePath, type NameRule, namePaths, neverRule } from './name-paths.ts';
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
  readonly entities: readonly Entity[];
  readonly offices: readonly OfficeTerm[];
  /** Fixed phrases that hold a name and are none: *Turkish delight*. */
  readonly notNames: readonly string[];
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
  readonly entities: readonly Entity[];
  readonly offices: readonly OfficeTerm[];
}

interface Layer {
  readonly trie: Trie;
  readonly rules: readonly NameRule[];
}

function createLayer(entities: readonly Entity[], never: readonly string[], layer: LexiconLayer): Layer {
  const paths: NamePath[] = [];
  for (const entity of entities) {
    for (const name of entity.names) namePaths({ name, entity: entity.id, layer }, paths);
  }
  for (const phrase of never) paths.push(...neverRule(phrase));
  return { trie: createTrie(paths.map((path) => path.hashes)), rules: paths.map((path) => path.rule) };
}

/** The gazetteer's layer is made once for each gazetteer, however often the notes change. */
const gazetteerLayers = new WeakMap<LexiconSource, Layer>();

function gazetteerLayer(source: LexiconSource): Layer {
  let layer = gazetteerLayers.get(source);
  if (!layer)
    gazetteerLayers.set(source, (layer = createLayer(source.entities, source.notNames, 'gazetteer')));
  return layer;
}

interface Found {
  last: number;
  end: number;
  entries: LexiconEntry[];
}

/** Walks one layer from token `first`; keeps in `found` the longest name that fits. */
function walk(layer: Layer, text: string, tokens: Tokens, first: number, found: Found): void {
  const { trie, rules } = layer;
  let node = trie.step(trieRoot, tokens.hashes[first] as number);
  let at = first;
  while (node !== 0) {
    for (let value = trie.first(node); value !== -1; value = trie.next(value)) {
      const rule = rules[value] as NameRule;
      const end = fits(rule, text, tokens, first, at);
      if (end === 0 || at + 1 < found.last) continue;
      if (at + 1 > found.last) {
        found.last = at + 1;
        found.entries = [];
        found.end = end;
      }
      if (end > found.end) found.end = end;
      const { entry } = rule;
      if (entry && !found.entries.some((other) => other.entity === entry.entity)) found.entries.push(entry);
    }
    const next = nextWord(text, tokens, at);
    if (next === 0) return;
    node = trie.step(node, tokens.hashes[next] as number);
    at = next;
  }
}

function matchAll(layers: readonly Layer[], text: string, tokens: Tokens): readonly LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  const { count, hashes, starts } = tokens;
  const found: Found = { last: 0, end: 0, entries: [] };
  for (let first = 0; first < count; first++) {
    if (hashes[first] === 0) continue;
    found.last = 0;
    for (const layer of layers) walk(layer, text, tokens, first, found);
    if (found.last === 0) continue;
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

function byId(lists: readonly (readonly Entity[])[]): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const list of lists)
    for (const entity of list) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return entities;
}

/** Makes the lexicon of a gazetteer and a workspace's notes. Notes stand first wherever both know a name. */
export function createLexicon(options: LexiconOptions): Lexicon {
  const { gazetteer, notes, not } = options;
  const layers = [createLayer(notes, not, 'notes')];
  if (gazetteer) layers.push(gazetteerLayer(gazetteer));
  const entities = byId([notes, gazetteer?.entities ?? []]);
  const match = (text: string, tokens: Tokens): readonly LexiconMatch[] => matchAll(layers, text, tokens);
  return {
    match,
    readings(name) {
      const [only] = match(name, tokenize(name));
      return only && only.start === 0 && only.end === name.length ? only.entries : [];
    },
    entity: (id) => entities.get(id),
    entities: [...entities.values()],
    offices: gazetteer?.offices ?? [],
  };
}
