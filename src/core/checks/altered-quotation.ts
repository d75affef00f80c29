import { type VerifiedQuotation, verifyQuotation } from '../features/quotation-source.ts';
import type { Problem, Severity } from '../model/problem.ts';
import type { Quotation, QuotationStatus } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { cut, plainLine } from '../render/escape.ts';
import type { Check } from './check.ts';

/** The words stand in a source, but not as they are quoted. */
export const alteredQuotation: Check = {
  id: 'altered-quotation',
  description: 'A quotation whose words are not its source’s.',
  *run(analysis, project) {
    for (const { quotation, verified } of withStatus(analysis, project, 'altered')) {
      const source = verified.source ? ` in “${cut(plainLine(verified.source.title), 80)}”` : '';
      const theirs = verified.diff?.filter((part) => part.op !== 'added').map((part) => part.text);
      const words = theirs ? `: “${cut(plainLine(theirs.join(' ')), 160)}”` : '';
      yield problem(
        quotation,
        'altered-quotation',
        'warning',
        `These are not the source’s words${source}${words}.`,
      );
    }
  },
};

/** The speaker or citation names a source that Dossier can read, and the words are not in it. */
export const missingQuotation: Check = {
  id: 'missing-quotation',
  description: 'A quotation that its own source does not contain.',
  *run(analysis, project) {
    for (const { quotation, verified } of withStatus(analysis, project, 'not-found')) {
      if (!verified.source) continue;
      const source = `“${cut(plainLine(verified.source.title), 80)}”`;
      yield problem(
        quotation,
        'missing-quotation',
        'information',
        `These words are not in ${source} or any other source.`,
      );
    }
  },
};

function* withStatus(
  analysis: DocumentAnalysis,
  project: Project,
  status: QuotationStatus,
): Iterable<{ quotation: Placed<Quotation>; verified: VerifiedQuotation }> {
  for (const quotation of analysis.quotations()) {
    const verified = verifyQuotation(project, analysis, quotation);
    if (verified.status === status) yield { quotation, verified };
  }
}

function problem(at: Placed<Quotation>, code: string, severity: Severity, message: string): Problem {
  return { start: at.start, end: at.end, code, severity, message };
}
