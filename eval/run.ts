/**
 * Measures Dossier against annotated text:
 * `npm run eval -- [names|quotes|argument|verify …] [--dir DIR] [--split dev|test] [--json FILE]`.
 * The sets are not part of the repository; where their folder is missing this says so and stops, with exit code 0.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type EvalRecord, type Layer, layers, loadPredict, type Predict } from './layers.ts';
import { confusionTable, type Measures, measuresOf, type Scores } from './measures.ts';

interface Job {
  readonly dir: string;
  readonly set: string;
  readonly gold: string;
  readonly layer: Layer;
  readonly predict: Predict;
  readonly scratch: string;
}

/** Every `SET.SPLIT.jsonl` of the folder. */
function setsIn(dir: string, split: string): string[] {
  const ending = `.${split}.jsonl`;
  const files = readdirSync(dir).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

function readRecords(file: string): EvalRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as EvalRecord);
}

async function measure(
  job: Job,
  records: readonly EvalRecord[],
): Promise<Scores & { readonly rate: number }> {
  const lines: string[] = [];
  let characters = 0;
  let spent = 0;
  for (const record of records) {
    const begun = performance.now();
    const predicted = await job.predict(record);
    spent += performance.now() - begun;
    characters += record.text.length;
    lines.push(JSON.stringify({ id: record.id, [job.layer.field]: predicted }));
  }
  const predictions = join(job.scratch, `${job.set}.${job.layer.name}.jsonl`);
  const scored = join(job.scratch, `${job.set}.${job.layer.name}.json`);
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  const scorer = [
    join(job.dir, 'score.mjs'),
    job.gold,
    predictions,
    '--layers',
    job.layer.field,
    '--json',
    scored,
  ];
  const run = spawnSync(process.execPath, scorer, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the scorer failed on ${job.set}: ${run.stderr || run.error}`);
  const scores = JSON.parse(readFileSync(scored, 'utf8')) as Scores;
  return { ...scores, rate: (characters / spent) * 1000 };
}

function print(job: Job, measures: Measures, confusion: string): void {
  const title = `${job.set} (${job.layer.name})`;
  for (const [name, value] of Object.entries(measures)) {
    console.log(`${title.padEnd(32)}${name.padEnd(28)}${String(value).padStart(10)}`);
  }
  if (confusion) console.log(`\n${confusion}\n`);
}

async function runLayer(layer: Layer, options: RunOptions, results: Record<string, Measures>): Promise<void> {
  const predict = await loadPredict(layer);
  if (typeof predict === 'string') {
    console.log(`${layer.name}: skipped, ${predict}`);
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'dossier-eval-'));
  try {
    for (const set of setsIn(options.dir, options.split)) {
      const gold = join(options.dir, `${set}.${options.split}.jsonl`);
      const records = readRecords(gold);
      if (!records.some((record) => record[layer.field]?.length)) continue;
      const job: Job = { dir: options.dir, set, gold, layer, predict, scratch };
      const scores = await measure(job, records);
      const measures: Measures = { ...measuresOf(scores), 'characters per second': Math.round(scores.rate) };
      results[set] = { ...results[set], ...measures };
      print(job, measures, options.confusion ? confusionTable(scores) : '');
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface RunOptions {
  readonly dir: string;
  readonly split: string;
  readonly confusion: boolean;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dir: { type: 'string', default: resolve(import.meta.dirname, '../../shared/eval') },
      split: { type: 'string', default: 'dev' },
      json: { type: 'string' },
      confusion: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !layers.some((layer) => layer.name === name));
  if (unknown.length > 0) {
    console.error(
      `no such layer: ${unknown.join(', ')}; there are ${layers.map(({ name }) => name).join(', ')}`,
    );
    return 2;
  }
  const dir = resolve(values.dir);
  if (!existsSync(join(dir, 'score.mjs'))) {
    console.log(`The evaluation sets are not at ${dir} (no score.mjs there): nothing measured.`);
    return 0;
  }
  const results: Record<string, Measures> = {};
  for (const layer of layers) {
    if (positionals.length > 0 && !positionals.includes(layer.name)) continue;
    await runLayer(layer, { dir, split: values.split, confusion: values.confusion }, results);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);
  return 0;
}

process.exitCode = await main();
