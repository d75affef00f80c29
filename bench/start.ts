/*
 * What starting costs: the extension's own bundle, and the server. `node bench/start.ts`, after `npm run build -- --production`.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureActivation } from './activation.ts';
import { measureEssayOpening } from './essay-open.ts';
import { printRows, type Row, rowOf } from './row.ts';
import { measureServerStart } from './server-start.ts';

const dist = join(import.meta.dirname, '../dist');
const bundles = ['client.cjs', 'language-client.cjs', 'gazetteer.json', 'gazetteer.names'] as const;

/** Sizes as they are in `dist/`, then times from the start of a process. */
export async function measureStart(rounds = 7): Promise<readonly Row[]> {
  const sizes = bundles.flatMap((name) => {
    const bytes = readFileSync(join(dist, name));
    const row = (what: string, size: number): Row => rowOf({ what, unit: 'KB', numbers: [size / 1000] });
    return [
      row(`dist/${name}`, statSync(join(dist, name)).size),
      row(`dist/${name}, zipped`, gzipSync(bytes).length),
    ];
  });
  return [
    ...sizes,
    ...(await measureActivation(rounds)),
    ...(await measureServerStart(rounds)),
    ...(await measureEssayOpening(rounds)),
  ];
}

if (process.argv[1] === import.meta.filename) printRows(await measureStart());
