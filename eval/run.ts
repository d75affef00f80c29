/**
 * Measures Dossier against annotated text:
 * `npm run eval -- [names|quotes|argument|verify …] [--dir DIR] [--split dev|test] [--peers] [--confusion] [--json FILE] [--write]`.
 * `--peers` reads the names with other libraries as well, `--write` puts the tables into `docs/evaluation.md`.
 * The sets are not part of the repository; where their folder is missing this says so and stops, with exit code 0.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { agreementOn, essaysFolder, essaysOf, keptApart } from './essays/read-essay.ts';
import { essayTable } from './essays/report.ts';
import { type Layer, layers, loadPeers, loadReader } from './layers.ts';
import { makeVerifySet, runVerifySet, verifyTable } from './make-verify-set.ts';
import { replacePart } from './markdown.ts';
import { type Measures, measuresOf } from './measures.ts';
import { confusions, type Result, reportOf } from './report.ts';
import { scoreSet } from './score.ts';
import { hasSets, readRecords, setsIn } from './sets.ts';

const root = resolve(import.meta.dirname, '..');
const reportFile = join(root, 'docs', 'evaluation.md');

interface RunOptions {
  readonly dir: string;
  readonly split: string;
  readonly peers: boolean;
}

function print(layer: Layer, { set, reader, measures, rate }: Result): void {
  const title = reader === 'Dossier' ? `${set} (${layer.name})` : `${set} (${reader})`;
  for (const [name, value] of Object.entries({ ...measures, 'characters per second': rate }))
    console.log(`${title.padEnd(32)}${name.padEnd(28)}${String(value).padStart(10)}`);
}

async function runLayer(layer: Layer, { dir, split, peers }: RunOptions): Promise<readonly Result[]> {
  const readers = [await loadReader(layer), ...(peers ? await loadPeers(layer) : [])];
  const results: Result[] = [];
  for (const set of setsIn(dir, split)) {
    const gold = join(dir, `${set}.${split}.jsonl`);
    const records = readRecords(gold);
    if (!records.some((record) => record[layer.field]?.length)) continue;
    for (const { name, predict, only } of readers) {
      const { scores, rate } = await scoreSet({ dir, gold, records, layer, predict });
      const measures = measuresOf(scores, only);
      if (Object.keys(measures).length === 0) continue;
      const result: Result = { set, reader: name, scores, measures, rate };
      print(layer, result);
      results.push(result);
    }
  }
  return results;
}

/** The essays written for Dossier need no sets: their outlines stand in the repository. */
function runEssays(write: boolean): void {
  const results = essaysOf(essaysFolder).map((name) => ({
    name,
    apart: keptApart.has(name),
    agreement: agreementOn(essaysFolder, name),
  }));
  const table = essayTable(results);
  console.log(`\n${table}\n`);
  if (write) writeFileSync(reportFile, replacePart(readFileSync(reportFile, 'utf8'), 'essays', table));
}

/** The quotations of our own passages need no sets either. */
function runOwnQuotations(write: boolean): void {
  const table = verifyTable(runVerifySet(makeVerifySet()));
  console.log(`\n${table}\n`);
  if (write)
    writeFileSync(reportFile, replacePart(readFileSync(reportFile, 'utf8'), 'own quotations', table));
}

/** Adds a layer's measures; one that two layers of a set share, such as speed, keeps the layer's name the second time. */
function collect(into: Record<string, Measures>, layer: Layer, results: readonly Result[]): void {
  for (const { set, reader, measures, rate } of results) {
    const all: Measures = into[set] ?? {};
    for (const [name, value] of Object.entries({ ...measures, 'characters per second': rate })) {
      const full = reader === 'Dossier' ? name : `${reader}: ${name}`;
      all[full in all ? `${full}, ${layer.name}` : full] = value;
    }
    into[set] = all;
  }
}

function buildMissingGazetteer(): Promise<unknown> | undefined {
  if (existsSync(join(root, 'dist', 'gazetteer.json'))) return undefined;
  return import('../scripts/gazetteer/build.ts').then(({ writeGazetteer }) => {
    if (writeGazetteer(root) !== 0) throw new Error('the gazetteer could not be built');
  });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dir: { type: 'string', default: resolve(root, '../shared/eval') },
      split: { type: 'string', default: 'dev' },
      json: { type: 'string' },
      peers: { type: 'boolean', default: false },
      confusion: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !layers.some((layer) => layer.name === name));
  if (unknown.length > 0) {
    const known = layers.map(({ name }) => name).join(', ');
    console.error(`no such layer: ${unknown.join(', ')}; there are ${known}`);
    return 2;
  }
  if (positionals.length === 0 || positionals.includes('argument')) runEssays(values.write);
  if (positionals.length === 0 || positionals.includes('verify')) runOwnQuotations(values.write);
  const dir = resolve(values.dir);
  if (!hasSets(dir)) {
    console.log(`The evaluation sets are not at ${dir} (no score.mjs there): nothing measured.`);
    return 0;
  }
  await buildMissingGazetteer();
  const measures: Record<string, Measures> = {};
  for (const layer of layers) {
    if (positionals.length > 0 && !positionals.includes(layer.name)) continue;
    const results = await runLayer(layer, { dir, split: values.split, peers: values.peers });
    collect(measures, layer, results);
    if (values.confusion) console.log(`\n${confusions(results).join('\n\n')}\n`);
    if (values.write)
      writeFileSync(reportFile, replacePart(readFileSync(reportFile, 'utf8'), layer.name, reportOf(results)));
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measures, null, 1)}\n`);
  return 0;
}

process.exitCode = await main();
