import type { Quotation } from '../model/quotation.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { gapCheck } from './gap-check.ts';

/** Fewer words are a phrase that everybody may use. */
const WORDS = 6;

/** Somebody’s very words, and neither who said them nor a citation, a footnote or a link beside them. */
export const unsourcedTestimony = gapCheck({
  id: 'unsourced-testimony',
  description: 'Testimony without a source.',
  *gapsIn(_, analysis) {
    const message = 'Neither a speaker nor a source is named for these words.';
    for (const [run, quotations] of analysis.quoted().entries()) {
      for (const quotation of quotations) {
        const { kind, nested, start, end } = quotation;
        if ((kind !== 'direct' && kind !== 'block') || nested || isNamed(quotation)) continue;
        if (isReferred(analysis, kind, run) || countWords(quotation) < WORDS) continue;
        yield { run, start, end, message };
      }
    }
  },
});

function countWords({ text }: Quotation): number {
  return text.trim().split(/\s+/).length;
}

function isNamed({ speaker, speakerSpan, antecedent }: Quotation): boolean {
  return speaker !== null || speakerSpan !== undefined || antecedent !== undefined;
}

/** In its own paragraph; for a block quote also in the one before and behind it. */
function isReferred(analysis: DocumentAnalysis, kind: Quotation['kind'], run: number): boolean {
  const near = kind === 'block' ? [run - 1, run, run + 1] : [run];
  return near.some((at) =>
    analysis.prose.runs[at]?.inlines.some(({ type }) =>
      ['citation', 'footnote', 'inline-footnote', 'link', 'wikilink'].includes(type),
    ),
  );
}
