import type { LexiconMatch } from '../lexicon/lexicon.ts';
import type { EntityKind } from '../model/entity.ts';
import { fold } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import type { RunView } from './run-view.ts';

/** What is known while a run is cut into candidates. */
export interface Cutting {
  readonly view: RunView;
  /** The declared name that begins at a token. */
  readonly matches: ReadonlyMap<number, LexiconMatch>;
  /** By token: 1 where one begins before which no chain may run on over a hyphen, 2 where any other one begins. */
  readonly cuts: Uint8Array;
  readonly found: Candidate[];
}

/** What a chain of words is by its own words. */
export interface Shape {
  readonly kind: EntityKind | undefined;
  readonly why: string;
  readonly title?: number;
}

/** Letters, figures and single spaces: most names are their own key, but for their capitals. */
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The key under which names written differently in case, accents and marks are one. */
export function keyOf(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return fold(text)
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** Tokens, the last one exclusive. */
export interface Chain {
  readonly first: number;
  readonly last: number;
}

export function add({ view, found }: Cutting, { first, last }: Chain, shape: Shape): void {
  const { starts, ends } = view.tokens;
  const start = starts[first] as number;
  const end = ends[last - 1] as number;
  found.push({
    start,
    end,
    first,
    last,
    entries: [],
    kind: shape.kind,
    why: shape.why,
    title: shape.title ?? -1,
    key: keyOf(view.text.slice(start, end)),
  });
}

export function addMatch(cutting: Cutting, match: LexiconMatch, title = -1): void {
  const { view, found } = cutting;
  const { first, last, start, end, entries } = match;
  if (entries.length === 0) return;
  found.push({
    start,
    end,
    first,
    last,
    entries,
    kind: undefined,
    why: '',
    title,
    key: keyOf(view.text.slice(start, end)),
  });
}

/** The match that begins at `at` and stays within the chain. */
export function matchAt({ matches }: Cutting, at: number, last: number): LexiconMatch | undefined {
  const match = matches.get(at);
  return match && match.last <= last ? match : undefined;
}
