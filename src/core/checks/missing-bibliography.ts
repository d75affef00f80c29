import { bibliographiesOf } from '../features/citation-target.ts';
import type { Problem } from '../model/problem.ts';
import { plainLine } from '../render/escape.ts';
import type { Span } from '../text/span.ts';
import type { Check } from './check.ts';

/** A bibliography that the front matter or the Quarto project names and that is not there. */
export const missingBibliography: Check = {
  id: 'missing-bibliography',
  description: 'A bibliography named in the front matter or in `_quarto.yml` that cannot be read.',
  help: 'Correct the path: in the front matter it is relative to the document or to the folder, in `_quarto.yml` to that file.',
  *run(analysis, project) {
    const span = analysis.frontMatter.span ?? { start: 0, end: 0 };
    const { missing, missingInProject } = bibliographiesOf(project, analysis);
    for (const name of missing) yield problemAt(span, `${called(name)} is not in this folder.`);
    for (const name of missingInProject)
      yield problemAt(span, `${called(name)}, which _quarto.yml names, is not in this folder.`);
  },
};

function called(name: string): string {
  return `The bibliography “${plainLine(name).slice(0, 120)}”`;
}

function problemAt({ start, end }: Span, message: string): Problem {
  return { start, end, code: 'missing-bibliography', severity: 'warning', message };
}
