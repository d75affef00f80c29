import { readFileSync } from 'node:fs';
import { type Gazetteer, loadGazetteer } from '../core/index.ts';

/** In `dist/` beside the program; for a program run from its sources, where the build puts it. */
const places = ['./gazetteer.json', '../../dist/gazetteer.json'];

/**
 * Reads the reference entities. Without them everything works on notes and the text itself.
 *
 * @param warn - told in a sentence why there are none
 */
export function readGazetteerFile(warn: (message: string) => void): Gazetteer | undefined {
  for (const place of places) {
    const file = new URL(place, import.meta.url);
    const json = read(file);
    if (!json) continue;
    try {
      return loadGazetteer(JSON.parse(json.toString()), read(new URL('gazetteer.names', file)));
    } catch (error) {
      warn(`The gazetteer cannot be read: ${String(error)}`);
      return undefined;
    }
  }
  warn('There is no gazetteer: only names from notes and from the text itself are known.');
  return undefined;
}

function read(file: URL): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
