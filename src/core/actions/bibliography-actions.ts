import type { Problem } from '../model/problem.ts';
import type { Project } from '../project/project.ts';
import { plainLine } from '../render/escape.ts';
import type { CodeAction } from './code-action.ts';

/** In a bibliography: takes an entry away that no document cites. */
export function* bibliographyActions(
  project: Project,
  path: string,
  problems: readonly Problem[],
): Iterable<CodeAction> {
  const text = project.host.read(path);
  if (text === undefined) return;
  for (const problem of problems) {
    if (problem.code !== 'unused-bibliography-entry') continue;
    const found = project.library.entries([path]).find(({ entry }) => entry.keySpan.start === problem.start);
    if (!found) continue;
    const { key, span } = found.entry;
    const json = /\.json$/i.test(path);
    yield {
      title: `Remove the entry “${plainLine(key)}”`,
      kind: 'quickfix',
      fixes: problem,
      edits: [{ path, ...(json ? withComma(text, span) : withBlankLines(text, span)), text: '' }],
    };
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function withBlankLines(text: string, { start, end }: Stretch): Stretch {
  const rest = /^[ \t]*(?:\r?\n)?(?:[ \t]*\r?\n)*/.exec(text.slice(end)) as RegExpExecArray;
  return { start, end: end + rest[0].length };
}

/** An item of a list and the comma that parts it from the next, or from the one before. */
function withComma(text: string, { start, end }: Stretch): Stretch {
  const behind = /^\s*,\s*/.exec(text.slice(end));
  if (behind) return { start, end: end + behind[0].length };
  const before = /,\s*$/.exec(text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end };
}
