import { type Alignment, align, type Stretch } from './align.ts';
import type { QuotedWords, Segment } from './quoted-words.ts';
import type { SourceWords } from './source-words.ts';
import type { WordIndex } from './word-index.ts';

/** Where a quotation stands in a source, segment by segment. */
export interface Location {
  readonly source: string;
  readonly pieces: readonly Alignment[];
  readonly cost: number;
  readonly same: number;
  readonly from: number;
  readonly to: number;
}

/** Pairs looked up, places visited and windows aligned for one quotation, at most. */
const seedsUsed = 16;
const placesVisited = 6000;
const windowsAligned = 12;

/**
 * The best place of a quotation among all sources, by seed and extend: pairs of neighbouring words, the rarest first,
 * are looked up; places on nearly the same diagonal support each other (the q-gram lemma of Jokinen and Ukkonen 1991:
 * few changes leave many pairs whole); the best supported windows are aligned by Sellers’ algorithm.
 */
export function locate(
  index: WordIndex,
  quoted: QuotedWords,
  preferred: ReadonlySet<string>,
): Location | undefined {
  let best: Location | undefined;
  for (const anchor of anchors(quoted.segments)) {
    for (const start of candidates(index, quoted.segments[anchor] as Segment, preferred)) {
      const found = extend({ index, quoted, anchor }, start);
      if (found && (!best || better(found, best, preferred))) best = found;
      if (best?.cost === 0 && (preferred.size === 0 || preferred.has(best.source))) return best;
    }
    // The longest segment decides, unless it is the one that was altered.
    if (best && best.same * 2 > quoted.count) break;
  }
  return best;
}

/** Cheaper is better; between equals a preferred source, and a preferred one may differ by a word or two. */
function better(a: Location, b: Location, preferred: ReadonlySet<string>): boolean {
  const handicap = (one: Location): number => one.cost * 2 + (preferred.has(one.source) ? 0 : 1);
  return handicap(a) < handicap(b);
}

/** The segments to begin with, the longest first; not more than a few. */
function anchors(segments: readonly Segment[]): readonly number[] {
  return segments
    .map((_, index) => index)
    .sort((a, b) => (segments[b] as Segment).words.count - (segments[a] as Segment).words.count)
    .slice(0, 4);
}

/** Where the anchor may begin, as word numbers of the row, best supported first. */
function candidates(index: WordIndex, anchor: Segment, preferred: ReadonlySet<string>): readonly number[] {
  const { words } = anchor;
  if (words.count < 3) return shortCandidates(index, words, preferred);
  const seeds = Array.from({ length: words.count - 1 }, (_, word) => word);
  const rarity = seeds.map((word) =>
    index.frequency(words.hashes[word] as number, words.hashes[word + 1] as number),
  );
  seeds.sort((a, b) => (rarity[a] as number) - (rarity[b] as number));
  const diagonals = new Int32Array(placesVisited);
  let count = 0;
  let used = 0;
  for (const seed of seeds) {
    if (!rarity[seed]) continue;
    if (used++ >= seedsUsed || count >= placesVisited) break;
    index.places(words.hashes[seed] as number, words.hashes[seed + 1] as number, (place) => {
      diagonals[count++] = place - seed;
      return count < placesVisited;
    });
  }
  return ranked(index, diagonals.subarray(0, count).sort(), preferred);
}

interface Candidate {
  readonly start: number;
  readonly score: number;
}

/** How much a place counts for by itself; what lies on a diagonal at most `reach` words off counts half. */
const alone = 4;
const reach = 3;

/** Neighbouring diagonals count together: a word put in or left out moves what follows by one. */
function ranked(index: WordIndex, diagonals: Int32Array, preferred: ReadonlySet<string>): readonly number[] {
  const ranges = [...preferred].flatMap((id) => index.range(id) ?? []);
  const strong: Candidate[] = [];
  const weak: Candidate[] = [];
  for (let at = 0, from = 0; at < diagonals.length; ) {
    const start = diagonals[at] as number;
    while (start - (diagonals[from] as number) > reach) from++;
    let score = 0;
    for (let near = from; near < diagonals.length && (diagonals[near] as number) - start <= reach; near++)
      score += diagonals[near] === start ? alone : alone / 2;
    if (ranges.some((range) => range.from <= start && start < range.to)) score += alone - 1;
    (score > alone ? strong : weak).push({ start, score });
    while (diagonals[at] === start) at++;
  }
  strong.sort((a, b) => b.score - a.score || b.start - a.start);
  return apart([...strong, ...weak.slice(-windowsAligned).reverse()]);
}

