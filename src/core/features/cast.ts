import type { Entity } from '../model/entity.ts';
import type { Project } from '../project/project.ts';
import type { Span } from '../text/span.ts';
import type { CastMember } from './api.ts';

const actors: ReadonlySet<Entity['kind']> = new Set([
  'person',
  'state',
  'organization',
  'alliance',
  'group',
  'company',
]);

/** The actors and alliances of a document with all their mentions, the most mentioned first. */
export function cast(project: Project, path: string): readonly CastMember[] {
  const analysis = project.analysis(path);
  if (!analysis) return [];
  const mentions = new Map<string, Span[]>();
  for (const { entity, start, end } of analysis.mentions()) {
    if (entity === null) continue;
    const spans = mentions.get(entity);
    if (spans) spans.push({ start, end });
    else mentions.set(entity, [{ start, end }]);
  }
  const members = [...mentions].flatMap(([id, spans]): readonly CastMember[] => {
    const entity = analysis.entity(id);
    if (!entity || !actors.has(entity.kind)) return [];
    const { name, kind, origin } = entity;
    return [{ id, name, kind, origin, note: entity.note ?? null, mentions: spans }];
  });
  return members.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
}
