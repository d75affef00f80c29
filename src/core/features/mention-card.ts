import type { Mention } from '../model/mention.ts';
import type { DocumentAnalysis, Placed } from '../project/analysis.ts';
import { summaryOf } from '../project/note-body.ts';
import type { Project } from '../project/project.ts';
import { renderEntityCard, renderReadings } from '../render/entity-card.ts';
import { factsOf } from '../render/facts-line.ts';
import { shortFact } from '../render/short-fact.ts';
import { factsInput } from './entity-facts.ts';

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
  return entityCard(project, analysis, mention.entity, { why: mention.why, others });
}

function readingsCard(
  project: Project,
  analysis: DocumentAnalysis,
  mention: Placed<Mention>,
): string | undefined {
  const readings = mention.candidates.flatMap((id) => {
    const entity = analysis.entity(id);
    return entity ? [{ entity, fact: shortFact(factsInput(project, analysis, entity)) }] : [];
  });
  const [first] = readings;
  if (!first) return undefined;
  const text = analysis.runs[mention.run]!.run.text.slice(mention.local.start, mention.local.end);
  return renderReadings({ text, readings, pin: `<!-- ${text} = ${first.entity.id} -->` });
}

/** The card of an entity as this document sees it. */
export function entityCard(
  project: Project,
  analysis: DocumentAnalysis,
  id: string,
  reading: { why: string | undefined; others: readonly string[] },
): string | undefined {
  const entity = analysis.entity(id);
  if (!entity) return undefined;
  const mentions = analysis.mentions().filter((each) => each.entity === id);
  const note = entity.note === undefined ? undefined : project.notes.get(entity.note);
  return renderEntityCard({
    entity,
    facts: factsOf(factsInput(project, analysis, entity)),
    paragraph: (note && summaryOf(note.body)) || undefined,
    mentions: mentions[0] && {
      count: mentions.length,
      line: analysis.doc.positionAt(mentions[0].start).line + 1,
    },
    quoted: analysis.quotations().filter((each) => each.speaker === id && each.kind !== 'scare').length,
    speakers: speakersOf(analysis, id, mentions),
    why: reading.why,
    others: reading.others,
    noteUri: entity.note === undefined ? undefined : project.host.uriOf?.(entity.note),
  });
}

/** Those whose quoted words hold a mention of the entity, in the order of the text. */
function speakersOf(
  analysis: DocumentAnalysis,
  id: string,
  mentions: readonly Placed<Mention>[],
): readonly string[] {
  const speakers = new Set<string>();
  for (const { speaker, kind, start, end } of analysis.quotations()) {
    if (speaker === null || speaker === id || kind === 'scare') continue;
    if (mentions.some((mention) => start <= mention.start && mention.end <= end)) speakers.add(speaker);
  }
  return [...speakers].flatMap((speaker) => analysis.entity(speaker)?.name ?? []);
}
