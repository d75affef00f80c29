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
