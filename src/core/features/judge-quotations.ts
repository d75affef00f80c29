import { type Facts, factsOf } from '../checks/facts.ts';
import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { type ChangedPart, changedPart, joinedParts, wholePart } from '../text/changed-part.ts';
import { editedFinds, type Finds, findAt } from '../text/kept-finds.ts';
import { isVerified, type VerifiedQuotation, verifyQuotation } from './quotation-source.ts';

/** A quotation that is not its source’s words, in its run, and what its source says. */
export interface Judged {
  readonly local: Quotation;
  readonly verified: VerifiedQuotation;
}

/** What was found of the quotations of one state of a document, and out of what. */
interface Judging {
  readonly notes: number;
  readonly sources: number;
  readonly runs: readonly ProseRun[];
  readonly quoted: readonly (readonly Quotation[])[];
  /** Runs with quotations that are altered or not to be found. */
  readonly finds: Finds<readonly Judged[]>;
}

const nothing: Finds<never> = { at: new Int32Array(0), found: [] };

/** Of the latest state of each document: what is known of it is one object as long as it is the same. */
const judgings = new WeakMap<Facts, Judging>();

/**
 * Looks for the quotations of a document in its sources, one in each step. After an edit only those are looked for that it may
 * concern: in the runs that have changed, in block quotes beside them, and in all where a footnote is another.
 */
export function* judgeQuotations(
  project: Project,
  analysis: DocumentAnalysis,
): Generator<undefined, Finds<readonly Judged[]>> {
  const facts = factsOf(analysis, project);
  const { changes: notes } = project.notes;
  const { changes: sources } = project.sources;
  const runs = analysis.prose.list.all();
  const quoted = analysis.quoted();
  const known = judgings.get(facts);
  const before = known?.notes === notes && known.sources === sources ? known : undefined;
  const part = partToJudge(before, runs, quoted);
  const at: number[] = [];
  const found: (readonly Judged[])[] = [];
  for (let run = part.from; run < part.newEnd; run++) {
    if (quoted[run]!.length === 0) continue;
    const judged =
      before && part.isLike(run)
        ? (findAt(before.finds, run) ?? [])
        : yield* judgeRun(project, analysis, run);
    if (judged.length === 0) continue;
    at.push(run);
    found.push(judged);
  }
  const finds = editedFinds(before?.finds ?? nothing, part, { at, found });
  judgings.set(facts, { notes, sources, runs, quoted, finds });
  return finds;
}

function* judgeRun(
  project: Project,
  analysis: DocumentAnalysis,
  run: number,
): Generator<undefined, readonly Judged[]> {
  const judged: Judged[] = [];
  for (const local of analysis.quoted()[run]!) {
    if (!isVerified(local)) continue;
    const verified = verifyQuotation(project, analysis, { ...local, run, local });
    if (verified.status === 'altered' || verified.status === 'not-found') judged.push({ local, verified });
    yield;
  }
  return judged;
}

/** The runs to judge again, and which of them need not be for all that. */
interface PartToJudge extends ChangedPart {
  isLike(run: number): boolean;
}

function partToJudge(
  before: Judging | undefined,
  runs: readonly ProseRun[],
  quoted: readonly (readonly Quotation[])[],
): PartToJudge {
  const all = { ...wholePart(before?.runs ?? [], runs), isLike: () => false };
  if (!before) return all;
  const own = changedPart(before.runs, runs);
  const changed = [...before.runs.slice(own.from, own.oldEnd), ...runs.slice(own.from, own.newEnd)];
  if (changed.some(({ place }) => place.footnote !== undefined)) return all;
  const part = joinedParts(own, changedPart(before.quoted, quoted));
  const isQuote = (index: number): boolean => (runs[index]?.place.quote ?? 0) > 0;
  let { from, newEnd } = part;
  while (isQuote(from - 1)) from--;
  while (isQuote(newEnd)) newEnd++;
  const oldEnd = part.oldEnd + newEnd - part.newEnd;
  // Between runs that have changed there are others, which no block quote joins to them.
  const isLike = (run: number): boolean =>
    oldEnd === newEnd &&
    !isQuote(run) &&
    before.runs[run] === runs[run] &&
    before.quoted[run] === quoted[run];
  return { from, oldEnd, newEnd, isLike };
}
