import type { Quotation } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import { argumentOf } from './argument-of.ts';
import type { Check } from './check.ts';

/** Fewer words are a phrase that everybody may use. */
const WORDS = 6;

/** Somebody’s very words, and neither who said them nor a citation, a footnote or a link beside them. */
export const unsourcedTestimony: Check = {
  id: 'unsourced-testimony',
  description: 'Testimony without a source.',
  *run(analysis, project) {
    if (!argumentOf(analysis, project)) return;
    for (const quotation of analysis.quotations()) {
      const { kind, text, start, end } = quotation;
      if (kind !== 'direct' && kind !== 'block') continue;
      if (text.trim().split(/\s+/).length < WORDS || isNamed(quotation)) continue;
      if (quotation.nested || isReferred(analysis, quotation)) continue;
      const message = 'Neither a speaker nor a source is named for these words.';
      yield { start, end, code: 'unsourced-testimony', severity: 'hint', message };
    }
  },
};

function isNamed({ speaker, speakerSpan, antecedent }: Placed<Quotation>): boolean {
  return speaker !== null || speakerSpan !== undefined || antecedent !== undefined;
}

/** In its own paragraph; for a block quote also in the one before and behind it. */
function isReferred(analysis: DocumentAnalysis, { run, kind }: Placed<Quotation>): boolean {
  const near = kind === 'block' ? [run - 1, run, run + 1] : [run];
  return near.some((at) =>
    analysis.runs[at]?.run.inlines.some(({ type }) =>
      ['citation', 'footnote', 'inline-footnote', 'link', 'wikilink'].includes(type),
    ),
  );
}
