import { bibliographiesOf } from '../features/citation-target.ts';
import type { Problem } from '../model/problem.ts';
import { plainLine } from '../render/escape.ts';
import type { Span } from '../text/span.ts';
import type { Check, FileCheck } from './check.ts';

const description = 'A bibliography named in the front matter or in `_quarto.yml` that cannot be read.';
const help =
  'Correct the path: in the front matter it is relative to the document or to the folder, in `_quarto.yml` to that file.';

/** A bibliography that the front matter names and that is not there. */
export const missingBibliography: Check = {
  id: 'missing-bibliography',
  description,
  help,
  *run(analysis, project) {
    const span = analysis.frontMatter.span ?? { start: 0, end: 0 };
    for (const name of bibliographiesOf(project, analysis).missing) yield problemAt(span, name);
  },
};

/** The same of a Quarto project: told once, where it is named, and not in each of its documents. */
export const missingProjectBibliography: FileCheck = {
  id: 'missing-bibliography',
  description,
  help,
  *run(path, project) {
    const text = project.host.read(path) ?? '';
    const begin = Math.max(0, text.search(/^bibliography[ \t]*:/m));
    for (const name of project.library.missingInProject(path)) {
      const start = text.indexOf(name, begin);
      yield problemAt(start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length }, name);
    }
  },
};

function problemAt({ start, end }: Span, name: string): Problem {
  const message = `The bibliography “${plainLine(name).slice(0, 120)}” is not in this folder, or cannot be read.`;
  return { start, end, code: 'missing-bibliography', severity: 'warning', message };
}
