import type { Unit } from '../model/argument.ts';
import { keptFinds } from '../text/kept-finds.ts';
import { gapCheck } from './gap-check.ts';

/**
 * A question under which nothing stands and behind which nothing follows in its section: what follows a question mostly
 * answers it, in whatever form. Of several asked in a row the last one is named.
 */
export const unansweredQuestion = gapCheck({
  id: 'unanswered-question',
  description: 'A question that nothing answers.',
  *gapsIn({ units, paragraphs, starts, under, sectionOf }) {
    const { at, found } = lastQuestions(paragraphs);
    for (const [nth, unit] of found.entries()) {
      const behind = starts[at[nth]! + 1]!;
      const next = units[behind];
      if ((next && sectionOf(next) === sectionOf(unit)) || under(behind - 1).length > 0) continue;
      const { run, start, end } = unit;
      yield { run, start, end, message: 'Nothing in this essay answers this question.' };
    }
  },
});

/** The question that a paragraph ends with. */
const lastQuestions = keptFinds((paragraph: readonly Unit[]) => {
  const last = paragraph.at(-1);
  return last?.role === 'question' ? last : undefined;
});
