import type { QuotationKind, QuotationStatus } from '../model/quotation.ts';
import { emptyHash, hashWith } from '../text/fold.ts';
import { faceLastWords } from './last-words.ts';
import { type Location, locate } from './locate.ts';
import { type QuotedWords, readQuotedWords, type Segment } from './quoted-words.ts';
import { readInPieces } from './read-pieces.ts';
import { changesOf, type DiffPart, diffOf, type WordChange } from './word-diff.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** A source as plain text. */
export interface SourceText {
  /** Its path. */
  readonly id: string;
  readonly text: string;
}

export interface VerifiedQuotation {
  /** The quoted words, without the marks around them. */
  readonly text: string;
  readonly kind: QuotationKind;
}

export interface Verification {
  readonly status: QuotationStatus;
  /** The passage; offsets are into the source’s text. */
  readonly source?: { readonly id: string; readonly start: number; readonly end: number };
  /** For `altered`: the words of both, side by side. */
  readonly diff?: readonly DiffPart[];
  /** For `altered`: where they differ, in the order of the quotation. */
  readonly changes?: readonly WordChange[];
  /** For `verbatim`: letter for letter; but for what a typesetter changes; with omissions or insertions marked. */
  readonly edited?: 'exact' | 'typographic' | 'edited';
}

export interface SourceIndex {
  /**
   * Adds a source or takes its new text. Costs the length of that text and nothing for the others.
   * @returns whether it is another text than before
   */
  set(id: string, text: string): boolean;
  /** The same for one that may be long, in steps of a few milliseconds. */
  setInSteps(id: string, text: string): Generator<undefined, boolean>;
  remove(id: string): void;
  /**
   * Looks for a quotation, the `preferred` sources (by id) first. `not-found` when one of them is known and has not got it,
   * `no-source` when there is none to look in and the words stand nowhere else.
   */
  verify(quotation: VerifiedQuotation, preferred: readonly string[]): Verification;
}

/** Below this share of words in common a passage is another one and not an altered quotation. */
const leastShared = 0.6;

/**
 * An index of the words of all sources: about 20 bytes a word, and no texts.
 *
 * @param read - gives a source’s text when a quotation has been found in it, the same that was set
 */
export function createSourceIndex(read: (id: string) => string | undefined): SourceIndex {
  const index = createWordIndex();
  const prints = new Map<string, string>();
  const setInSteps = function* (id: string, text: string): Generator<undefined, boolean> {
    const print = fingerprint(text);
    if (prints.get(id) === print) return false;
    const words = yield* readInPieces(text);
    prints.set(id, print);
    index.set(id, words);
    return true;
  };
  return {
    setInSteps,
    set(id, text) {
      const work = setInSteps(id, text);
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
      }
    },
    remove(id) {
      prints.delete(id);
      index.remove(id);
    },
    verify: (quotation, preferred) => verify({ index, read }, quotation, preferred),
  };
}

/** An index of texts that are at hand, by their ids. */
export function indexTexts(texts: Iterable<readonly [id: string, text: string]>): SourceIndex {
  const known = new Map(texts);
  const index = createSourceIndex((id) => known.get(id));
  for (const [id, text] of known) index.set(id, text);
  return index;
}

/** Tells a text from the one before it. */
function fingerprint(text: string): string {
  let hash = emptyHash;
  for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at));
  return `${text.length} ${hash}`;
}

interface Sources {
  readonly index: WordIndex;
  readonly read: (id: string) => string | undefined;
}

function verify(
  { index, read }: Sources,
  quotation: VerifiedQuotation,
  preferred: readonly string[],
): Verification {
  const known = new Set(preferred.filter((id) => index.range(id)));
  const missing: Verification = { status: known.size > 0 ? 'not-found' : 'no-source' };
  if (quotation.kind === 'scare' || quotation.kind === 'indirect') return { status: 'no-source' };
  const quoted = readQuotedWords(quotation.text);
  if (quoted.count === 0 || index.size === 0) return missing;
  const located = locate(index, quoted, known);
  if (!located || !isSamePassage(located, quoted)) return missing;
  const text = read(located.source);
  if (text === undefined) return missing;
  const row = index.words;
  const found = faceLastWords(located, { row, text, to: index.range(located.source)?.to ?? located.to });
  const source = {
    id: found.source,
    start: row.starts[found.from] as number,
    end: row.ends[found.to - 1] as number,
  };
  if (found.cost > 0) {
    const compared = { found, quoted, row, text };
    return { status: 'altered', source, diff: diffOf(compared), changes: changesOf(compared) };
  }
  return { status: 'verbatim', source, edited: editing(quotation.text, quoted, text.slice(source.start)) };
}

/** Whether what was found is the quoted passage, be it altered, and not one that has some words in common with it. */
function isSamePassage(found: Location, quoted: QuotedWords): boolean {
  if (found.to <= found.from) return false;
  if (found.cost === 0) return true;
  return found.same >= 3 && found.same / quoted.count >= leastShared && found.cost / quoted.count <= 0.5;
}

/**
 * How a verbatim quotation is written.
 * @param passage the source from the first quoted word on
 */
function editing(written: string, quoted: QuotedWords, passage: string): NonNullable<Verification['edited']> {
  if (quoted.edited) return 'edited';
  const first = quoted.segments[0] as Segment;
  return passage.startsWith(written.slice(first.words.starts[0]).trimEnd()) ? 'exact' : 'typographic';
}
