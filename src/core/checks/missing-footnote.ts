import type { Check } from './check.ts';

/** `[^label]` in prose without a definition: remark leaves it as text, so it is looked for there. */
export const missingFootnote: Check = {
  id: 'missing-footnote',
  description: 'A footnote reference without its definition.',
  help: 'Write the footnote, [^label]: …, anywhere in the document, or take the reference away.',
  *run(analysis) {
    for (const [run, { run: prose }] of analysis.runs.entries()) {
      if (!prose.text.includes('[^')) continue;
      for (const match of prose.text.matchAll(/\[\^([^\]\s^]{1,80})\](?!:)/g)) {
        const span = analysis.place(run, { start: match.index, end: match.index + match[0].length });
        const message = `There is no footnote “${match[1]}” in this document.`;
        yield { ...span, code: 'missing-footnote', severity: 'warning', message };
      }
    }
  },
};
