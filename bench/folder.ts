/*
 * `node bench/folder.ts [NOTES] [ROUNDS]`: opening a folder, the second start and changes, each round against
 * `find … | xargs cat` and a bare walk with `stat`, in turn.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vault } from './corpus.ts';
import { type Measured, printRows, type Row, rowOf } from './row.ts';

type Numbers = Readonly<Record<string, number>>;

interface Round {
  readonly cat: number;
  readonly stat: Numbers;
  readonly first: Numbers;
  readonly second: Numbers;
  readonly changes: Numbers;
}

/** Measures a vault of that many notes; milliseconds unless a row says otherwise. */
export function measureFolder(notes: number, rounds = 5): readonly Row[] {
  const root = vault(notes);
  cat(root);
  const all = Array.from({ length: rounds }, () => round(root));
  const measured = (what: string, number: (round: Round) => number, unit = 'ms'): Measured => ({
    what: `${what}, ${notes} notes`,
    unit,
    numbers: all.map(number),
  });
  const bytes = { ...measured('cat', (each) => each.cat), what: 'cat' };
  const stats = { ...measured('stat', (each) => each.stat['stat'] as number), what: 'bare stat' };
  const pick = (of: 'first' | 'second' | 'changes', key: string) => (each: Round) => each[of][key] as number;
  return [
    rowOf(measured('find | xargs cat', (each) => each.cat)),
    rowOf(measured('walk with stat', (each) => each.stat['stat'] as number)),
    rowOf(measured('first start: all read, names indexed', pick('first', 'read')), bytes),
    rowOf(measured('first start: first hover after that', pick('first', 'answer'))),
    rowOf(measured('first start: memory more than before', pick('first', 'perNote'), 'B/note')),
    rowOf(measured('second start: notes and names known', pick('second', 'restored'))),
    rowOf(measured('second start: first hover answered', pick('second', 'hovered'))),
    rowOf(measured('second start: every file verified', pick('second', 'read')), stats),
    rowOf(measured('saving one note with another name', pick('changes', 'save'))),
    rowOf(measured('the same, the first time', pick('changes', 'firstSave'))),
    rowOf(measured('1,000 files changed at once', pick('changes', 'many'))),
  ];
}

function round(root: string): Round {
  const storage = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    return {
      cat: cat(root),
      first: start('start', root, storage),
      stat: start('stat', root, storage),
      second: start('start', root, storage),
      changes: start('changes', root, storage),
    };
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
}

function cat(root: string): number {
  const began = performance.now();
  const { status } = spawnSync('sh', [
    '-c',
    `find "$0" -name '*.md' -print0 | xargs -0 cat > /dev/null`,
    root,
  ]);
  if (status !== 0) throw new Error('find, xargs and cat are needed to measure against');
  return performance.now() - began;
}

function start(mode: string, root: string, storage: string): Numbers {
  const program = join(import.meta.dirname, 'folder-start.ts');
  const args = ['--expose-gc', program, mode, root, storage];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Numbers;
}

if (process.argv[1] === import.meta.filename) {
  const [notes = '10000', rounds = '5'] = process.argv.slice(2);
  printRows(measureFolder(Number(notes), Number(rounds)));
}
