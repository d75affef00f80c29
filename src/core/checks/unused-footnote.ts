import { unusedFootnotes } from '../features/footnote.ts';
import { plainLine } from '../render/escape.ts';
import type { Check } from './check.ts';

/** A footnote that no reader is sent to. */
export const unusedFootnote: Check = {
  id: 'unused-footnote',
  description: 'A footnote that nothing refers to.',
  help: 'Refer to the footnote, or take it away.',
  *run(analysis) {
    for (const { label, span } of unusedFootnotes(analysis)) {
      const { block, start } = analysis.doc.blockAt(span.start);
      const end = start + block.text.indexOf(':', span.start - start);
      const message = `Nothing refers to the footnote “${plainLine(label)}”.`;
      yield { start: span.start, end, code: 'unused-footnote', severity: 'hint', message };
    }
  },
};
