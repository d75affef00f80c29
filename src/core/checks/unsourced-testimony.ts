import type { ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';

import { keptFinds } from '../text/kept-finds.ts';
import { gapCheck } from './gap-check.ts';

/** Fewer words are a phrase that everybody may use. */
const fewestWords = 6;

/** Somebody’s very words, and neither who said them nor a citation, a footnote or a link beside them. */
export const unsourcedTestimony = gapCheck({
  id: 'unsourced-testimony',
  description: 'Testimony without a source.',
  *gapsIn(_, analysis) {
    const message = 'Neither a speaker nor a source is named for these words.';
    const { at, found } = unnamedIn(analysis.prose.list.all(), analysis.quoted());
    for (const [nth, quotations] of found.entries()) {
      const run = at[nth]!;
      for (const { kind, start, end } of quotations) {
        // A block quote may also be referred to in the paragraph before it and behind it.
        const near = kind === 'block' ? [run - 1, run + 1] : [];
        if (near.some((at) => refers(analysis.prose.list.at(at)))) continue;
        yield { run, start, end, message };
      }
    }
  },
});

/** Of the words that a run quotes, if it refers to nothing, those that nobody is said to have said. */
const unnamedIn = keptFinds((one: ProseRun, quotations: readonly Quotation[]) => {
  if (quotations.length === 0 || refers(one)) return undefined;
  const unnamed = quotations.filter((quotation) => {
    const { kind, nested } = quotation;
    if ((kind !== 'direct' && kind !== 'block') || nested || isNamed(quotation)) return false;
    return countWords(quotation) >= fewestWords;
  });
  return unnamed.length > 0 ? unnamed : undefined;
});

function countWords({ text }: Quotation): number {
  return text.trim().split(/\s+/).length;
}

function isNamed({ speaker, speakerSpan, antecedent }: Quotation): boolean {
  return speaker !== null || speakerSpan !== undefined || antecedent !== undefined;
}

/** Whether a citation, a footnote or a link stands in a paragraph. */
function refers(run: ProseRun | undefined): boolean {
  return run?.inlines.some(({ type }) => references.has(type)) ?? false;
}

const references: ReadonlySet<string> = new Set([
  'citation',
  'footnote',
  'inline-footnote',
  'link',
  'wikilink',
]);
