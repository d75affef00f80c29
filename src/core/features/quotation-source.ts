import type { Entity } from '../model/entity.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation, QuotationStatus } from '../model/quotation.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { NoteIndex } from '../project/note-index.ts';
import type { NoteRecord } from '../project/note-record.ts';
import type { Project, Target } from '../project/project.ts';
import type { DiffPart, WordChange } from '../quotations/word-diff.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import { citingRuns, type InRun, sourcesIn } from './cited-sources.ts';

export interface VerifiedQuotation {
  readonly status: QuotationStatus;
  /** The passage in its source. */
  readonly target: Target | undefined;
  readonly source: NoteRecord | undefined;
  /** When altered: word by word against the source, and where they differ. */
  readonly diff: readonly DiffPart[] | undefined;
  readonly changes: readonly WordChange[];
}

const unchecked: VerifiedQuotation = {
  status: 'no-source',
  target: undefined,
  source: undefined,
  diff: undefined,
  changes: [],
};

/** Whether a quotation claims to be somebody’s words. */
export function isVerified({ kind }: Pick<Quotation, 'kind'>): boolean {
  return kind !== 'scare' && kind !== 'indirect';
}

/** What was found for a quotation, and on what it rests beside its own words. */
interface Found {
  readonly project: Project;
  readonly path: string;
  /** How often the folder had changed. */
  readonly notes: number;
  readonly sources: number;
  /** The paragraphs and notes that may cite its source, and who speaks. */
  readonly runs: readonly ProseRun[];
  readonly speaker: Entity | undefined;
  readonly verified: VerifiedQuotation;
}

/** Several checks ask for the same, and after an edit most quotations stand where they stood. */
const found = createKeepsakes<Quotation, Found>(Symbol('source'));

/** Looks the quotation's words up in the folder's sources, the ones cited beside it and its speaker's own first. */
export function verifyQuotation(
  project: Project,
  analysis: DocumentAnalysis,
  quotation: InRun,
): VerifiedQuotation {
  if (!isVerified(quotation)) return unchecked;
  const { changes: notes } = project.notes;
  const { changes: sources } = project.sources;
  const { path } = analysis;
  const runs = citingRuns(analysis, quotation);
  const speaker = quotation.speaker === null ? undefined : analysis.entity(quotation.speaker);
  const known = found.get(quotation.local);
  const isSame =
    known?.project === project &&
    known.path === path &&
    known.notes === notes &&
    known.sources === sources &&
    known.speaker === speaker &&
    known.runs.length === runs.length &&
    known.runs.every((run, at) => run === runs[at]);
  if (known && isSame) return known.verified;
  const verified = lookUp(project, analysis, { quotation, runs, speaker });
  found.set(quotation.local, { project, path, notes, sources, runs, speaker, verified });
  return verified;
}

interface LookingUp {
  readonly quotation: InRun;
  readonly runs: readonly ProseRun[];
  readonly speaker: Entity | undefined;
}

function lookUp(project: Project, analysis: DocumentAnalysis, looked: LookingUp): VerifiedQuotation {
  const { quotation } = looked;
  const preferred = preferredSources(project, analysis.path, looked);
  const passage = project.sources.verify({ text: quotation.text, kind: quotation.kind }, preferred);
  // A source’s own text proves nothing about itself.
  if (passage.source?.id === analysis.path) return unchecked;
  const source = passage.source ? project.notes.get(passage.source.id) : undefined;
  const span = passage.source && { start: passage.source.start, end: passage.source.end };
  return {
    status: passage.status,
    source: source ?? (preferred[0] === undefined ? undefined : project.notes.get(preferred[0])),
    target: passage.source && span ? { path: passage.source.id, span, selection: span } : undefined,
    diff: passage.diff,
    changes: passage.changes ?? [],
  };
}

/** Paths of the sources to look in first: cited beside the quotation, then written by the speaker. */
function preferredSources(project: Project, path: string, { runs, speaker }: LookingUp): readonly string[] {
  const paths = new Set(sourcesIn(project, path, runs));
  if (speaker) for (const written of writingsOf(project, speaker)) paths.add(written);
  return [...paths];
}

/** What the folder has of an author, as long as its notes stay the same: many quotations have one speaker. */
const writings = new WeakMap<
  Entity,
  { readonly notes: NoteIndex; readonly changes: number; readonly paths: readonly string[] }
>();

function writingsOf({ notes }: Project, author: Entity): readonly string[] {
  const known = writings.get(author);
  if (known?.notes === notes && known.changes === notes.changes) return known.paths;
  const names = [author.name, ...author.names.map(({ text }) => text)];
  const paths = [...new Set(names.flatMap((name) => notes.writtenBy(name).map(({ path }) => path)))];
  writings.set(author, { notes, changes: notes.changes, paths });
  return paths;
}
