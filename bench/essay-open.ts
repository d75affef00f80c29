/*
 * An essay that is opened while the server runs, and has rested: how long until the card of a name in its middle is there,
 * the colours around it, and those of all of it. `node bench/essay-open.ts`, after `npm run build -- --production`.
 */
import { join } from 'node:path';
import { startBuiltServer } from './built-server.ts';
import { essay } from './corpus.ts';
import { rested } from './rested.ts';
import { printRows, type Row, rowOf } from './row.ts';

const sample = join(import.meta.dirname, '../sample');
const name = 'Slovenia';

/** The essay with a sentence in its middle that names somebody whom the gazetteer knows. */
function named(words: number): string {
  const text = essay(words);
  const middle = text.indexOf('\n\n', text.length >> 1);
  return `${text.slice(0, middle)}\n\nSo ${name} signed the treaty.${text.slice(middle)}`;
}

/** Milliseconds from the opening, each. */
interface Opened {
  readonly card: number;
  readonly screen: number;
  readonly whole: number;
}

async function openOnce(text: string): Promise<Opened> {
  const server = await startBuiltServer(sample);
  try {
    await server.card('first.md', `${name} waits.\n`, name);
    await rested();
    const began = performance.now();
    await server.card('essay.md', text, name);
    const card = performance.now() - began;
    await server.screen('essay.md', text, name);
    const screen = performance.now() - began;
    await server.colours('essay.md');
    return { card, screen, whole: performance.now() - began };
  } finally {
    server.end();
  }
}

/** Milliseconds from the opening, as a client sees them. */
export async function measureEssayOpening(rounds = 7): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const words of [2000, 20_000, 100_000]) {
    const text = named(words);
    const opened = [];
    for (let round = 0; round < rounds; round++) opened.push(await openOnce(text));
    const row = (what: string, numbers: readonly number[]): Row =>
      rowOf({ what: `${what}, ${words.toLocaleString('en')} words`, unit: 'ms', numbers });
    rows.push(
      row(
        'opened: hover on screen answered',
        opened.map(({ card }) => card),
      ),
      row(
        'opened: the colours of a screen too',
        opened.map(({ screen }) => screen),
      ),
      row(
        'opened: all of it read and coloured',
        opened.map(({ whole }) => whole),
      ),
    );
  }
  return rows;
}

if (process.argv[1] === import.meta.filename) printRows(await measureEssayOpening());
