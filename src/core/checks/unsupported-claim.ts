import type { Unit } from '../model/argument.ts';
import type { Inline } from '../model/prose-run.ts';
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
    const { units, paragraphs, starts, runOf } = argument;
    const frames = framing(argument);
    const runs = analysis.prose.list.all();
    const { at, found } = bareClaims(paragraphs);
    for (const [nth, claims] of found.entries()) {
      const paragraph = paragraphs[at[nth]!]!;
      const run = runOf[at[nth]!]!;
      const marks = runs[run]!.inlines.filter(isMark);
      if (frames(at[nth]!) || paragraph.some((unit) => hasOne(marks, unit))) continue;
      if ((runs[run - 1]?.place.list ?? 0) > 0) continue;
      for (const claim of claims) {
        const below = argument.under(starts[at[nth]!]! + claim);
        if (below.some((index) => units.at(index)!.relation === 'supports')) continue;
        const { start, end } = paragraph[claim]!;
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

/** Whether a paragraph stands before the first section, with the thesis, or in what concludes. */
function framing({ paragraphs, runOf, sections }: ArgumentOf): (paragraph: number) => boolean {
  const first = sections[0]?.run ?? -1;
  const framed = new Set(framingParagraphs(paragraphs).at);
  return (paragraph) =>
    runOf[paragraph]! < first || paragraph === paragraphs.length - 1 || framed.has(paragraph);
}

/** The paragraphs that state or conclude the whole. */
const framingParagraphs = keptFinds((paragraph: readonly Unit[]) =>
  paragraph.find(({ role }) => role === 'thesis' || role === 'conclusion'),
);

/** A citation, a footnote or a link. */
function isMark({ type }: Inline): boolean {
  return type === 'citation' || type === 'footnote' || type === 'inline-footnote' || type === 'link';
}

/** Whether one of them stands in the unit, or right behind it. */
function hasOne(marks: readonly Inline[], unit: Unit): boolean {
  return marks.some(({ start }) => unit.start <= start && start <= unit.end);
}
