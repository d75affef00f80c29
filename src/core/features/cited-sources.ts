import type { Inline, ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { type DocumentAnalysis, withoutAnchor } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { findSourceNote } from './citation-target.ts';

/** A quotation in the run that it stands in: its offsets do not matter here. */
export type InRun = Pick<Quotation, 'kind' | 'speaker' | 'text'> & {
  readonly run: number;
  readonly local: Quotation;
};

/**
 * The runs whose citations and links may name a quotation’s source: its paragraph and the footnotes there; for a block quote
 * also the paragraph that leads in.
 */
export function citingRuns(analysis: DocumentAnalysis, quotation: InRun): readonly ProseRun[] {
  return runsOf(analysis, quotation).flatMap((index) => {
    const run = analysis.prose.list.at(index)!;
    return run.inlines.length === 0 ? [run] : [run, ...notesOf(analysis, run, index)];
  });
}

/** Paths of the source notes that runs of a document cite or link to. */
export function sourcesIn(project: Project, from: string, runs: readonly ProseRun[]): readonly string[] {
  const paths = new Set<string>();
  for (const { inlines } of runs)
    for (const inline of inlines) for (const path of sourcesOf(project, from, inline)) paths.add(path);
  return [...paths];
}

/** The quotation’s run; of a block quote all its paragraphs and the one before. */
function runsOf(analysis: DocumentAnalysis, { kind, run }: InRun): readonly number[] {
  if (kind !== 'block') return [run];
  const quoted = (index: number): boolean => (analysis.prose.list.at(index)?.place.quote ?? 0) > 0;
  let from = run;
  while (quoted(from - 1)) from--;
  let to = run + 1;
  while (quoted(to)) to++;
  const all = Array.from({ length: to - from }, (_, offset) => from + offset);
  return from > 0 ? [...all, from - 1] : all;
}

/** The runs of the footnotes that a run refers to or holds. */
function notesOf(analysis: DocumentAnalysis, run: ProseRun, index: number): readonly ProseRun[] {
  const notes: ProseRun[] = [];
  const labels = new Set<string>();
  let held = 0;
  for (const inline of run.inlines) {
    if (inline.type === 'footnote') labels.add(inline.label);
    if (inline.type === 'inline-footnote') held++;
  }
  for (let inside = index + 1; inside <= index + held; inside++) {
    const note = analysis.prose.list.at(inside);
    if (note) notes.push(note);
  }
  for (const label of labels) notes.push(...analysis.footnoteRuns(label));
  return notes;
}

/** The source notes that a citation or link means. */
export function sourcesOf(project: Project, from: string, inline: Inline): readonly string[] {
  if (inline.type === 'citation')
    return inline.items.flatMap(({ key }) => findSourceNote(project, key)?.path ?? []);
  const target = inline.type === 'wikilink' ? inline.target : inline.type === 'link' ? inline.url : undefined;
  const note = target === undefined ? undefined : project.notes.resolve(withoutAnchor(target), from);
  return note?.role === 'source' ? [note.path] : [];
}
