import type { ProseRun, RunPlace } from '../model/prose-run.ts';
import type { Span } from './span.ts';
import { speakerLabel } from './speaker-label.ts';

const place: RunPlace = { kind: 'paragraph', depth: 0, quote: 0, list: 0, annotations: [] };

/** A run without markup: its text is its source. */
export function plainRun(text: string, where: Partial<RunPlace> = {}): ProseRun {
  return {
    text,
    place: { ...place, ...where },
    inlines: [],
    toSource: (offset) => offset,
    toSourceSpan: (span: Span) => span,
    fromSource: (offset) => (offset >= 0 && offset <= text.length ? offset : undefined),
  };
}

export interface PlacedRun {
  readonly run: ProseRun;
  /** Where the run's block begins in the document. */
  readonly start: number;
}

/**
 * Plain text as prose: its paragraphs, parted by blank lines and before a speaker's label; any other line break stays what
 * it is.
 */
export function plainRuns(text: string): readonly PlacedRun[] {
  const starts = paragraphStarts(text);
  return starts.flatMap((from, index) => {
    const whole = text.slice(from, starts[index + 1] ?? text.length);
    const trimmed = whole.trim();
    if (trimmed === '') return [];
    return [{ run: plainRun(trimmed), start: from + whole.indexOf(trimmed) }];
  });
}

/** Where the paragraphs of a plain text begin, blank lines counted with the one before them; the first begins at 0. */
export function paragraphStarts(text: string): readonly number[] {
  const starts = [0];
  let at = 0;
  let begun = false;
  let blank = false;
  for (const line of text.split(/(?<=\n)/)) {
    const empty = line.trim() === '';
    if (!empty && begun && (blank || speakerLabel.test(line))) starts.push(at);
    begun ||= !empty;
    blank = empty;
    at += line.length;
  }
  return starts;
}
