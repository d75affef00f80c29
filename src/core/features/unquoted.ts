import type { ProseRun } from '../model/prose-run.ts';
import type { Project } from '../project/project.ts';
import { cut, plainLine } from '../render/escape.ts';
import { sentences } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isVerified, verifyQuotation } from './quotation-source.ts';

/** Words of a source that a document does not quote. Offsets are into the source. */
export interface UnquotedPassage extends Span {
  readonly text: string;
}

/** More than anybody reads through. */
const mostPassages = 300;

/**
 * The sentences of a source note that a document does not quote, neighbours in a paragraph together. Where the note has
 * block quotes, they are the source’s words and the rest is the writer’s own.
 */
export function unquotedPassages(project: Project, path: string, source: string): readonly UnquotedPassage[] {
  const analysis = project.analysis(path);
  const doc = project.notes.get(source)?.role === 'source' ? project.document(source) : undefined;
  if (!analysis || !doc) return [];
  const taken = analysis
    .quotations()
    .filter(isVerified)
    .map((quotation) => verifyQuotation(project, analysis, quotation).target)
    .flatMap((target) => (target?.path === source ? [target.selection] : []));
  const placed = doc.placed().flatMap(({ block, start }) => block.runs.map((run) => ({ run, start })));
  const isQuoted = ({ run }: { run: ProseRun }): boolean => run.place.quote > 0;
  const theirs = placed.some(isQuoted) ? placed.filter(isQuoted) : placed;
  const found: UnquotedPassage[] = [];
  for (const { run, start } of theirs) {
    if (run.place.kind === 'heading') continue;
    found.push(...freeIn(run, start, taken));
    if (found.length >= mostPassages) break;
  }
  return found.slice(0, mostPassages);
}

/** Stretches of whole sentences that share nothing with what is quoted. */
function freeIn(run: ProseRun, start: number, taken: readonly Span[]): readonly UnquotedPassage[] {
  const found: UnquotedPassage[] = [];
  let open: Span | undefined;
  const close = (): void => {
    if (!open) return;
    const span = run.toSourceSpan(open);
    const text = cut(plainLine(run.text.slice(open.start, open.end)), 200);
    if (text !== '') found.push({ start: start + span.start, end: start + span.end, text });
    open = undefined;
  };
  for (const sentence of sentences(run.text)) {
    const span = run.toSourceSpan(sentence);
    const there = { start: start + span.start + 1, end: start + span.end - 1 };
    if (taken.some((each) => overlaps(each, there))) close();
    else open = { start: open?.start ?? sentence.start, end: sentence.end };
  }
  close();
  return found;
}
