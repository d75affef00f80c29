import type { Entity } from '../model/entity.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import type { FactsInput } from '../render/facts-line.ts';

/** What the facts of an entity are told from, for the day of this document. */
export function factsInput(project: Project, analysis: DocumentAnalysis, entity: Entity): FactsInput {
  return {
    entity,
    reference: analysis.world.entities.reference(entity.id, entity.note),
    noted: entity.note === undefined ? undefined : project.notes.get(entity.note)?.fields,
    gazetteer: project.gazetteer(),
    asOf: analysis.asOf,
    today: project.settings().today,
    entityOf: analysis.entity,
  };
}
