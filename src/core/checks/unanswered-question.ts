import { gapCheck } from './gap-check.ts';

/**
 * A question under which nothing stands and behind which nothing follows in its section: what follows a question mostly
 * answers it, in whatever form. Of several asked in a row the last one is named.
 */
export const unansweredQuestion = gapCheck({
  id: 'unanswered-question',
  description: 'A question that nothing answers.',
  *gapsIn({ units, inRole, under, sectionOf }) {
    for (const index of inRole('question')) {
      const unit = units[index]!;
      if (under(index).length > 0) continue;
      const next = units[index + 1];
      if (next && sectionOf(next) === sectionOf(unit)) continue;
      const { run, start, end } = unit;
      yield { run, start, end, message: 'Nothing in this essay answers this question.' };
    }
  },
});
