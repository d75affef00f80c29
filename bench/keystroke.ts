/**
 * What a keystroke costs in an essay of 2,000, 20,000 and 100,000 words, typed all over it, and a paragraph that comes or goes:
 * `node bench/keystroke.ts [--quick] [--cpu]`. `--cpu` counts the processor's time in place of the clock's, for a machine that
 * others use too.
 */

import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  argumentNodeAt,
  codeActions,
  createProject,
  explainUnit,
  filteredTree,
  hover,
  loadGazetteer,
  type Project,
  problems,
} from '../src/core/index.ts';
import { leaveYoungObjectsYoung } from '../src/server/young-objects.ts';
import { essay } from './corpus.ts';
import { createElsewhere } from './elsewhere.ts';
import { generateNote } from './generate-note.ts';
import { inventThings } from './invented-names.ts';
import { createRandom } from './random.ts';
import { printRows, type Row, rowOf } from './row.ts';
import { breaksIn, first, type Keystroke, typing } from './typing.ts';

export interface KeystrokeOptions {
  readonly words: number;
  /** Keystrokes that are measured step by step. */
  readonly keystrokes: number;
  /** Edits for the figure of memory. */
  readonly edits: number;
  /** Milliseconds since any moment; the clock's if not given. */
  readonly clock?: () => number;
}

const path = 'essay.md';
const gazetteerFile = new URL('../dist/gazetteer.json', import.meta.url);

/** Measures an essay of that length, after keystrokes that only warm up. */
export function measureKeystrokes(options: KeystrokeOptions): readonly Row[] {
  // As the server has it.
  leaveYoungObjectsYoung();
  const { words, keystrokes, edits, clock = () => performance.now() } = options;
  const text = essay(words);
  const project = createFolder();
  const rows: Row[] = [];
  const row = (name: string, numbers: readonly number[], unit = 'ms'): void => {
    rows.push(rowOf({ what: `${name}, ${words.toLocaleString('en')} words`, unit, numbers }));
  };
  const began = clock();
  project.open(path, text);
  const opened = clock();
  everything(project);
  row('open, cut into blocks', [opened - began]);
  row('open, everything found', [clock() - began]);
  const times = new Map<string, number[]>();
  const letters = typing(text);
  const watch = createStopwatch(clock, times);
  typeAndAsk(project, first(keystrokes / 4, letters), createStopwatch(clock, new Map()));
  typeAndAsk(project, first(keystrokes, letters), watch);
  typeOutOfTheCold(project, first(keystrokes / 2, letters), watch);
  const breaks = breaksIn(project.document(path)!.text());
  comeAndGo(project, first(keystrokes / 8, breaks), createStopwatch(clock, new Map()));
  comeAndGo(project, first(keystrokes / 4, breaks), watch);
  for (const [name, values] of times) row(name, values);
  const before = memory();
  let typed = 0;
  typeLetters(project, first(edits, letters), () => typed++ % 10 === 0 && everything(project));
  row(`memory that ${edits.toLocaleString('en')} edits leave`, [(memory() - before) / 2 ** 20], 'MiB');
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
  filteredTree(project, path, {});
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

/** Types, and does something after each letter. */
function typeLetters(project: Project, letters: Iterable<Keystroke>, then: (at: number) => void): void {
  for (const { offset, letter } of letters) {
    project.edit(path, [{ start: offset, end: offset, text: letter }]);
    then(offset + 1);
  }
}

/** Types and asks for all that is shown. */
function typeAndAsk(project: Project, letters: Iterable<Keystroke>, watch: Stopwatch): void {
  watch.start();
  typeLetters(project, letters, (at) => {
    askHover(project, at, watch);
    watch.sum('= until a hover is answered');
    explainUnit(project, path, at);
    watch.step('+ its units (roles of all)');
    // Nobody is told of the block’s problems alone: what a cursor offers to mend is asked of all of them.
    codeActions(project, path, { start: at, end: at });
    watch.step('+ its problems, and what would mend them');
    watch.sum('= everything shown for the block');
    problems(project, path);
    watch.step('+ all problems, once more');
    filteredTree(project, path, {});
    argumentNodeAt(project, path, { offset: at });
    watch.step('+ the rows of the outline, and which is the block’s');
    watch.sum('= everything of the document');
    watch.start();
  });
}

/**
 * Types and asks for a hover, where everybody else has been at work in between: what the processor’s own caches still hold
 * of an essay depends on its length, and after a tenth of a second in an editor they hold nothing of any.
 */
function typeOutOfTheCold(project: Project, letters: Iterable<Keystroke>, watch: Stopwatch): void {
  const elsewhere = createElsewhere();
  elsewhere();
  watch.start();
  typeLetters(project, letters, (at) => {
    askHover(project, at, undefined);
    watch.sum('= until a hover is answered, out of cold caches');
    elsewhere();
    watch.start();
  });
}

const paragraph = 'It was, as Solano said, not so. However, the price was paid, because nobody asked.\n\n';

/** Puts a paragraph at each of some places and takes it out again, and asks for all that is shown after both. */
function comeAndGo(project: Project, places: Iterable<number>, watch: Stopwatch): void {
  for (const at of places) {
    for (const [end, text] of [
      [at, paragraph],
      [at + paragraph.length, ''],
    ] as const) {
      watch.start();
      project.edit(path, [{ start: at, end, text }]);
      askHover(project, at + 1, undefined);
      watch.sum('a paragraph comes or goes: until a hover is answered');
      explainUnit(project, path, at + 1);
      codeActions(project, path, { start: at + 1, end: at + 1 });
      watch.sum('a paragraph comes or goes: everything shown for the block');
      problems(project, path);
      filteredTree(project, path, {});
      argumentNodeAt(project, path, { offset: at + 1 });
      watch.sum('a paragraph comes or goes: everything of the document');
    }
  }
}

/** Asks for a hover on the first name of the block, or where the letter has come if it names nobody. */
function askHover(project: Project, at: number, watch: Stopwatch | undefined): void {
  const { block } = project.document(path)!.blockAt(at);
  void block.nodes;
  watch?.step('the tree');
  const analysis = project.analysis(path)!;
  const { from, to } = analysis.runsAround(at);
  let name: number | undefined;
  for (let run = from; run < to; run++)
    for (const one of analysis.mentionsIn(run)) {
      const { start } = analysis.place(run, one);
      name ??= start;
    }
  watch?.step('+ the block’s names');
  for (let run = from; run < to; run++) for (const one of analysis.quotedIn(run)) analysis.place(run, one);
  watch?.step('+ its quotations');
  hover(project, path, name ?? at);
  watch?.step('+ a hover');
}

/** What is alive: garbage that nobody has collected yet is none of it. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

if (process.argv[1] === import.meta.filename) {
  const quick = process.argv.includes('--quick');
  for (const words of quick ? [2000, 100_000] : [2000, 20_000, 100_000]) {
    const counts = { keystrokes: quick ? 120 : 600, edits: quick ? 500 : 10_000 };
    const clock = process.argv.includes('--cpu') ? { clock: processorTime } : {};
    printRows(measureKeystrokes({ words, ...counts, ...clock }));
  }
}
