import type { ProseRun } from '../model/prose-run.ts';
import { keptFinds } from '../text/kept-finds.ts';
import type { Span } from '../text/span.ts';
import type { Check } from './check.ts';

/** `[^label]` in prose without a definition: remark leaves it as text, so it is looked for there. */
export const missingFootnote: Check = {
  id: 'missing-footnote',
  description: 'A footnote reference without its definition.',
  help: 'Write the footnote, [^label]: …, anywhere in the document, or take the reference away.',
  *run(analysis) {
    const { at, found } = marksIn(analysis.prose.list.all());
    for (const [index, marks] of found.entries()) {
      for (const { label, ...span } of marks) {
        const message = `There is no footnote “${label}” in this document.`;
        yield {
          ...analysis.place(at[index] as number, span),
          code: 'missing-footnote',
          severity: 'warning',
          message,
        };
      }
    }
  },
};

/** What looks like a reference to a footnote in the words of each run. */
const marksIn = keptFinds(
  ({ text }: ProseRun): readonly (Span & { readonly label: string })[] | undefined => {
    if (!text.includes('[^')) return undefined;
    const marks = text.matchAll(/\[\^([^\]\s^]{1,80})\](?!:)/g);
    return Array.from(marks, ({ index, 0: all, 1: label }) => ({
      start: index,
      end: index + all.length,
      label: label as string,
    }));
  },
);
