import type { Unit } from '../model/argument.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { keptFinds } from '../text/kept-finds.ts';
import { type ArgumentOf, backing } from './argument-of.ts';
import { gapCheck } from './gap-check.ts';

/**
 * A claim that leads its paragraph and has nothing under it, while its paragraph says nothing that could carry it.
 * What opens and closes the whole is carried by the rest; a claim with a citation or footnote of its own rests on that,
 * one right behind a list on the list.
 */
export const unsupportedClaim = gapCheck({
  id: 'unsupported-claim',
  description: 'A claim with nothing under it.',
  *gapsIn(argument, analysis) {
    const { units, paragraphs, starts } = argument;
    const frames = framing(argument);
    const { at, found } = bareClaims(paragraphs);
    for (const [nth, claims] of found.entries()) {
      const paragraph = paragraphs[at[nth]!]!;
      if (frames(paragraph[0]!) || paragraph.some((unit) => hasMark(analysis, unit))) continue;
      if ((analysis.prose.list.all()[paragraph[0]!.run - 1]?.place.list ?? 0) > 0) continue;
      for (const claim of claims) {
        const below = argument.under(starts[at[nth]!]! + claim);
        if (below.some((index) => units[index]!.relation === 'supports')) continue;
        const { run, start, end } = paragraph[claim]!;
        yield { run, start, end, message: 'Nothing in this essay supports this claim.' };
      }
    }
  },
});

/** Of each paragraph that says nothing to carry a claim the claims that lead it, or that the writer has marked. */
const bareClaims = keptFinds((paragraph: readonly Unit[]) => {
  const claims = [...paragraph.keys()].filter((at) => {
    const { role, explicit } = paragraph[at]!;
    return role === 'claim' && (at === 0 || explicit);
  });
  return claims.length > 0 && !paragraph.some(({ role }) => backing.has(role)) ? claims : undefined;
});

/** Whether a unit stands before the first section, with the thesis, or in what concludes. */
function framing({ units, paragraphs, sections }: ArgumentOf): (unit: Unit) => boolean {
  const first = sections[0]?.run ?? -1;
  const last = units.at(-1)?.run;
  const framed = new Set(framingRuns(paragraphs).found);
  return ({ run }) => run < first || run === last || framed.has(run);
}

/** The run of each paragraph that states or concludes the whole. */
const framingRuns = keptFinds(
  (paragraph: readonly Unit[]) =>
    paragraph.find(({ role }) => role === 'thesis' || role === 'conclusion')?.run,
);

/** Whether a citation, a footnote or a link stands in the unit, or right behind it. */
function hasMark(analysis: DocumentAnalysis, unit: Unit): boolean {
  const marks = analysis.prose.list.all()[unit.run]?.inlines ?? [];
  return marks.some(
    ({ type, start }) =>
      (type === 'citation' || type === 'footnote' || type === 'inline-footnote' || type === 'link') &&
      unit.start <= start &&
      start <= unit.end,
  );
}
