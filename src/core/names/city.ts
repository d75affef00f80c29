import type { Entity } from '../model/entity.ts';
import { keyOf } from './cutting.ts';

/** The entity of a capital where it is meant as a city. */
export function cityNamed(name: string, of: string | undefined): Entity {
  return {
    id: keyOf(name).replace(/ /g, '-'),
    name,
    kind: 'place',
    names: [{ text: name, form: 'name' }],
    origin: 'gazetteer',
    ...(of ? { of } : {}),
  };
}

/** The city that a seat of power is, by its usual name: *Brasilia*, *Washington, D.C.*; buildings are none. */
export function capitalNamed(entity: Entity | undefined, name: string): string | undefined {
  if (entity?.seat === name) return name;
  if (!entity?.cities?.includes(name)) return undefined;
  return entity.seat && keyOf(name).startsWith(keyOf(entity.seat)) ? entity.seat : name;
}
