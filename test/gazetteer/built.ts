import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGazetteer } from '../../scripts/gazetteer/build.ts';
import { loadGazetteer } from '../../src/core/gazetteer/load.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The gazetteer as it ships, built from the repository's own data. */
export const built = buildGazetteer(join(root, 'data', 'gazetteer'));

/** What a reader of `dist/gazetteer.json` gets: through JSON and back. */
export const gazetteer = loadGazetteer(JSON.parse(JSON.stringify(built.value)));
