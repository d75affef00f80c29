import { alteredSpan } from '../features/altered-words.ts';
import { type VerifiedQuotation, verifyQuotation } from '../features/quotation-source.ts';
import type { RelatedPlace } from '../model/problem.ts';
import type { Quotation, QuotationStatus } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { cut, plainLine } from '../render/escape.ts';
import type { Check } from './check.ts';
import { type Facts, factsOf } from './facts.ts';

/** The words stand in a source, but not as they are quoted. */
export const alteredQuotation: Check = {
  id: 'altered-quotation',
  description: 'A quotation whose words are not its source’s.',
  help: 'Take the source’s words, mark what you leave out or put in by an ellipsis or square brackets, or take the quotation marks off: then it is a paraphrase.',
  *run(analysis, project) {
    for (const { quotation, verified } of withStatus(analysis, project, 'altered')) {
      const source = verified.source ? ` in ${titled(verified.source.title)}` : '';
      const theirs = verified.diff?.filter((part) => part.op !== 'added').map((part) => part.text);
      const words = theirs ? `: “${cut(plainLine(theirs.join(' ')), 160)}”` : '';
      yield {
        ...alteredSpan(analysis, quotation, verified.changes),
        code: 'altered-quotation',
        severity: 'warning',
        message: `These are not the source’s words${source}${words}.`,
        ...passageOf(verified),
      };
    }
  },
};

/** The speaker or citation names a source that Dossier can read, and the words are not in it. */
export const missingQuotation: Check = {
  id: 'missing-quotation',
  description: 'A quotation that its own source does not contain.',
  help: 'Cite the source that has the words, correct them, or take the quotation marks off: then it is a paraphrase.',
  *run(analysis, project) {
    for (const { quotation, verified } of withStatus(analysis, project, 'not-found')) {
      if (!verified.source) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        code: 'missing-quotation',
        severity: 'information',
        message: `These words are not in ${titled(verified.source.title)} or any other source.`,
      };
    }
  },
};

function titled(title: string): string {
  return `“${cut(plainLine(title), 80)}”`;
}

function passageOf({ target, source }: VerifiedQuotation): { related?: readonly RelatedPlace[] } {
  if (!target) return {};
  const message = `The passage in ${titled(source?.title ?? target.path)}`;
  return { related: [{ path: target.path, ...target.selection, message }] };
}

interface Judged {
  readonly quotation: Placed<Quotation>;
  readonly verified: VerifiedQuotation;
}

/** What the sources say of the quotations of one state of a document, where they say something. */
const judged = new WeakMap<
  DocumentAnalysis,
  { readonly notes: number; readonly sources: number; readonly found: readonly Judged[] }
>();

function withStatus(
  analysis: DocumentAnalysis,
  project: Project,
  status: QuotationStatus,
): readonly Judged[] {
  const { changes: notes } = project.notes;
  const { changes: sources } = project.sources;
  let known = judged.get(analysis);
  if (known?.notes !== notes || known.sources !== sources) {
    known = { notes, sources, found: [...judge(analysis, project)] };
    judged.set(analysis, known);
  }
  return known.found.filter(({ verified }) => verified.status === status);
}

/** What was found of the quotations of one run, and out of what. */
interface KeptRun {
  readonly facts: Facts;
  readonly notes: number;
  readonly sources: number;
  readonly found: readonly { readonly local: Quotation; readonly verified: VerifiedQuotation }[];
}

/** By the run's quotations: an edit elsewhere leaves them as they are. */
const kept = new WeakMap<readonly Quotation[], KeptRun>();

function* judge(analysis: DocumentAnalysis, project: Project): Iterable<Judged> {
  const facts = factsOf(analysis, project);
  const { changes: notes } = project.notes;
  const { changes: sources } = project.sources;
  const quoted = analysis.quoted();
  for (let run = 0; run < quoted.length; run++) {
    const list = quoted[run]!;
    if (list.length === 0) continue;
    let known = kept.get(list);
    if (known?.facts !== facts || known.notes !== notes || known.sources !== sources) {
      const judged = list.map((local) => ({
        local,
        verified: verifyQuotation(project, analysis, { ...local, run, local }),
      }));
      const found = judged.filter(
        ({ verified: { status } }) => status === 'altered' || status === 'not-found',
      );
      known = { facts, notes, sources, found };
      if (standsAlone(analysis, run)) kept.set(list, known);
    }
    for (const { local, verified } of known.found)
      yield { quotation: { ...local, ...analysis.place(run, local), run, local }, verified };
  }
}

/** Whether no other run has a say in what a run quotes: no quoted paragraph’s neighbours, no footnotes. */
function standsAlone(analysis: DocumentAnalysis, run: number): boolean {
  const { inlines, place } = analysis.prose.runs[run]!;
  const isFootnoted = inlines.some(({ type }) => type === 'footnote' || type === 'inline-footnote');
  return place.quote === 0 && !isFootnoted && !analysis.quoted()[run]!.some(({ kind }) => kind === 'block');
}
