import { footnotePlaces } from '../features/footnote.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';

/** For a footnote without a definition: one to be filled in, behind all text. For one that nothing refers to: away with it. */
export function* mendFootnote({ analysis, problems }: ActionRequest): Iterable<CodeAction> {
  const { doc, path } = analysis;
  for (const problem of problems) {
    if (problem.code === 'missing-footnote') {
      const label = doc.text().slice(problem.start + 2, problem.end - 1);
      yield {
        title: `Add the footnote “${label}” at the end`,
        kind: 'quickfix',
        fixes: problem,
        preferred: true,
        edits: [{ path, start: doc.length, end: doc.length, text: `${leadIn(doc.text())}[^${label}]: ` }],
      };
    }
    if (problem.code === 'unused-footnote') {
      const place = footnotePlaces(analysis).find(({ span }) => span.start === problem.start);
      if (!place) continue;
      const { start, end } = place.span;
      const rest = /^[ \t]*(?:\r?\n(?:[ \t]*\r?\n)*)?/.exec(doc.text().slice(end)) as RegExpExecArray;
      yield {
        title: `Remove the footnote “${place.label}”`,
        kind: 'quickfix',
        fixes: problem,
        edits: [{ path, start, end: end + rest[0].length, text: '' }],
      };
    }
  }
}

/** What must stand before a new footnote: a blank line, none between two footnotes. */
function leadIn(text: string): string {
  if (text === '') return '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const ends = /(?:\r?\n)*$/.exec(text)?.[0].match(/\r?\n/g)?.length ?? 0;
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  const wanted = /^\[\^[^\]]+\]:/.test(last) ? 1 : 2;
  return eol.repeat(Math.max(0, wanted - ends));
}
