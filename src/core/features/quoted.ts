import type { EntityKind } from '../model/entity.ts';
import type { Quotation, QuotationStatus, SpeakerSort } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import type { NoteRecord } from '../project/note-record.ts';
import type { Project, Target } from '../project/project.ts';
import { cut, plainLine } from '../render/escape.ts';
import type { Span } from '../text/span.ts';
import { sourcesOf } from './cited-sources.ts';
import { isVerified, verifyQuotation } from './quotation-source.ts';
import { speakerKind, speakerName } from './quotation-speaker.ts';
import { verifyQuotations } from './verify-quotations.ts';

/** A source that a document quotes, cites or links to. */
export interface QuotedSource {
  readonly path: string;
  readonly title: string;
}

/** Somebody’s words in a document, or what the writer reports of them. */
export interface QuotedPassage {
  /** The same after edits elsewhere in the document. */
  readonly id: string;
  readonly text: string;
  /** `paraphrase` where no words are claimed. */
  readonly status: QuotationStatus | 'paraphrase';
  /** As the document calls whom it knows; `null` if nobody is named. */
  readonly speaker: string | null;
  /** What the speaker is; `null` if only the name is known, or nobody is named. */
  readonly speakerKind: EntityKind | SpeakerSort | null;
  /** The source that has the words, or that they were looked for in. */
  readonly source: string | null;
  /** Where they stand in it. */
  readonly passage: Target | undefined;
  readonly span: Span;
}

/** What the Sources view shows. */
export interface Quoted {
  /** In the order in which the document comes to them. */
  readonly sources: readonly QuotedSource[];
  /** In the order of the text. */
  readonly passages: readonly QuotedPassage[];
}

/** Whom a document quotes and from where, and whether the words are theirs; in small steps. */
export function* quoted(project: Project, path: string): Generator<undefined, Quoted> {
  yield* verifyQuotations(project, path);
  const analysis = project.analysis(path);
  if (!analysis) return { sources: [], passages: [] };
  const ids = createIds();
  const isSource = project.notes.get(path)?.role === 'source';
  const passages = analysis
    .quotations()
    .filter((each) => isShown(each, isSource))
    .map((each) => passageOf(project, analysis, each))
    .map((passage) => ({ id: ids(passage.text), ...passage }));
  return { sources: sourcesIn(project, analysis, passages), passages };
}

/** Whether somebody is quoted or reported; the block quotes of a source note are the source itself. */
function isShown(quotation: Placed<Quotation>, isSource: boolean): boolean {
  if (quotation.kind === 'indirect') return quotation.speakerSpan !== undefined;
  return isVerified(quotation) && !(isSource && quotation.kind === 'block');
}

function passageOf(
  project: Project,
  analysis: DocumentAnalysis,
  quotation: Placed<Quotation>,
): Omit<QuotedPassage, 'id'> {
  const { status, source, target } = verifyQuotation(project, analysis, quotation);
  const words = quotation.kind === 'indirect' ? quotation.text.replace(/^that\s+/, '') : quotation.text;
  const text = cut(plainLine(words), 200);
  return {
    text,
    status: isVerified(quotation) ? status : 'paraphrase',
    speaker: speakerName(analysis, quotation) ?? null,
    speakerKind: speakerKind(analysis, quotation) ?? null,
    source: isVerified(quotation) ? (source?.path ?? null) : null,
    passage: target,
    span: { start: quotation.start, end: quotation.end },
  };
}

/** Ids out of texts; the same words twice are told apart by their order. */
function createIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before === 0 ? text : `${text} ${before}`;
  };
}

/** Cited, linked or quoted, each once, by where the document first does so. */
function sourcesIn(
  project: Project,
  analysis: DocumentAnalysis,
  passages: readonly QuotedPassage[],
): readonly QuotedSource[] {
  const first = new Map<string, number>();
  const meet = (path: string, at: number): void => {
    first.set(path, Math.min(at, first.get(path) ?? at));
  };
  for (const { run, start } of analysis.runs())
    for (const inline of run.inlines)
      for (const path of sourcesOf(project, analysis.path, inline))
        meet(path, start + run.toSource(inline.start));
  for (const { source, span } of passages) if (source !== null) meet(source, span.start);
  return [...first]
    .sort((a, b) => a[1] - b[1])
    .flatMap(([path]) => project.notes.get(path) ?? [])
    .map(({ path, title }: NoteRecord) => ({ path, title }));
}
