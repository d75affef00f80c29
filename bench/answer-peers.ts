/*
 * Answers of others, inside of their own process: no protocol in between. `node bench/answer-peers.ts [NOTES]`.
 */
import { vault } from './corpus.ts';
import { peersThat } from './peers.ts';
import { runTask } from './processes.ts';
import { printRows, type Row, rowOf } from './row.ts';

export interface AnswerPeersOptions {
  readonly notes: number;
  /** How often each is asked. */
  readonly count: number;
  /** A built checkout of Foam. */
  readonly foam?: string | undefined;
}

type Answers = Readonly<Record<'definition' | 'references' | 'save', readonly number[]>>;

const questions = {
  definition: 'definition of a link',
  references: 'references of a note, links only',
  save: 'one note saved, until its links are right',
} as const;

/** Milliseconds an answer. */
export async function measureAnswerPeers({
  notes,
  count,
  foam,
}: AnswerPeersOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, module, before, plainLinks } of peersThat('answers', { foam })) {
    const parameters = [...before, vault(notes, { plainLinks }), count];
    const { result } = await runTask<Answers>({ module, task: 'answers', parameters });
    for (const [key, what] of Object.entries(questions) as [keyof Answers, string][])
      rows.push(
        rowOf({
          what: `${name}: ${what}, ${notes.toLocaleString('en')} notes`,
          unit: 'ms',
          numbers: result[key],
        }),
      );
  }
  return rows;
}

if (process.argv[1] === import.meta.filename)
  printRows(await measureAnswerPeers({ notes: Number(process.argv[2] ?? 1000), count: 100 }));
