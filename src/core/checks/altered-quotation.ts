import { alteredSpan } from '../features/altered-words.ts';
import { judgeQuotations } from '../features/judge-quotations.ts';
import type { VerifiedQuotation } from '../features/quotation-source.ts';
import type { RelatedPlace } from '../model/problem.ts';
import type { Quotation, QuotationStatus } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { cut, plainLine } from '../render/escape.ts';
import { finish } from '../text/in-steps.ts';
import type { Check } from './check.ts';

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

interface PlacedJudged {
  readonly quotation: Placed<Quotation>;
  readonly verified: VerifiedQuotation;
}

function* withStatus(
  analysis: DocumentAnalysis,
  project: Project,
  status: QuotationStatus,
): Iterable<PlacedJudged> {
  const { at, found } = finish(judgeQuotations(project, analysis));
  for (const [index, judged] of found.entries()) {
    const run = at[index]!;
    for (const { local, verified } of judged) {
      if (verified.status !== status) continue;
      yield { quotation: { ...local, ...analysis.place(run, local), run, local }, verified };
    }
  }
}
