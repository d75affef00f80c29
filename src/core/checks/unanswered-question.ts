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
  *gapsIn({ paragraphs, starts, runOf, under, sectionOf }) {
    const { at, found } = lastQuestions(paragraphs);
    for (const [nth, { start, end }] of found.entries()) {
      const paragraph = at[nth]!;
      const next = paragraph + 1;
      const goesOn = next < paragraphs.length && sectionOf(next) === sectionOf(paragraph);
      if (goesOn || under(starts[next]! - 1).length > 0) continue;
      yield { run: runOf[paragraph]!, start, end, message: 'Nothing in this essay answers this question.' };
    }
  },
});

/** The question that a paragraph ends with. */
const lastQuestions = keptFinds((paragraph: readonly Unit[]) => {
  const last = paragraph.at(-1);
  return last?.role === 'question' ? last : undefined;
});
