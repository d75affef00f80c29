import type { Check } from './check.ts';

/** What the names reader could not decide. Told once for each name: one pin settles all of them. */
export const ambiguousName: Check = {
  id: 'ambiguous-name',
  description: 'A name with several readings, none clearly best.',
  *run(analysis) {
    const told = new Set<string>();
    for (const { run, start, end, code, severity, message } of analysis.names().problems) {
      const name = analysis.prose.list.at(run)!.text.slice(start, end);
      if (told.has(name)) continue;
      told.add(name);
      yield { ...analysis.place(run, { start, end }), code, severity, message };
    }
  },
};
