import type { EntityKind, MentionForm } from '../model/entity.ts';
import type { Project } from '../project/project.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A name with what kind of thing it is the name of. */
export interface ColouredName extends Span {
  readonly kind: EntityKind;
}

/** What takes a name up again (*the alliance*, *he*) is found by context, and not sure enough to be coloured. */
const coloured: ReadonlySet<MentionForm> = new Set(['name', 'surname', 'acronym', 'demonym', 'metonym']);
const leastConfidence = 0.7;

/** The names that are sure enough to be coloured, in order; those that touch `within`, if it is given. */
export function colouredNames(project: Project, path: string, within?: Span): readonly ColouredName[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const found: ColouredName[] = [];
  const kinds = new Map<string, EntityKind | undefined>();
  analysis.names().mentions.forEach((mentions, run) => {
    if (mentions.length === 0) return;
    const start = analysis.runs()[run]?.start ?? 0;
    // A run is no longer than its block, and blocks follow each other.
    if (within && (start > within.end || blockEnd(start) < within.start)) return;
    for (const mention of mentions) {
      const { entity, form, confidence } = mention;
      if (entity === null || !coloured.has(form) || confidence < leastConfidence) continue;
      if (!kinds.has(entity)) kinds.set(entity, analysis.entity(entity)?.kind);
      const kind = kinds.get(entity);
      const span = analysis.place(run, mention);
      if (kind && (!within || overlaps(span, within))) found.push({ ...span, kind });
    }
  });
  return found.sort((a, b) => a.start - b.start);

  function blockEnd(start: number): number {
    const placed = analysis?.doc.blockAt(start);
    return placed ? placed.start + placed.block.text.length : start;
  }
}
