import type { ProseRun } from '../model/prose-run.ts';
import { keptList } from '../text/kept-list.ts';
import type { Span } from '../text/span.ts';
import type { Check } from './check.ts';

/** `[^label]` in prose without a definition: remark leaves it as text, so it is looked for there. */
export const missingFootnote: Check = {
  id: 'missing-footnote',
  description: 'A footnote reference without its definition.',
  help: 'Write the footnote, [^label]: …, anywhere in the document, or take the reference away.',
  *run(analysis) {
    for (const [run, found] of marksIn(analysis.prose.runs).entries()) {
      for (const { label, ...span } of found) {
        const message = `There is no footnote “${label}” in this document.`;
        yield { ...analysis.place(run, span), code: 'missing-footnote', severity: 'warning', message };
      }
    }
  },
};

const none: readonly never[] = [];

/** What looks like a reference to a footnote in the words of each run. */
const marksIn = keptList(({ text }: ProseRun): readonly (Span & { readonly label: string })[] => {
  if (!text.includes('[^')) return none;
  const marks = text.matchAll(/\[\^([^\]\s^]{1,80})\](?!:)/g);
  return Array.from(marks, ({ index, 0: all, 1: label }) => ({
    start: index,
    end: index + all.length,
    label: label as string,
  }));
});
