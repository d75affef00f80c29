/*
 * Opening a folder, the second start and changes, each round against `find … | xargs cat` and a bare walk with `stat`, and
 * against peers, all in turn: `node bench/folder.ts [NOTES] [ROUNDS]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vault } from './corpus.ts';
import { type Peer, peersThat } from './peers.ts';
import { runShell, runTask } from './processes.ts';
import { type Measured, printRows, type Row, rowOf } from './row.ts';

type Numbers = Readonly<Record<string, number>>;

interface Round {
  readonly cat: number;
  readonly stat: Numbers;
  readonly first: Numbers;
  readonly known: Numbers;
  readonly resident: Numbers;
  readonly second: Numbers;
  readonly verified: Numbers;
  readonly changes: Numbers;
  readonly peak: number;
  readonly peers: readonly { readonly milliseconds: number; readonly peakMiB: number }[];
}

export interface FolderOptions {
  readonly notes: number;
  readonly rounds: number;
  /** A built checkout of Foam. */
  readonly foam?: string | undefined;
}

/** Measures a vault of that many notes; milliseconds unless a row says otherwise. */
export async function measureFolder({ notes, rounds, foam }: FolderOptions): Promise<readonly Row[]> {
  const root = vault(notes);
  await cat(root);
  const peers = peersThat('open', { foam });
  const all: Round[] = [];
  for (let index = 0; index < rounds; index++) all.push(await round(root, notes, peers));
  const measured = (what: string, number: (round: Round) => number, unit = 'ms'): Measured => ({
    what,
    unit,
    numbers: all.map(number),
  });
  const pick =
    (of: 'first' | 'known' | 'resident' | 'second' | 'verified' | 'changes', key: string) => (each: Round) =>
      each[of][key] as number;
  const bytes = measured('cat', (each) => each.cat);
  const stats = measured('bare stat', (each) => each.stat['stat'] as number);
  const opened = { ...measured('', pick('first', 'read')), what: 'Dossier' };
  const peak = { ...measured('', (each) => each.peak, 'MiB'), what: 'Dossier' };
  return [
    rowOf({ ...bytes, what: 'find | xargs cat' }),
    rowOf({ ...stats, what: 'walk with stat' }),
    rowOf(measured('first start: all read, names indexed', pick('first', 'read')), bytes),
    rowOf(measured('first start: first hover after that', pick('first', 'answer'))),
    rowOf(measured('first start: memory more than before', pick('known', 'perNote'), 'B/note')),
    rowOf(measured('the same of all indices, made and kept', pick('resident', 'perNote'), 'B/note')),
    rowOf({ ...peak, what: 'first start: peak memory of the process' }),
    rowOf(measured('second start: notes and names known', pick('second', 'restored'))),
    rowOf(measured('second start: first hover answered', pick('second', 'hovered'))),
    rowOf(measured('second start: every file verified', pick('verified', 'read')), stats),
    rowOf(measured('the same with that first hover in between', pick('second', 'read')), stats),
    rowOf(measured('saving one note with another name', pick('changes', 'save'))),
    rowOf(measured('the same, the first time', pick('changes', 'firstSave'))),
    rowOf(measured('1,000 files changed at once', pick('changes', 'many'))),
    ...peers.flatMap(({ name }, index) => {
      const at = (each: Round) => each.peers[index] as Round['peers'][number];
      return [
        rowOf(
          measured(`${name}: opens the folder`, (each) => at(each).milliseconds),
          opened,
        ),
        rowOf(
          measured(`${name}: peak memory`, (each) => at(each).peakMiB, 'MiB'),
          peak,
        ),
      ];
    }),
  ];
}

async function round(root: string, notes: number, peers: readonly Peer[]): Promise<Round> {
  const storage = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const own = (task: string, parameters = [root, storage]) =>
    runTask<Numbers>({ module: 'folder-start.ts', task, parameters });
  try {
    const bytes = await cat(root);
    const first = await own('start');
    const stat = (await own('bareStat')).result;
    const second = (await own('start')).result;
    const verified = (await own('verified')).result;
    const changes = (await own('changes')).result;
    const known = (await own('known', [root, join(storage, 'known')])).result;
    const resident = (await own('resident', [root, vault(1000), join(storage, 'resident')])).result;
    const others: Round['peers'][number][] = [];
    for (const { module, before, plainLinks } of peers) {
      const parameters = [...before, plainLinks ? vault(notes, { plainLinks }) : root];
      others.push(await runTask({ module, task: 'open', parameters }));
    }
    return {
      cat: bytes,
      first: first.result,
      peak: first.peakMiB,
      known,
      resident,
      stat,
      second,
      verified,
      changes,
      peers: others,
    };
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
}

function cat(root: string): Promise<number> {
  return runShell(`find "$0" -name '*.md' -print0 | xargs -0 cat > /dev/null`, root);
}

if (process.argv[1] === import.meta.filename) {
  const [notes = '10000', rounds = '5'] = process.argv.slice(2);
  printRows(await measureFolder({ notes: Number(notes), rounds: Number(rounds) }));
}
