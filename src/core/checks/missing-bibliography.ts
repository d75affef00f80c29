import { bibliographiesOf } from '../features/citation-target.ts';
import { plainLine } from '../render/escape.ts';
import type { Check } from './check.ts';

/** A bibliography that the front matter names and that is not there. */
export const missingBibliography: Check = {
  id: 'missing-bibliography',
  description: 'A bibliography named in the front matter that cannot be read.',
  help: 'Correct the path in the front matter; it is relative to the document or to the folder.',
  *run(analysis, project) {
    const span = analysis.frontMatter.span ?? { start: 0, end: 0 };
    for (const name of bibliographiesOf(project, analysis).missing) {
      const message = `The bibliography “${plainLine(name).slice(0, 120)}” is not in this folder.`;
      yield { ...span, code: 'missing-bibliography', severity: 'warning', message };
    }
  },
};
