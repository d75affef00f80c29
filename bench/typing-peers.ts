/*
 * What a keystroke costs others: `node bench/typing-peers.ts [WORDS]`. Each in a process of its own.
 */
import { type Peer, peersThat } from './peers.ts';
import { runTask } from './processes.ts';
import { printRows, type Row, rowOf } from './row.ts';

export interface TypingOptions {
  readonly words: number;
  /** Keystrokes at each subject; an even share of them near the begin, the middle and the end. */
  readonly count: number;
  /** A built checkout of Foam. */
  readonly foam?: string | undefined;
}

const parsers: readonly (Pick<Peer, 'name' | 'module'> & { readonly task: string })[] = [
  { name: 'remark, the whole text again', module: 'peers/parsers.ts', task: 'remarkWhole' },
  { name: 'lezer with GFM, incremental, its own tree', module: 'peers/parsers.ts', task: 'lezerIncremental' },
];

/**
 * Milliseconds a keystroke. `own` is Dossier's figure that the others are held against.
 */
export async function measureTypingPeers(options: TypingOptions, own: Row): Promise<readonly Row[]> {
  const { words, count, foam } = options;
  const rows: Row[] = [];
  const add = async (name: string, task: Parameters<typeof runTask>[0]): Promise<void> => {
    const { result } = await runTask<readonly number[]>(task);
    const row = rowOf({ what: `${name}, ${words.toLocaleString('en')} words`, unit: 'ms', numbers: result });
    rows.push({ ...row, against: { what: own.what, times: row.median / own.median } });
  };
  for (const { name, ...task } of parsers) await add(name, { ...task, parameters: [words, count] });
  for (const { name, module, before } of peersThat('keystroke', { foam }))
    await add(name, { module, task: 'keystroke', parameters: [...before, words, count] });
  return rows;
}

if (process.argv[1] === import.meta.filename) {
  const words = Number(process.argv[2] ?? 20_000);
  const millisecond = rowOf({ what: 'one millisecond', unit: 'ms', numbers: [1] });
  printRows(await measureTypingPeers({ words, count: 120 }, millisecond));
}
