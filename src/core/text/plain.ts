import type { ProseRun, RunPlace } from '../model/prose-run.ts';
import type { Span } from './span.ts';

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

/** Plain text as prose: its paragraphs, parted by blank lines; a line break inside of one stays what it is. */
export function plainRuns(text: string): readonly PlacedRun[] {
  const runs: PlacedRun[] = [];
  const paragraph = /[^\s][\s\S]*?(?=\s*?(?:\r?\n[ \t]*){2,}|\s*$)/g;
  for (const match of text.matchAll(paragraph)) {
    runs.push({ run: plainRun(match[0]), start: match.index });
  }
  return runs;
}
