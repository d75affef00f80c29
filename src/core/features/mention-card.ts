import type { Mention } from '../model/mention.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import { summaryOf } from '../project/note-body.ts';
import type { Project } from '../project/project.ts';
import { renderEntityCard, renderReadings } from '../render/entity-card.ts';
import { factsOf } from '../render/facts-line.ts';
import { shortFact } from '../render/short-fact.ts';
import { factsInput } from './entity-facts.ts';
import { toldOf } from './told.ts';

/** The card of a name: of whom it means, or of all whom it may mean. */
export function mentionCard(
  project: Project,
  analysis: DocumentAnalysis,
  mention: Placed<Mention>,
): string | undefined {
  if (mention.entity === null) return readingsCard(project, analysis, mention);
  const others = mention.candidates
    .filter((id) => id !== mention.entity)
    .map((id) => analysis.entity(id)?.name ?? id);
  return entityCard(project, analysis, { id: mention.entity, why: mention.why, others });
}

function readingsCard(
  project: Project,
  analysis: DocumentAnalysis,
  mention: Placed<Mention>,
): string | undefined {
  const readings = mention.candidates.flatMap((id) => {
    const entity = analysis.entity(id);
    if (!entity) return [];
    const capital = entity.kind === 'state' && entity.seat ? `capital ${entity.seat}` : undefined;
    return [{ entity, fact: capital ?? shortFact(factsInput(project, analysis, entity)) }];
  });
  const [first] = readings;
  if (!first) return undefined;
  const text = analysis.prose.list.at(mention.run)!.text.slice(mention.local.start, mention.local.end);
  return renderReadings({ text, readings, pin: `<!-- ${text} = ${first.entity.id} -->` });
}

/** Whom a name was read as, why, and who else it may mean. */
interface EntityReading {
  readonly id: string;
  readonly why: string | undefined;
  readonly others: readonly string[];
}

/** The card of an entity as this document sees it. */
export function entityCard(
  project: Project,
  analysis: DocumentAnalysis,
  { id, why, others }: EntityReading,
): string | undefined {
  const entity = analysis.entity(id);
  if (!entity) return undefined;
  const told = toldOf(analysis, id);
  const note = entity.note === undefined ? undefined : project.notes.get(entity.note);
  return renderEntityCard({
    entity,
    facts: factsOf(factsInput(project, analysis, entity)),
    paragraph: (note && summaryOf(note.body)) || undefined,
    mentions:
      told.first && !analysis.window
        ? { count: told.count, line: analysis.doc.positionAt(told.first.start).line + 1 }
        : undefined,
    quoted: told.quoted,
    speakers: told.speakers.flatMap((speaker) => analysis.entity(speaker)?.name ?? []),
    why,
    others,
    noteUri: entity.note === undefined ? undefined : project.host.uriOf?.(entity.note),
  });
}
