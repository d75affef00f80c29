import type { Entity, EntityKind, Origin } from '../model/entity.ts';
import type { DocumentAnalysis } from '../project/analysis.ts';
import { createNameIndex, type NameIndex, NameUse } from '../project/name-index.ts';
import type { Project, Target } from '../project/project.ts';
import { createKeepsakes } from '../text/keepsakes.ts';
import { noteTarget } from './citation-target.ts';
import { entityTarget } from './definition.ts';

/** An entity that a writer may want to go to. */
export interface EntitySymbol {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Where it is known from. */
  readonly origin: Origin;
  readonly target: Target;
}

const most = 100;

/** Entities whose names hold the letters of `query` in this order: of the `open` documents' casts, then of notes. */
export function symbols(project: Project, open: readonly string[], query: string): readonly EntitySymbol[] {
  const found = new Map<string, EntitySymbol>();
  for (const path of open) {
    const analysis = project.analysis(path);
    if (!analysis) continue;
    for (const entity of liking(analysis, query)) {
      const target = found.has(entity.id) ? undefined : entityTarget(project, analysis, entity.id);
      if (target) found.set(entity.id, symbolOf(entity, target));
    }
  }
  const { entities } = project.world();
  for (const { note } of project.catalogue.like(query, most)) {
    const entity = entities.ofNote(note.path);
    // Of several notes about one entity the one that declares it.
    if (entity?.note === note.path && !found.has(entity.id))
      found.set(entity.id, symbolOf(entity, noteTarget(note)));
  }
  return [...found.values()];
}

function symbolOf(entity: Entity, target: Target): EntitySymbol {
  const { id, name, kind, origin } = entity;
  return { id, name, kind, origin, target };
}

interface Cast {
  readonly entities: readonly Entity[];
  readonly index: NameIndex;
}

/** Kept with a state of a document: a writer asks letter by letter. */
const casts = createKeepsakes<DocumentAnalysis, Cast>(Symbol('the cast by name'));

function liking(analysis: DocumentAnalysis, query: string): readonly Entity[] {
  const kept = casts.get(analysis);
  const { entities, index } = kept ?? castOf(analysis);
  if (!kept) casts.set(analysis, { entities, index });
  return index.like(query, NameUse.prose, most).map(({ owner }) => entities[owner] as Entity);
}

function castOf(analysis: DocumentAnalysis): Cast {
  const ids = new Set(analysis.names().mentions.flatMap((all) => all.flatMap(({ entity }) => entity ?? [])));
  const entities = [...ids].flatMap((id) => analysis.entity(id) ?? []);
  const index = createNameIndex();
  entities.forEach(({ name, names }, number) => {
    index.set(
      number,
      [name, ...names.map((each) => each.text)].map((text) => ({ text, use: NameUse.prose })),
    );
  });
  return { entities, index };
}
