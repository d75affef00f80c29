import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadGazetteer } from '../../src/core/gazetteer/load.ts';
import type { PackedGazetteer } from '../../src/core/gazetteer/packed.ts';
import { encodeNames } from '../../src/core/gazetteer/prepared-names.ts';
import { assemble } from './assemble.ts';
import { check } from './check.ts';
import { pack } from './pack.ts';
import { readSources } from './read.ts';

/** Builds the gazetteer from a folder of YAML files. With problems, `value` is still the best that can be made of it. */
export function buildGazetteer(dataDir: string): { value: PackedGazetteer; problems: readonly string[] } {
  const sources = readSources(dataDir);
  const all = assemble(sources);
  return { value: pack(sources, all), problems: check(sources, all) };
}

/**
 * Writes `dist/gazetteer.json`, and `dist/gazetteer.names` beside it. Returns the exit code: 1 when the data has problems,
 * and then nothing is written.
 */
export function writeGazetteer(root: string): number {
  const { value, problems } = buildGazetteer(join(root, 'data', 'gazetteer'));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const { bytes, seal } = encodeNames(loadGazetteer(value));
  const json = JSON.stringify({ ...value, seal });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'gazetteer.names'), bytes);
  writeFileSync(join(root, 'dist', 'gazetteer.json'), json);
  const zipped = Math.round(gzipSync(json).length / 1000);
  console.log(
    `gazetteer: ${value.entities.length} entities, ${value.offices.length} offices, ${zipped} kB zipped`,
  );
  return 0;
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) process.exitCode = writeGazetteer(dirname(dirname(dirname(here))));
