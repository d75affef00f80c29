/**
 * What a keystroke costs in an essay of 2,000, 20,000 and 100,000 words, typed at a tenth, half and nine tenths of it:
 * `node bench/keystroke.ts [--quick] [--cpu]`. `--cpu` counts the processor's time in place of the clock's, for a machine that
 * others use too. With `--expose-gc` the memory after all edits is told exactly.
 */

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  argumentTree,
  createProject,
  hover,
  loadGazetteer,
  type Project,
  problems,
} from '../src/core/index.ts';
import { essay } from './corpus.ts';
import { generateNote } from './generate-note.ts';
import { inventThings } from './invented-names.ts';
import { createRandom } from './random.ts';

/** A figure and its name, for the table of all benchmarks. */
export interface Row {
  readonly name: string;
  readonly words: number;
  /** Milliseconds; for memory MiB. */
  readonly p50: number;
  readonly p99: number;
}

export interface KeystrokeOptions {
  readonly words: readonly number[];
  /** Keystrokes at each length that are measured step by step. */
  readonly keystrokes: number;
  /** Edits for the figure of memory. */
  readonly edits: number;
  /** Milliseconds since any moment. */
  readonly clock: () => number;
}

const path = 'essay.md';
const typed = 'it was, as Solano said, not so ';
const gazetteerFile = new URL('../dist/gazetteer.json', import.meta.url);

/** Measures once for each length, after keystrokes that only warm up. */
export function measureKeystrokes(options: KeystrokeOptions): readonly Row[] {
  return options.words.flatMap((words) => measure(words, options));
}

function measure(words: number, { keystrokes, edits, clock }: KeystrokeOptions): readonly Row[] {
  const text = essay(words);
  const project = createFolder();
  const rows: Row[] = [];
  const row = (name: string, values: readonly number[]): void => {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    rows.push({ name, words, p50: at(0.5), p99: at(0.99) });
  };
  const began = clock();
  project.open(path, text);
  const opened = clock();
  everything(project);
  row('open, cut into blocks', [opened - began]);
  row('open, everything found', [clock() - began]);
  const times = new Map<string, number[]>();
  typeInto(project, keystrokes / 4, createStopwatch(clock, new Map()));
  typeInto(project, keystrokes, createStopwatch(clock, times));
  for (const [name, values] of times) row(name, values);
  const before = memory();
  typeInto(project, edits, undefined);
  row(`memory that ${edits} edits leave, MiB`, [(memory() - before) / 2 ** 20]);
  return rows;
}

/** The vault's first notes with the reference entities. */
function createFolder(): Project {
  const project = createProject({
    host: { read: () => undefined },
    settings: { today: '2024-05-01', gazetteer: true, checksOff: [] },
    gazetteer: () => loadGazetteer(JSON.parse(readFileSync(gazetteerFile, 'utf8'))),
  });
  const things = inventThings(400);
  things.forEach((thing, index) => {
    const link = (other: { title: string }): string => `[[${other.title}]]`;
    const note = generateNote({ random: createRandom(index + 1), thing, things, link });
    project.setFile(`notes/${thing.title}.md`, note);
  });
  return project;
}

function everything(project: Project): void {
  problems(project, path);
  argumentTree(project, path);
}

interface Stopwatch {
  /** Begins anew. */
  start(): void;
  /** What it took since the start or the last step. */
  step(name: string): void;
  /** What it took since the start. */
  sum(name: string): void;
}

function createStopwatch(clock: () => number, times: Map<string, number[]>): Stopwatch {
  let began = 0;
  let last = 0;
  const add = (name: string, value: number): void => {
    const values = times.get(name);
    if (values) values.push(value);
    else times.set(name, [value]);
  };
  return {
    start() {
      began = clock();
      last = began;
    },
    step(name) {
      const now = clock();
      add(name, now - last);
      last = now;
    },
    sum: (name) => add(name, clock() - began),
  };
}

/** Types at three places in turn, a word or two at each, and asks for all that is shown. */
function typeInto(project: Project, count: number, watch: Stopwatch | undefined): void {
  let done = 0;
  for (let round = 0; done < count; round++) {
    const text = project.document(path)!.text();
    let at = text.indexOf(' the ', Math.floor(text.length * [0.1, 0.5, 0.9][round % 3]!)) + 1;
    for (const letter of typed) {
      if (done++ >= count) break;
      watch?.start();
      project.edit(path, [{ start: at, end: at, text: letter }]);
      at++;
      if (watch) ask(project, at, watch);
      else if (done % 10 === 0) everything(project);
    }
  }
}

function ask(project: Project, at: number, watch: Stopwatch): void {
  const { block } = project.document(path)!.blockAt(at);
  void block.nodes;
  watch.step('the tree');
  const analysis = project.analysis(path)!;
  const { from, to } = analysis.runsAround(at);
  const { mentions } = analysis.names();
  for (let run = from; run < to; run++) for (const one of mentions[run] ?? []) analysis.place(run, one);
  watch.step('+ the block’s names');
  for (let run = from; run < to; run++)
    for (const one of analysis.quoted()[run] ?? []) analysis.place(run, one);
  watch.step('+ its quotations');
  hover(project, path, at);
  watch.step('+ a hover');
  watch.sum('= until a hover is answered');
  analysis.argument();
  watch.step('+ its units (roles of all)');
  problems(project, path);
  watch.step('+ all problems');
  argumentTree(project, path);
  watch.step('+ the outline');
  watch.sum('= everything of the document');
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const quick = process.argv.includes('--quick');
  const rows = measureKeystrokes({
    words: quick ? [2000, 100_000] : [2000, 20_000, 100_000],
    keystrokes: quick ? 120 : 600,
    edits: quick ? 500 : 10_000,
    clock: process.argv.includes('--cpu') ? processorTime : () => performance.now(),
  });
  for (const { name, words, p50, p99 } of rows) {
    const figures = `${p50.toFixed(2).padStart(9)}${p99.toFixed(2).padStart(9)}`;
    process.stdout.write(`${String(words).padStart(7)}  ${name.padEnd(40)}${figures}\n`);
  }
}
