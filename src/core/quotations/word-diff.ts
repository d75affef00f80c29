import type { Span } from '../text/span.ts';
import type { Alignment, Step } from './align.ts';
import type { Location } from './locate.ts';
import type { QuotedWords, Segment } from './quoted-words.ts';
import { readableSource } from './source-prose.ts';
import type { SourceWords } from './source-words.ts';

/** A stretch of the word diff from the source to the quotation: `removed` stands in the source only, `added` in the quotation only. */
export interface DiffPart {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * A stretch in which quotation and source differ, from the end of the last word in common to the begin of the next, so
 * that what stands between words is part of it. Where there is no such word it begins or ends with its own words.
 */
export interface WordChange {
  /** Offsets into the quoted words. */
  readonly quoted: Span;
  /** Offsets into the source’s text. */
  readonly source: Span;
  /** The words that are the quotation’s own, without what stands around them; empty where it only leaves out. */
  readonly words: Span;
}

export interface Compared {
  readonly found: Location;
  readonly quoted: QuotedWords;
  /** The words of all sources. */
  readonly row: SourceWords;
  /** The source’s text. */
  readonly text: string;
}

/** Words in common as the quotation has them, with what stands between them. */
export function diffOf({ found, quoted, row, text }: Compared): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  found.pieces.forEach((piece, index) => {
    if (index > 0) add(parts, { op: 'same', text: '…' });
    const segment = quoted.segments[index] as Segment;
    for (const steps of stretches(inOrder(piece))) {
      const { op } = steps[0] as Step;
      const words = steps.map(({ word }) => word);
      const span = spanOf(words, op === 'removed' ? row : segment.words) as Span;
      const written = op === 'removed' ? readableSource(text.slice(span.start, span.end)) : undefined;
      add(parts, { op, text: written ?? segment.text.slice(span.start, span.end) });
    }
  });
  return parts;
}

/** Steps of one kind that follow each other. */
function stretches(steps: readonly Step[]): readonly (readonly Step[])[] {
  const found: Step[][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last?.[0]?.op === step.op) last.push(step);
    else found.push([step]);
  }
  return found;
}

/** Of neighbouring changes what the source has comes first. */
function inOrder(piece: Alignment): readonly Step[] {
  const steps: Step[] = [];
  let added: Step[] = [];
  for (const step of piece.steps) {
    if (step.op === 'added') added.push(step);
    else if (step.op === 'removed') steps.push(step);
    else {
      steps.push(...added, step);
      added = [];
    }
  }
  return [...steps, ...added];
}

function add(parts: DiffPart[], part: DiffPart): void {
  const last = parts.at(-1);
  if (last?.op === part.op) parts[parts.length - 1] = { op: part.op, text: `${last.text} ${part.text}` };
  else parts.push(part);
}

export function changesOf({ found, quoted, row }: Compared): readonly WordChange[] {
  return found.pieces.flatMap((piece, index) =>
    runsOfChange(piece.steps).map((run) => toChange(run, quoted.segments[index] as Segment, row)),
  );
}

/** Steps without a word in common, and the words in common around them. */
interface Run {
  readonly before: Step | undefined;
  readonly steps: readonly Step[];
  readonly after: Step | undefined;
}

function runsOfChange(steps: readonly Step[]): readonly Run[] {
  const runs: Run[] = [];
  let before: Step | undefined;
  let open: Step[] = [];
  for (const step of steps) {
    if (step.op !== 'same') open.push(step);
    else {
      if (open.length > 0) runs.push({ before, steps: open, after: step });
      open = [];
      before = step;
    }
  }
  if (open.length > 0) runs.push({ before, steps: open, after: undefined });
  return runs;
}

function toChange({ before, steps, after }: Run, segment: Segment, row: SourceWords): WordChange {
  const { starts, ends } = segment.words;
  const own = steps.filter(({ op }) => op === 'added').map(({ word }) => word);
  const theirs = steps.filter(({ op }) => op === 'removed').map(({ word }) => word);
  const ownSpan = spanOf(own, segment.words);
  const quotedGap = gap(before && ends[before.word], ownSpan, after && starts[after.word]);
  const sourceGap = gap(
    before && row.ends[before.to - 1],
    spanOf(theirs, row),
    after && row.starts[after.from],
  );
  const words = ownSpan ?? { start: quotedGap.start, end: quotedGap.start };
  return { quoted: shift(quotedGap, segment.start), source: sourceGap, words: shift(words, segment.start) };
}

/** From the word in common before to that behind; where there is none, the words themselves are the end. */
function gap(from: number | undefined, words: Span | undefined, to: number | undefined): Span {
  const start = from ?? words?.start ?? to ?? 0;
  return { start, end: to ?? words?.end ?? start };
}

function spanOf(
  own: readonly number[],
  { starts, ends }: Pick<SourceWords, 'starts' | 'ends'>,
): Span | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  return { start: starts[first] as number, end: ends[own.at(-1) as number] as number };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
