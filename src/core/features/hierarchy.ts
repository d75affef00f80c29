import { holdsOn, membersOn } from '../gazetteer/facts.ts';
import type { Entity, Membership } from '../model/entity.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import { showDate } from '../render/date.ts';
import { entityTarget } from './definition.ts';
import { type Thing, thingAt } from './references.ts';
import type { EntitySymbol } from './symbols.ts';

/** An alliance or one of its members, with since when. */
export interface Relative extends EntitySymbol {
  readonly since: string;
}

/** The entity at an offset, if it belongs to something or something to it. */
export function hierarchyAt(project: Project, path: string, offset: number): Relative | undefined {
  const analysis = project.analysis(path);
  const thing: Thing | undefined = analysis && thingAt(project, analysis, offset)?.thing;
  if (thing?.type !== 'entity') return undefined;
  const related = alliancesOf(project, path, thing.id).length + membersOf(project, path, thing.id).length > 0;
  return related ? relativeOf(project, analysis as DocumentAnalysis, { id: thing.id }) : undefined;
}

/** What the entity belongs to on the date of the document: alliances, treaties, organizations. */
export function alliancesOf(project: Project, path: string, id: string): readonly Relative[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const found = new Map<string, Membership>();
  for (const membership of membershipsIn(project, id, analysis.asOf)) {
    const entity = analysis.entity(membership.of);
    if (entity && !found.has(entity.id)) found.set(entity.id, membership);
  }
  return [...found].flatMap(
    ([of, membership]) => relativeOf(project, analysis, { id: of, membership }) ?? [],
  );
}

/** Who belongs to the entity on the date of the document, in the order in which they joined. */
export function membersOf(project: Project, path: string, id: string): readonly Relative[] {
  const analysis = project.analysis(path);
  const entity = analysis?.entity(id);
  if (!analysis || !entity?.members) return [];
  return membersOn(entity, analysis.asOf).flatMap((member) => {
    const membership = entity.members?.find((each) => each.member === member && holdsOn(each, analysis.asOf));
    return relativeOf(project, analysis, { id: member, membership }) ?? [];
  });
}

/** A note's list of members takes the place of the gazetteer's. */
function* membershipsIn(project: Project, id: string, asOf: string): Generator<Membership> {
  const { entities } = project.world();
  const ids = new Set([id, entities.reference(id)?.id ?? id]);
  const holding = (entity: Entity | undefined): Membership | undefined =>
    entity?.members?.find((each) => each.as === undefined && ids.has(each.member) && holdsOn(each, asOf));
  for (const reference of project.gazetteer()?.entities.values() ?? []) {
    const entity = reference.members ? entities.get(reference.id) : undefined;
    const membership = holding(entity);
    if (entity && membership) yield { ...membership, of: entity.id };
  }
  for (const entity of entities.alliances()) {
    const membership = holding(entity);
    if (membership) yield { ...membership, of: entity.id };
  }
}

function relativeOf(
  project: Project,
  analysis: DocumentAnalysis,
  { id, membership }: { readonly id: string; readonly membership?: Membership | undefined },
): Relative | undefined {
  const entity = analysis.entity(id);
  const target = entity && entityTarget(project, analysis, entity.id);
  if (!entity || !target) return undefined;
  const { name, kind, origin } = entity;
  const since = membership?.from === undefined ? '' : `since ${showDate(membership.from)}`;
  return { id: entity.id, name, kind, origin, target, since };
}
