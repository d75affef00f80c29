/*
 * A citation of a bibliography of 2,000 entries as Zotero with Better BibTeX exports it: the first hover in a server that
 * has started, and what reading the file costs a process that has read none. Each round is a server, and a process, of
 * its own. `node bench/bibliography.ts`, after `npm run build -- --production`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBibliography } from '../src/core/sources/bibliography.ts';
import { generateBibliography, keyOf } from './generate-bibliography.ts';
import { runTask } from './processes.ts';
import { type Measured, printRows, type Row, rowOf } from './row.ts';
import { startSession } from './server-session.ts';

const entries = 2000;
const line = `As it was [@${keyOf(entries - 100)}, p. 4].`;
const essay = `---\nbibliography: library.bib\n---\n\n${line}\n`;
const position = { line: 4, character: line.indexOf('@') + 2 };

interface Round {
  /** Milliseconds until the card is there. */
  readonly atOnce: number;
  readonly open: number;
  readonly changed: number;
  readonly nothing: number;
}

/** Milliseconds from the question to the answer, in a server of its own. */
async function measureHovers(root: string): Promise<Round> {
  const start = () => startSession({ root, path: 'essay.md', text: essay, files: 2, rests: true });
  const impatient = await start();
  const hover = async ({ client, uri }: typeof impatient, where: string = uri): Promise<number> => {
    const begun = performance.now();
    const params = { textDocument: { uri: where }, position };
    const card = await client.sendRequest('textDocument/hover', params);
    if (card === null && where === uri) throw new Error('no card');
    return performance.now() - begun;
  };
  const atOnce = await hover(impatient);
  impatient.end();
  const patient = await start();
  await patient.checked;
  const nothing = await hover(patient, 'file:///nowhere.md');
  const open = await hover(patient);
  const uri = patient.uri.replace('essay.md', 'library.bib');
  void patient.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  const changed = await hover(patient);
  patient.end();
  return { atOnce, open, changed, nothing };
}

/** Task of a process of its own: milliseconds of processor for the keys of all entries and the fields of one. */
export function readCold(path: string): number {
  const text = readFileSync(path, 'utf8');
  const before = process.cpuUsage();
  const wanted = keyOf(entries - 100);
  const entry = readBibliography(path, text).entries.find(({ key }) => key === wanted);
  if (!entry?.title) throw new Error('no entry');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export async function measureBibliography(rounds = 9): Promise<readonly Row[]> {
  const root = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const library = join(root, 'library.bib');
  const text = generateBibliography(entries, 20_191_209);
  writeFileSync(library, text);
  writeFileSync(join(root, 'essay.md'), essay);
  const hovers: Round[] = [];
  const cold: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      hovers.push(await measureHovers(root));
      const task = { module: 'bibliography.ts', task: 'readCold', parameters: [library] };
      cold.push((await runTask<number>(task)).result);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  const row = (what: string, name: keyof Round): Measured => ({
    what,
    unit: 'ms',
    numbers: hovers.map((each) => each[name]),
  });
  const yardstick = row('empty round trip', 'nothing');
  const size = `${entries.toLocaleString('en')} entries, ${(text.length / 1e6).toFixed(1)} MB`;
  return [
    rowOf(yardstick),
    rowOf(row('first hover on a citation, the essay open', 'open'), yardstick),
    rowOf(row('the same in the very moment in which it opens', 'atOnce'), yardstick),
    rowOf(row('hover after the bibliography was exported anew', 'changed'), yardstick),
    rowOf({ what: `processor, cold: ${size} read`, unit: 'ms', numbers: cold }),
  ];
}

if (process.argv[1] === import.meta.filename) printRows(await measureBibliography());
