/**
 * How long it takes to verify an essay of 200 quotations against 2,000 source notes of 10 KB, and how much memory the
 * sources take: `node bench/quotations.ts`.
 */
import { createProject, problems, verifyQuotations } from '../src/core/index.ts';
import { inventThings } from './invented-names.ts';
import { paragraph } from './prose.ts';
import { createRandom, type Random } from './random.ts';
import { printRows, type Row, rowOf } from './row.ts';

const sources = 2000;
const quotations = 200;
const sourceLength = 10_000;

/** The folder’s files by path. Of the quotations a third is altered, a third stands in no source. */
function makeFolder(): ReadonlyMap<string, string> {
  const people = inventThings(sources);
  const nameOf = (index: number): string => people[index]!.title;
  const files = new Map<string, string>();
  const quoted: string[] = [];
  for (let index = 0; index < sources; index++) {
    const random = createRandom(index + 1);
    const paragraphs: string[] = [];
    while (paragraphs.join('\n\n').length < sourceLength)
      paragraphs.push(paragraph(random, () => nameOf(random.below(sources)), 6));
    const head = `---\ntitle: Speech ${index}\ntype: source\nauthor: ${nameOf(index)}\n---\n`;
    files.set(`sources/${index}.md`, `${head}\n${paragraphs.join('\n\n')}\n`);
    if (index % (sources / quotations) === 0)
      quoted.push(`${nameOf(index)} said: ${quote(random, paragraphs[3]!, quoted.length)}`);
  }
  files.set('essay.md', `---\ntitle: Essay\ntype: essay\n---\n\n${quoted.join('\n\n')}\n`);
  return files;
}

/** Twenty words of a text between marks: of three quotations one is verbatim, one altered, one not the text’s own. */
function quote(random: Random, text: string, index: number): string {
  const words = text.replace(/[“”]/g, '').split(/\s+/).slice(4, 24);
  if (index % 3 === 1) words[8] = 'nevertheless';
  if (index % 3 === 2) for (let at = 0; at < words.length; at += 2) words[at] = `un${words[at]}`;
  return `“${words.join(' ')}.” ${paragraph(random, () => 'the league', 2).replace(/[“”]/g, '')}`;
}

/** Measures once; times in milliseconds of one processor. */
export function measureQuotations(): readonly Row[] {
  const files = new Map(makeFolder());
  const project = createProject({
    host: { read: (path) => files.get(path) },
    settings: { today: '2025-07-01', gazetteer: false, checksOff: [] },
  });
  for (const [path, text] of files) project.setFile(path, text);
  const before = memory();
  const reading = timed(() => {
    while (project.sources.prepare());
  });
  const after = memory();
  const essay = files.get('essay.md') as string;
  project.open('essay.md', essay);
  // In steps, as the server reads what somebody has opened.
  const names = timed(() => {
    for (const _ of project.firstReading.read('essay.md'));
    project.analysis('essay.md')?.quotations();
  });
  const first = steps(() => verifyQuotations(project, 'essay.md'));
  const told = timed(() => problems(project, 'essay.md'));
  const searches = project.sources.searches;
  const at = essay.indexOf('“', essay.length / 2) + 1;
  project.edit('essay.md', [{ start: at, end: at, text: 'Indeed ' }]);
  const analysed = timed(() => project.analysis('essay.md')?.quotations());
  const again = steps(() => verifyQuotations(project, 'essay.md'));
  const toldAgain = timed(() => problems(project, 'essay.md'));
  const row = (what: string, value: number, unit = 'ms'): Row => rowOf({ what, unit, numbers: [value] });
  return [
    row(`read ${sources} sources of 10 KB`, reading),
    row('memory of the sources', (after - before) / 1e6, 'MB'),
    row(`find ${quotations} quotations and who speaks`, names),
    row('verify them', first.sum),
    row('longest step, between two of which anybody may ask', first.longest),
    row('problems of the essay then', told),
    row('after an edit: find them', analysed),
    row('after an edit: verify them', again.sum),
    row('after an edit: looked for anew', project.sources.searches - searches, 'quotations'),
    row('after an edit: problems then', toldAgain),
  ];
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function steps(work: () => Iterable<unknown>): { readonly sum: number; readonly longest: number } {
  let sum = 0;
  let longest = 0;
  let began = performance.now();
  for (const _ of work()) {
    const took = performance.now() - began;
    sum += took;
    longest = Math.max(longest, took);
    began = performance.now();
  }
  return { sum: sum + performance.now() - began, longest };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

if (process.argv[1] === import.meta.filename) printRows(measureQuotations());
