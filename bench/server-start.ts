/*
 * A server as a client starts it: how long until it answers `initialize`, and until the first card is there.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGazetteerFile } from '../src/server/gazetteer-file.ts';
import { startBuiltServer } from './built-server.ts';
import { type Measured, printRows, type Row, rowOf } from './row.ts';

interface Start {
  /** From the start of the process, in milliseconds. */
  readonly initialized: number;
  readonly hovered: number;
}

/** Starts the built server on a folder, opens a document of it and asks for the card in the middle of `words`. */
async function startServer(root: string, path: string, words: string): Promise<Start> {
  const began = performance.now();
  const server = await startBuiltServer(root);
  try {
    const initialized = performance.now() - began;
    await server.card(path, readFileSync(join(root, path), 'utf8'), words);
    return { initialized, hovered: performance.now() - began };
  } finally {
    server.end();
  }
}

/** What a Node program that does nothing needs. */
async function startNothing(): Promise<number> {
  const began = performance.now();
  await new Promise((resolve) => spawn(process.execPath, ['-e', '0']).on('exit', resolve));
  return performance.now() - began;
}

/** Reads the gazetteer, which the first hover waits for. */
function loadEntities(): number {
  const began = performance.now();
  readGazetteerFile(console.error);
  return performance.now() - began;
}

/** Measures the start on the sample; milliseconds from the start of the process. */
export async function measureServerStart(rounds = 7): Promise<readonly Row[]> {
  const root = join(import.meta.dirname, '../sample');
  const nothing: number[] = [];
  const starts: Start[] = [];
  for (let round = 0; round < rounds; round++) {
    nothing.push(await startNothing());
    starts.push(await startServer(root, ...sampleName));
  }
  const yardstick: Measured = { what: 'node -e 0', unit: 'ms', numbers: nothing };
  const row = (what: string, key: keyof Start): Row =>
    rowOf({ what, unit: 'ms', numbers: starts.map((start) => start[key]) }, yardstick);
  return [
    rowOf(yardstick),
    row('server: `initialize` answered, sample/', 'initialized'),
    row('server: first card, sample/', 'hovered'),
    rowOf({
      what: 'gazetteer: read',
      unit: 'ms',
      numbers: Array.from({ length: rounds }, loadEntities),
    }),
  ];
}

const sampleName = ['the-price-of-a-promise.md', 'NATO'] as const;

if (process.argv[1] === import.meta.filename) printRows(await measureServerStart());
