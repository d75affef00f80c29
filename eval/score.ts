import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvalRecord, Layer, Predict } from './layers.ts';
import type { Scores } from './measures.ts';

export interface Job {
  /** The folder of the sets, which holds `score.mjs`. */
  readonly dir: string;
  /** The file of gold records. */
  readonly gold: string;
  readonly records: readonly EvalRecord[];
  readonly layer: Layer;
  readonly predict: Predict;
}

/** What the scorer says, and how many characters were read a second. */
export interface Scored {
  readonly scores: Scores;
  readonly rate: number;
}

/** Predicts all records of a set and has the predictions scored. Throws where the scorer does. */
export async function scoreSet(job: Job): Promise<Scored> {
  const field = job.layer.field;
  const lines: string[] = [];
  for (const record of job.records)
    lines.push(JSON.stringify({ id: record.id, [field]: await job.predict(record) }));
  const rate = await speedOf(job);
  const scratch = mkdtempSync(join(tmpdir(), 'dossier-eval-'));
  try {
    const predictions = join(scratch, 'predictions.jsonl');
    const scored = join(scratch, 'scores.json');
    writeFileSync(predictions, `${lines.join('\n')}\n`);
    const scorer = [join(job.dir, 'score.mjs'), job.gold, predictions, '--layers', field, '--json', scored];
    const run = spawnSync(process.execPath, scorer, { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the scorer failed on ${job.gold}: ${run.stderr || run.error}`);
    const scores = JSON.parse(readFileSync(scored, 'utf8')) as Scores;
    return { scores, rate };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** So long the readings of one set go on, in milliseconds of the processor’s time, and at least so many there are. */
const readings = { milliseconds: 1500, least: 3 } as const;

/** Characters a second over the whole set, in the fastest of readings that go on until the code is as quick as it gets. */
async function speedOf({ records, predict }: Job): Promise<number> {
  const characters = records.reduce((sum, { text }) => sum + text.length, 0);
  let fastest = Number.POSITIVE_INFINITY;
  const begun = process.cpuUsage();
  for (let turn = 0; turn < readings.least || spentSince(begun) < readings.milliseconds; turn++) {
    const from = performance.now();
    const cpu = process.cpuUsage();
    for (const record of records) await predict(record);
    // On a busy machine the clock runs on while others are served; on a quiet one helper threads add to the processor’s time.
    fastest = Math.min(fastest, performance.now() - from, spentSince(cpu));
  }
  return Math.round((characters / fastest) * 1000);
}

/** Milliseconds of processor time: on a busy machine a second and a half is over before the code is warm. */
function spentSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
