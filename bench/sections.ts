import { measureAnswerPeers } from './answer-peers.ts';
import { measureAnswers } from './answers.ts';
import { measureBibliography } from './bibliography.ts';
import { measureFolder } from './folder.ts';
import { measureKeystrokes } from './keystroke.ts';
import { measureNames } from './names.ts';
import { measureQuotations } from './quotations.ts';
import type { Row } from './row.ts';
import { measureStart } from './start.ts';
import { measureTypingPeers } from './typing-peers.ts';

export interface RunOptions {
  /** Two minutes: shorter texts, smaller folders, fewer rounds. */
  readonly quick: boolean;
  /** A built checkout of Foam. */
  readonly foam?: string | undefined;
}

/** One table of the report. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** What was done, in a sentence or two. */
  readonly about: string;
  measure(options: RunOptions): Promise<readonly Row[]>;
}

/** All tables, in their order. */
export const sections: readonly Section[] = [
  {
    name: 'keystroke',
    title: 'A keystroke',
    about:
      'A letter typed into an essay of that many words: until the tree is right again, step by step until a hover on the block is answered, and until everything of the document is. Then what others need for the part of it that they do, against Dossier’s tree.',
    measure: measureTyping,
  },
  {
    name: 'folder',
    title: 'A folder',
    about:
      'Opening a folder of notes of 2.2 KB each, opening it again, and changes in it. Each round runs everything in turn, each in a process of its own; loading the programs is not counted.',
    measure: async ({ quick, foam }) => {
      const rows = await measureFolder({ notes: 10_000, rounds: quick ? 1 : 5, foam });
      // A fresh vault of 100,000 notes is 220 MB, and Foam reads for minutes.
      return quick ? rows : [...rows, ...(await measureFolder({ notes: 100_000, rounds: 1, foam }))];
    },
  },
  {
    name: 'answers',
    title: 'Answers',
    about:
      'Dossier’s over stdio, as a client sees them, against a request that is answered with nothing; those of others inside of their own process, without a protocol in between.',
    measure: async ({ quick, foam }) => [
      ...(await measureAnswers(quick ? [10_000] : [1000, 10_000])),
      ...(await measureAnswerPeers({ notes: 10_000, count: quick ? 20 : 100, foam })),
    ],
  },
  {
    name: 'names',
    title: 'Names',
    about: 'Megabytes of notes a second, one core, nothing known of any text before.',
    measure: ({ quick }) => measureNames(quick ? 2 : 5),
  },
  {
    name: 'quotations',
    title: 'Quotations',
    about:
      'An essay of 200 quotations against 2,000 source notes, 20 MB; a third is altered, a third in no source.',
    measure: async () => measureQuotations(),
  },
  {
    name: 'bibliography',
    title: 'A bibliography',
    about:
      'A citation of a bibliography of 2,000 entries with the quirks of real ones, in a server over stdio that has started and rested, a new one for each round.',
    measure: ({ quick }) => measureBibliography(quick ? 3 : 9),
  },
  {
    name: 'start',
    title: 'The start',
    about:
      'Sizes of what is shipped, and the server on the sample, from the start of its process; then an essay that is opened while it runs and has rested.',
    measure: ({ quick }) => measureStart(quick ? 3 : 9),
  },
];

async function measureTyping({ quick, foam }: RunOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const words of quick ? [2000, 100_000] : [2000, 20_000, 100_000]) {
    const own = measureKeystrokes({ words, keystrokes: quick ? 120 : 600, edits: quick ? 500 : 10_000 });
    const tree = own.find(({ what }) => what.startsWith('the tree'));
    if (!tree) throw new Error('the keystroke’s rows have no tree');
    rows.push(...own, ...(await measureTypingPeers({ words, count: quick ? 20 : 100, foam }, tree)));
  }
  return rows;
}
