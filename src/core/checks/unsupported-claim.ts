import type { Unit } from '../model/argument.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { type ArgumentOf, argumentOf, backing, hintAt } from './argument-of.ts';
import type { Check } from './check.ts';

/**
 * A claim that leads its paragraph and has nothing under it, while its paragraph says nothing that could carry it.
 * What opens and closes the whole is carried by the rest; a claim with a citation or footnote of its own rests on that,
 * one right behind a list on the list.
 */
export const unsupportedClaim: Check = {
  id: 'unsupported-claim',
  description: 'A claim with nothing under it.',
  *run(analysis, project) {
    const argument = argumentOf(analysis, project);
    if (!argument) return;
    const frame = framing(argument);
    for (const [index, unit] of argument.units.entries()) {
      if (unit.role !== 'claim' || frame.has(unit.run)) continue;
      if (argument.units[index - 1]?.run === unit.run && !unit.explicit) continue;
      if (argument.under(unit).some(({ relation }) => relation === 'supports') || hasMark(analysis, unit))
        continue;
      if ((analysis.runs[unit.run - 1]?.run.place.list ?? 0) > 0) continue;
      const beside = argument.units.filter(({ run, id }) => run === unit.run && id !== unit.id);
      if (beside.some((other) => backing.has(other.role) || hasMark(analysis, other))) continue;
      yield hintAt(analysis, unit, 'unsupported-claim', 'Nothing in this essay supports this claim.');
    }
  },
};

/** The runs before the first section or with the thesis, and those that conclude. */
function framing({ units, sections }: ArgumentOf): ReadonlySet<number> {
  const first = sections[0]?.run ?? -1;
  const last = units.at(-1)?.run;
  return new Set(
    units
      .filter(({ run, role }) => run < first || run === last || role === 'thesis' || role === 'conclusion')
      .map(({ run }) => run),
  );
}

/** Whether a citation, a footnote or a link stands in the unit, or right behind it. */
function hasMark(analysis: DocumentAnalysis, unit: Unit): boolean {
  const marks = analysis.runs[unit.run]?.run.inlines ?? [];
  return marks.some(
    ({ type, start }) =>
      (type === 'citation' || type === 'footnote' || type === 'inline-footnote' || type === 'link') &&
      unit.start <= start &&
      start <= unit.end,
  );
}
