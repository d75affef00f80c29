import type { Unit } from '../model/argument.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
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
    const { units } = argument;
    const frames = framing(argument);
    for (const index of argument.inRole('claim')) {
      const unit = units[index]!;
      if (units[index - 1]?.run === unit.run && !unit.explicit) continue;
      if (frames(unit)) continue;
      const isSupported = argument.under(index).some((below) => units[below]!.relation === 'supports');
      if (isSupported || hasMark(analysis, unit)) continue;
      if ((analysis.prose.runs[unit.run - 1]?.place.list ?? 0) > 0) continue;
      const beside = besideIn(units, index);
      if (beside.some((other) => backing.has(other.role) || hasMark(analysis, other))) continue;
      const { run, start, end } = unit;
      yield { run, start, end, message: 'Nothing in this essay supports this claim.' };
    }
  },
});

/** Whether a unit stands before the first section, with the thesis, or in what concludes. */
function framing({ units, sections, inRole }: ArgumentOf): (unit: Unit) => boolean {
  const first = sections[0]?.run ?? -1;
  const last = units.at(-1)?.run;
  const framed = new Set([...inRole('thesis'), ...inRole('conclusion')].map((index) => units[index]!.run));
  return ({ run }) => run < first || run === last || framed.has(run);
}

/** The other units of its paragraph. */
function besideIn(units: readonly Unit[], index: number): readonly Unit[] {
  const { run } = units[index]!;
  const beside: Unit[] = [];
  for (let at = index - 1; units[at]?.run === run; at--) beside.push(units[at]!);
  for (let at = index + 1; units[at]?.run === run; at++) beside.push(units[at]!);
  return beside;
}

/** Whether a citation, a footnote or a link stands in the unit, or right behind it. */
function hasMark(analysis: DocumentAnalysis, unit: Unit): boolean {
  const marks = analysis.prose.runs[unit.run]?.inlines ?? [];
  return marks.some(
    ({ type, start }) =>
      (type === 'citation' || type === 'footnote' || type === 'inline-footnote' || type === 'link') &&
      unit.start <= start &&
      start <= unit.end,
  );
}