/** The first so many that do not begin at nearly the same place. */
function apart(candidates: readonly Candidate[]): readonly number[] {
  const kept: number[] = [];
  for (const { start } of candidates) {
    if (kept.length >= windowsAligned) break;
    if (!kept.some((other) => Math.abs(other - start) <= reach)) kept.push(start);
  }
  return kept;
}

/** One or two words are looked for in the preferred sources only: elsewhere they prove nothing. */
function shortCandidates(
  index: WordIndex,
  words: SourceWords,
  preferred: ReadonlySet<string>,
): readonly number[] {
  const found: number[] = [];
  for (const id of preferred) {
    const range = index.range(id);
    if (!range) continue;
    const { hashes } = index.words;
    for (let word = range.from; word + words.count <= range.to && found.length < windowsAligned; word++) {
      if (hashes[word] !== words.hashes[0]) continue;
      if (words.count < 2 || hashes[word + 1] === words.hashes[1]) found.push(word);
    }
  }
  return found;
}

interface Search {
  readonly index: WordIndex;
  readonly quoted: QuotedWords;
  readonly anchor: number;
}

/** Aligns the anchor around its candidate place and the other segments before and behind it. */
function extend({ index, quoted, anchor }: Search, start: number): Location | undefined {
  const { segments } = quoted;
  const main = segments[anchor] as Segment;
  const slack = Math.max(3, main.words.count >> 2);
  const inside = Math.max(0, Math.min(index.words.count - 1, start + (main.words.count >> 1)));
  const source = index.sourceOf(inside) ?? index.sourceOf(Math.max(0, start));
  const range = source === undefined ? undefined : index.range(source);
  if (source === undefined || !range) return undefined;
  const row = index.words;
  const first = Math.max(range.from, start - slack);
  const behind = Math.min(range.to, start + main.words.count + slack);
  const pieces: Alignment[] = [align(main.words, { row, from: first, to: Math.max(first, behind) })];
  for (let k = anchor + 1; k < segments.length; k++) {
    const segment = segments[k] as Segment;
    const from = (pieces.at(-1) as Alignment).to;
    pieces.push(alignForward(segment, { row, from, to: range.to }));
  }
  for (let k = anchor - 1; k >= 0; k--) {
    const segment = segments[k] as Segment;
    const to = (pieces[0] as Alignment).from;
    pieces.unshift(alignBackward(segment, (segments[k + 1] as Segment).gap, { row, from: range.from, to }));
  }
  const cost = pieces.reduce((sum, piece) => sum + piece.cost, 0);
  const same = pieces.reduce((sum, piece) => sum + piece.same, 0);
  return {
    source,
    pieces,
    cost,
    same,
    from: (pieces[0] as Alignment).from,
    to: (pieces.at(-1) as Alignment).to,
  };
}

/** How far behind a mark of omission the next words are looked for: first near, then far. */
const reaches = [60, 400, 3000];

/** The segment at the beginning of the stretch, or not far into it. */
function alignForward({ words, gap }: Segment, { row, from, to: end }: Stretch): Alignment {
  let found: Alignment | undefined;
  for (const reach of Number.isFinite(gap) ? [gap + 2] : reaches) {
    const near = { row, from, to: Math.min(end, from + reach + words.count) };
    const exact = find(words, near);
    if (exact >= 0) return align(words, { row, from: exact, to: exact + words.count });
    if (reach <= 400) found = align(words, { ...near, to: Math.max(from, near.to) });
  }
  return found as Alignment;
}

/** The segment at the end of the stretch, or not far before it; `gap` parts it from the segment behind. */
function alignBackward({ words }: Segment, gap: number, { row, from: start, to }: Stretch): Alignment {
  let found: Alignment | undefined;
  for (const reach of Number.isFinite(gap) ? [gap + 2] : reaches) {
    const near = { row, from: Math.max(start, to - reach - words.count), to };
    const exact = findLast(words, near);
    if (exact >= 0) return align(words, { row, from: exact, to: exact + words.count });
    if (reach <= 400) found = align(words, { ...near, to: Math.max(near.from, to) }, false);
  }
  return found as Alignment;
}

function matchesAt(words: SourceWords, row: SourceWords, at: number): boolean {
  for (let word = 0; word < words.count; word++)
    if (row.hashes[at + word] !== words.hashes[word]) return false;
  return true;
}

function find(words: SourceWords, { row, from, to }: Stretch): number {
  for (let at = from; at + words.count <= to; at++) if (matchesAt(words, row, at)) return at;
  return -1;
}

function findLast(words: SourceWords, { row, from, to }: Stretch): number {
  for (let at = to - words.count; at >= from; at--) if (matchesAt(words, row, at)) return at;
  return -1;
}
