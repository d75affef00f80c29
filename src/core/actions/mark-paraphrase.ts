import { verifyQuotation } from '../features/quotation-source.ts';
import { quotationsIn } from '../features/subject.ts';
import type { Quotation } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ActionRequest, CodeAction } from './code-action.ts';

/** For a quotation that is not its source’s words: takes the marks off, so that it claims to be nobody’s. */
export function* markParaphrase({ project, analysis, span, problems }: ActionRequest): Iterable<CodeAction> {
  for (const quotation of quotationsIn(analysis, span)) {
    if (quotation.kind === 'scare' || quotation.kind === 'indirect') continue;
    const problem = problems.find(({ code, ...at }) => codes.has(code) && overlaps(at, quotation));
    const { status } = verifyQuotation(project, analysis, quotation);
    if (!problem && status !== 'altered') continue;
    const marks =
      quotation.kind === 'block' ? lineMarks(analysis, quotation) : quotationMarks(analysis, quotation);
    if (marks.length === 0) continue;
    yield {
      title:
        quotation.kind === 'block'
          ? 'Mark as paraphrase: no block quote'
          : 'Mark as paraphrase: no quotation marks',
      kind: 'quickfix',
      ...(problem && { fixes: problem }),
      edits: marks.map((mark) => ({ path: analysis.path, ...mark, text: '' })),
    };
  }
}

const codes: ReadonlySet<string> = new Set(['altered-quotation', 'missing-quotation']);

/** The marks of a quotation, of each of its pieces if its attribution stands in the middle. */
function quotationMarks(analysis: DocumentAnalysis, { run, local }: Placed<Quotation>): readonly Span[] {
  const parts = local.parts ?? [local];
  return parts.flatMap((part, index) => {
    const inner = local.inner[index] ?? part;
    return [
      { start: part.start, end: inner.start },
      { start: inner.end, end: part.end },
    ]
      .filter(({ start, end }) => end > start)
      .map((mark) => analysis.place(run, mark));
  });
}

/** The `>` before each line of a plain block quote. */
function lineMarks(analysis: DocumentAnalysis, quotation: Placed<Quotation>): readonly Span[] {
  const { block, start } = analysis.doc.blockAt(quotation.start);
  const inside = quotation.start - start;
  const quote = block.nodes.find(
    ({ type, position }) =>
      type === 'blockquote' && position!.start.offset! <= inside && inside < position!.end.offset!,
  );
  if (!quote?.position || analysis.runs()[quotation.run]?.run.place.callout !== undefined) return [];
  const from = quote.position.start.offset!;
  const text = block.text.slice(from, quote.position.end.offset!);
  return [...text.matchAll(/^[ \t]*>[ \t]?/gm)].map((match) => ({
    start: start + from + match.index,
    end: start + from + match.index + match[0].length,
  }));
}
