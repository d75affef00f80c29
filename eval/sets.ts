import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvalRecord } from './layers.ts';

/** Whether the folder holds the sets and their scorer. */
export function hasSets(dir: string): boolean {
  return existsSync(join(dir, 'score.mjs'));
}

/** The names of the sets of a folder: every `SET.SPLIT.jsonl`. */
export function setsIn(dir: string, split: string): readonly string[] {
  const ending = `.${split}.jsonl`;
  const files = readdirSync(dir).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

/** The records of one set, in order. */
export function readRecords(file: string): readonly EvalRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as EvalRecord);
}
