import type { Entity } from '../model/entity.ts';
import type { Quotation, QuotationStatus } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import type { NoteIndex } from '../project/note-index.ts';
import type { NoteRecord } from '../project/note-record.ts';
import type { Project, Target } from '../project/project.ts';
import type { DiffPart, WordChange } from '../quotations/word-diff.ts';
import { citedSources } from './cited-sources.ts';

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

/** What was found for the quotations of one state of a document: several checks ask for it. */
interface Found {
  /** How often the folder had changed. */
  readonly notes: number;
  readonly sources: number;
  readonly verified: Map<Quotation, VerifiedQuotation>;
}

/** By the state, so that it goes with it: quotations live on in the next ones. */
const found = new WeakMap<DocumentAnalysis, Found>();

function foundIn({ notes, sources }: Project, analysis: DocumentAnalysis): Found['verified'] {
  const before = found.get(analysis);
  if (before?.notes === notes.changes && before.sources === sources.changes) return before.verified;
  const verified = new Map<Quotation, VerifiedQuotation>();
  found.set(analysis, { notes: notes.changes, sources: sources.changes, verified });
  return verified;
}

/** Looks the quotation's words up in the folder's sources, the ones cited beside it and its speaker's own first. */
export function verifyQuotation(
  project: Project,
  analysis: DocumentAnalysis,
  quotation: Placed<Quotation>,
): VerifiedQuotation {
  if (!isVerified(quotation)) return unchecked;
  const all = foundIn(project, analysis);
  const before = all.get(quotation.local);
  if (before) return before;
  const verified = lookUp(project, analysis, quotation);
  all.set(quotation.local, verified);
  return verified;
}

function lookUp(
  project: Project,
  analysis: DocumentAnalysis,
  quotation: Placed<Quotation>,
): VerifiedQuotation {
  const preferred = preferredSources(project, analysis, quotation);
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
function preferredSources(
  project: Project,
  analysis: DocumentAnalysis,
  quotation: Placed<Quotation>,
): readonly string[] {
  const paths = new Set(citedSources(project, analysis, quotation));
  const speaker = quotation.speaker === null ? undefined : analysis.entity(quotation.speaker);
  if (speaker) for (const path of writingsOf(project, speaker)) paths.add(path);
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
