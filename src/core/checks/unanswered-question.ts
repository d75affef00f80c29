import { argumentOf, hintAt } from './argument-of.ts';
import type { Check } from './check.ts';

/**
 * A question under which nothing stands and behind which nothing follows in its section: what follows a question mostly
 * answers it, in whatever form. Of several asked in a row the last one is named.
 */
export const unansweredQuestion: Check = {
  id: 'unanswered-question',
  description: 'A question that nothing answers.',
  *run(analysis, project) {
    const argument = argumentOf(analysis, project);
    if (!argument) return;
    const { units, under, sectionOf } = argument;
    for (const [index, unit] of units.entries()) {
      if (unit.role !== 'question' || under(unit).length > 0) continue;
      const next = units[index + 1];
      if (next && sectionOf(next) === sectionOf(unit)) continue;
      yield hintAt(analysis, unit, 'unanswered-question', 'Nothing in this essay answers this question.');
    }
  },
};
