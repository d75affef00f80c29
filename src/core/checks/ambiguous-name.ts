import type { Check } from './check.ts';

/** What the names reader could not decide, or found to contradict the date. */
export const ambiguousName: Check = {
  id: 'ambiguous-name',
  description: 'A name with several readings, none clearly best.',
  help: 'Say which is meant by a link, or once for the document by a comment: <!-- name = id -->.',
  *run(analysis) {
    for (const { run, start, end, code, severity, message } of analysis.names().problems) {
      yield { ...analysis.place(run, { start, end }), code, severity, message };
    }
  },
};
