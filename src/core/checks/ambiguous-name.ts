import type { Check } from './check.ts';

/** What the names reader could not decide, or found to contradict the date. */
export const ambiguousName: Check = {
  id: 'ambiguous-name',
  description: 'A name with several readings, none clearly best.',
  *run(analysis) {
    for (const { run, start, end, code, severity, message } of analysis.names().problems) {
      yield { ...analysis.place(run, { start, end }), code, severity, message };
    }
  },
};
