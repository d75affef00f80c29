import type { Quotation } from '../model/quotation.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import type { TextChange } from '../project/document.ts';
import { placeInRun } from '../quotations/quoted-place.ts';
import { escapeProse, readableSource, suitMarks } from '../quotations/source-prose.ts';
import type { WordChange } from '../quotations/word-diff.ts';
import type { Span } from '../text/span.ts';

/** Where a quotation departs from its source: from the first word that differs to the last; all of it if they can't be told. */
export function alteredSpan(
  analysis: DocumentAnalysis,
  quotation: Placed<Quotation>,
  changes: readonly WordChange[],
): Span {
  const spans = changes.flatMap((change) => placeInRun(quotation, visible(quotation.text, change)) ?? []);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || spans.length < changes.length) return { start: quotation.start, end: quotation.end };
  return analysis.place(quotation.run, { start: first.start, end: last.end });
}

/** The words that differ; where words are left out, those on either side. */
function visible(text: string, { words, quoted }: WordChange): Span {
  if (words.end > words.start) return words;
  const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(0, quoted.start)) as RegExpExecArray;
  const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(quoted.end)) as RegExpExecArray;
  return { start: before.index, end: quoted.end + after[0].length };
}

/**
 * The changes of the document that give an altered quotation its source’s words, and what is between them. All else
 * stays: marks, brackets, omissions, words in common. `undefined` where that can’t be done without breaking markup.
 */
export function sourceWordsEdits(
  analysis: DocumentAnalysis,
  quotation: Placed<Quotation>,
  { changes, source }: { readonly changes: readonly WordChange[]; readonly source: string },
): readonly TextChange[] | undefined {
  const edits: TextChange[] = [];
  const outer = analysis.prose.list.at(quotation.run)!.text[quotation.local.start] ?? '';
  for (const change of changes) {
    const edit = editOf({ outer, text: quotation.text, change, source });
    const local = placeInRun(quotation, edit);
    const span = local && placeWithoutMarkup(analysis, quotation.run, local);
    if (!span) return undefined;
    edits.push({ ...span, text: edit.text });
  }
  return edits.length > 0 ? edits : undefined;
}

interface Edited {
  readonly outer: string;
  readonly text: string;
  readonly change: WordChange;
  readonly source: string;
}

function editOf({ outer, text, change, source }: Edited): TextChange {
  const { start, end } = change.quoted;
  const own = text.slice(start, end);
  const theirs = suitMarks(readableSource(source.slice(change.source.start, change.source.end)), outer);
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, start)) && /^\p{Lu}/u.test(own);
  const { text: put, ...span } = narrow(start, own, opens ? capital(theirs) : theirs);
  return { ...span, text: escapeProse(put) };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Without the letters that stay as they are. */
function narrow(start: number, own: string, theirs: string): TextChange {
  const most = Math.min(own.length, theirs.length);
  let head = 0;
  while (head < most && own[head] === theirs[head]) head++;
  let tail = 0;
  while (tail < most - head && own.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
  return {
    start: start + head,
    end: start + own.length - tail,
    text: theirs.slice(head, theirs.length - tail),
  };
}

/** Where a span of a run stands in the document, if taking it out leaves all markup whole. */
function placeWithoutMarkup(analysis: DocumentAnalysis, run: number, local: Span): Span | undefined {
  const { inlines, text } = analysis.prose.list.at(run)!;
  const span = analysis.place(run, local);
  const within = inlines.filter((inline) => inline.start < local.end && inline.end > local.start);
  if (within.some(({ type }) => type !== 'emphasis' && type !== 'strong')) return undefined;
  if (
    inlines.some(
      (inline) => inline.start === inline.end && local.start < inline.start && inline.start < local.end,
    )
  )
    return undefined;
  const written = analysis.doc.text().slice(span.start, span.end);
  const words = (each: string): string => each.replace(/[\s>]+/g, ' ');
  if (words(written) === words(text.slice(local.start, local.end))) return span;
  const marks = written.match(/[*_]/g)?.length ?? 0;
  return marks % 2 === 0 ? span : undefined;
}
