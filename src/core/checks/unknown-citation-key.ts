import { bibliographiesOf, citationTarget } from '../features/citation-target.ts';
import type { Check } from './check.ts';

/** A key that neither a bibliography nor a source note has. */
export const unknownCitationKey: Check = {
  id: 'unknown-citation-key',
  description: 'A citation whose key no bibliography or source note has.',
  help: 'Correct the key, or add an entry with that key to a bibliography of the document.',
  *run(analysis, project) {
    const { files } = bibliographiesOf(project, analysis);
    const unknown = new Set(
      [...analysis.citedKeys()].filter((key) => citationTarget(project, analysis, key) === undefined),
    );
    if (unknown.size === 0) return;
    for (const { start, end, key } of analysis.citations()) {
      if (!unknown.has(key)) continue;
      const where =
        files.length === 1 ? files[0] : files.length === 0 ? 'any bibliography' : 'the bibliographies';
      yield {
        start,
        end,
        code: 'unknown-citation-key',
        severity: 'warning',
        message: `“${key}” is not in ${where}.`,
      };
    }
  },
};
