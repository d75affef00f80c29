/**
 * `npm run bench -- [--quick] [--only SECTION …] [--foam DIR] [--write]`: measures Dossier and its peers in turn, in one
 * run, and prints medians with their spread and ratios. `--foam` names a checkout of Foam in whose `packages/foam-core`
 * `npm install && npm run build` was done. `--write` puts the tables into `docs/performance.md`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTask } from './processes.ts';
import { type Result, writeReport } from './report.ts';
import { printRows, type Row } from './row.ts';
import { sections } from './sections.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      foam: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.filter((name) => !sections.some((section) => section.name === name));
  if (unknown.length > 0) {
    console.error(
      `no such section: ${unknown.join(', ')}; there are ${sections.map(({ name }) => name).join(', ')}`,
    );
    return 2;
  }
  const foam = values.foam === undefined ? undefined : resolve(values.foam);
  if (foam === undefined) console.log('Foam is not measured: name a built checkout with --foam DIR.\n');
  const results: Result[] = [];
  for (const section of sections) {
    if (values.only.length > 0 && !values.only.includes(section.name)) continue;
    console.log(`${section.title}: ${section.about}\n`);
    const { result: rows } = await runTask<readonly Row[]>({
      module: 'measure-section.ts',
      task: 'measureSection',
      parameters: [section.name, { quick: values.quick, foam }],
    });
    printRows(rows);
    console.log('');
    results.push({ section, rows });
    if (values.write) writeReport(results, foam);
  }
  return 0;
}

process.exitCode = await main();
