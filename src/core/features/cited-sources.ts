import type { Inline, ProseRun } from '../model/prose-run.ts';
import type { Quotation } from '../model/quotation.ts';
import { type DocumentAnalysis, type Placed, withoutAnchor } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { findSourceNote } from './citation-target.ts';

/**
 * Paths of the source notes that a quotation’s paragraph cites or links to, itself or in a footnote; for a block quote
 * also those of the paragraph that leads in.
 */
export function citedSources(
  project: Project,
  analysis: DocumentAnalysis,
  quotation: Placed<Quotation>,
): readonly string[] {
  const paths = new Set<string>();
  const add = (inlines: readonly Inline[]): void => {
    for (const inline of inlines)
      for (const path of sourcesOf(project, analysis.path, inline)) paths.add(path);
  };
  for (const index of runsOf(analysis, quotation)) {
    const { run } = analysis.runs[index]!;
    add(run.inlines);
    for (const note of notesOf(analysis, run, index)) add(note.inlines);
  }
  return [...paths];
}

/** The quotation’s run; of a block quote all its paragraphs and the one before. */
function runsOf(analysis: DocumentAnalysis, { kind, run }: Placed<Quotation>): readonly number[] {
  if (kind !== 'block') return [run];
  const quoted = (index: number): boolean => (analysis.runs[index]?.run.place.quote ?? 0) > 0;
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
    const placed = analysis.runs[inside];
    if (placed) notes.push(placed.run);
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
