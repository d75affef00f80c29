import { firstDay, lastDay } from '../gazetteer/facts.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import type { Entity } from '../model/entity.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { Project } from '../project/project.ts';
import type { World } from '../project/world.ts';

/** The first and the last day that the essay's own date may mean; `undefined` for an essay without one. */
export interface Day {
  readonly first: string;
  readonly last: string;
}

function dayOf({ dated }: DocumentAnalysis): Day | undefined {
  return dated === undefined ? undefined : { first: firstDay(dated), last: lastDay(dated) };
}

/** What is known where an essay is checked; the very same object as long as all of it is the same. */
export interface Facts {
  readonly day: Day | undefined;
  readonly asOf: string;
  readonly gazetteer: Gazetteer | undefined;
  entity(id: string): Entity | undefined;
}

/** What is known to the documents of a world, each the latest. */
const known = new WeakMap<World, Map<string, { readonly facts: Facts; readonly by: readonly unknown[] }>>();

export function factsOf(analysis: DocumentAnalysis, project: Project): Facts {
  const { world, path, asOf } = analysis;
  const day = dayOf(analysis);
  const gazetteer = project.gazetteer();
  const { introduced } = analysis.names();
  const by = [day?.first, day?.last, asOf, gazetteer, ...introduced];
  const facts = known.get(world) ?? new Map<string, { facts: Facts; by: readonly unknown[] }>();
  known.set(world, facts);
  const before = facts.get(path);
  if (before && before.by.length === by.length && by.every((one, at) => one === before.by[at]))
    return before.facts;
  const byId = new Map(introduced.map((entity) => [entity.id, entity]));
  const entity: Facts['entity'] = (id) => world.entities.get(id) ?? byId.get(id);
  const made = { day, asOf, gazetteer, entity };
  facts.set(path, { facts: made, by });
  return made;
}
