import { placedUnits } from '../marks/unit-at.ts';
import type { Relation, Role } from '../model/argument.ts';
import type { EntityKind, MentionForm, Origin } from '../model/entity.ts';
import type { Problem } from '../model/problem.ts';
import type { QuotationKind, QuotationStatus, SpeakerSort } from '../model/quotation.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import type { Span } from '../text/span.ts';
import { citationTarget } from './citation-target.ts';
import { problems } from './problems.ts';
import { verifyQuotation } from './quotation-source.ts';

/** What `dossier analyze --format json` prints of one file. Keys may be added, never renamed. */
export interface Analysis {
  readonly schema: 1;
  readonly file: string;
  readonly asOf: string;
  readonly entities: readonly AnalysisEntity[];
  readonly mentions: readonly AnalysisMention[];
  readonly quotations: readonly AnalysisQuotation[];
  readonly citations: readonly (Span & { readonly key: string; readonly target: FileSpan | null })[];
  readonly argument: readonly AnalysisUnit[];
  readonly problems: readonly Problem[];
}

export interface FileSpan extends Span {
  readonly file: string;
}

export interface AnalysisEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly note: string | null;
  readonly origin: Origin;
}

export interface AnalysisMention extends Span {
  readonly text: string;
  readonly entity: string | null;
  readonly form: MentionForm;
  readonly confidence: number;
  readonly candidates: readonly string[];
  readonly why: string;
  readonly reading?: 'literal' | 'metonymic';
}

export interface AnalysisQuotation extends Span {
  readonly text: string;
  readonly kind: QuotationKind;
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  /** For a speaker without a name. */
  readonly speakerSort: SpeakerSort | null;
  readonly cue: string | null;
  readonly scare: boolean;
  readonly source: FileSpan | null;
  readonly status: QuotationStatus;
}

export interface AnalysisUnit extends Span {
  readonly id: string;
  readonly role: Role;
  readonly parent: string | null;
  readonly relation: Relation | null;
  readonly explicit: boolean;
  readonly label: string;
  readonly confidence: number;
  readonly why: string;
}

/** Everything Dossier finds in one document; `undefined` if there is no such file. */
export function analyze(project: Project, path: string, file = path): Analysis | undefined {
  const analysis = project.analysis(path);
  if (!analysis) return undefined;
  const text = analysis.doc.text();
  const mentions = analysis.mentions().map(
    (mention): AnalysisMention => ({
      start: mention.start,
      end: mention.end,
      text: text.slice(mention.start, mention.end),
      entity: mention.entity,
      form: mention.form,
      confidence: round(mention.confidence),
      candidates: mention.candidates,
      why: mention.why,
      ...(mention.reading ? { reading: mention.reading } : {}),
    }),
  );
  return {
    schema: 1,
    file,
    asOf: analysis.asOf,
    entities: entitiesOf(analysis),
    mentions,
    quotations: quotationsOf(project, analysis, text),
    citations: analysis
      .citations()
      .map(({ start, end, key }) => ({ start, end, key, target: targetOf(project, analysis, key) })),
    argument: argumentOf(analysis),
    problems: problems(project, path),
  };
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

function entitiesOf(analysis: DocumentAnalysis): readonly AnalysisEntity[] {
  const ids = new Set<string>();
  for (const mention of analysis.mentions()) if (mention.entity) ids.add(mention.entity);
  for (const quotation of analysis.quotations()) if (quotation.speaker) ids.add(quotation.speaker);
  return [...ids].flatMap((id) => {
    const entity = analysis.entity(id);
    if (!entity) return [];
    return [{ id, name: entity.name, kind: entity.kind, note: entity.note ?? null, origin: entity.origin }];
  });
}

function quotationsOf(
  project: Project,
  analysis: DocumentAnalysis,
  text: string,
): readonly AnalysisQuotation[] {
  return analysis.quotations().map((quotation) => {
    const { run, speakerSpan } = quotation;
    const speaker = speakerSpan && analysis.place(run + speakerSpan.away, speakerSpan);
    const verified = verifyQuotation(project, analysis, quotation);
    return {
      start: quotation.start,
      end: quotation.end,
      text: text.slice(quotation.start, quotation.end),
      kind: quotation.kind,
      speaker: quotation.speaker,
      speakerStart: speaker?.start ?? null,
      speakerEnd: speaker?.end ?? null,
      speakerSort: quotation.speakerSort ?? null,
      cue: quotation.cue ?? null,
      scare: quotation.kind === 'scare',
      source: verified.target ? { file: verified.target.path, ...pick(verified.target.selection) } : null,
      status: verified.status,
    };
  });
}

function pick({ start, end }: Span): Span {
  return { start, end };
}

function targetOf(project: Project, analysis: DocumentAnalysis, key: string): FileSpan | null {
  const target = citationTarget(project, analysis, key);
  return target ? { file: target.path, ...pick(target.span) } : null;
}

function argumentOf(analysis: DocumentAnalysis): readonly AnalysisUnit[] {
  return placedUnits(analysis).map(({ unit, span }) => ({
    id: unit.id,
    ...span,
    role: unit.role,
    parent: unit.parent,
    relation: unit.relation,
    explicit: unit.explicit,
    label: unit.label,
    confidence: round(unit.confidence),
    why: unit.why,
  }));
}
