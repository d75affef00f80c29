/*
 * Answers as a client sees them: the built server over stdio, on vaults of 1,000 and 10,000 notes and an essay that names
 * a few hundred of their things. Everything beside an empty round trip of the same rounds.
 */
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { essay, vault } from './corpus.ts';
import { inventThings, type Thing } from './invented-names.ts';
import { type Measured, printRows, type Row, rowOf } from './row.ts';
import { type Session, startSession } from './server-session.ts';

const words = 2000;

/** The server on a vault, read to the end, and the essay open. */
function startVault(notes: number): Promise<Session> {
  return startSession({ root: vault(notes), path: 'essay.md', text: essay(words), files: notes });
}

type Ask = (round: number) => readonly [method: string, params: object];

/** Where the thing is named in the essay, one letter behind the begin. */
function positionOf(text: string, { title }: Thing): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(title) + 1).split('\n');
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}

function questions({ uri, text }: Session, things: readonly Thing[]): Record<string, Ask> {
  const textDocument = { uri };
  const thing = (round: number): Thing => things[round % things.length] as Thing;
  const at = (round: number) => ({ textDocument, position: positionOf(text, thing(round)) });
  const context = { includeDeclaration: true };
  return {
    hover: (round) => ['textDocument/hover', at(round)],
    definition: (round) => ['textDocument/definition', at(round)],
    highlights: (round) => ['textDocument/documentHighlight', at(round)],
    symbols: (round) => ['workspace/symbol', { query: thing(round).title.replace(/[aeiou ]/g, '') }],
    references: (round) => ['textDocument/references', { ...at(round), context }],
    'references, asked again': (round) => ['textDocument/references', { ...at(round), context }],
  };
}

/** The same question about nothing: what the client, the pipe and the server's loop cost. */
const nothing: Ask = () => [
  'textDocument/hover',
  { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } },
];

async function time(client: ProtocolConnection, [method, params]: ReturnType<Ask>): Promise<number> {
  const began = performance.now();
  await client.sendRequest(method, params);
  return performance.now() - began;
}

/** Names of the essay, each once, that `rounds` questions are about. */
function namedIn(text: string, notes: number, rounds: number): readonly Thing[] {
  const named = inventThings(Math.min(notes, 400)).filter(({ title }) => text.includes(title));
  return named.slice(0, rounds);
}

/** Types the begin of a name at the end of the essay, and asks what it may be. */
async function completions(
  { client, uri, text }: Session,
  things: readonly Thing[],
): Promise<readonly number[]> {
  const numbers: number[] = [];
  const line = text.split('\n').length - 1;
  let typed = '';
  let version = 2;
  for (const { title } of things) {
    const next = `So said ${title.slice(0, 4)}`;
    const range = { start: { line, character: 0 }, end: { line, character: typed.length } };
    void client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: version++ },
      contentChanges: [{ range, text: next }],
    });
    typed = next;
    const position = { line, character: typed.length };
    const context = { triggerKind: 2, triggerCharacter: title[3] };
    const params = { textDocument: { uri }, position, context };
    numbers.push(await time(client, ['textDocument/completion', params]));
  }
  return numbers;
}

/** Measures every kind of answer; milliseconds from the question to the answer. */
export async function measureAnswers(
  sizes: readonly number[] = [1000, 10_000],
  rounds = 60,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const notes of sizes) {
    const session = await startVault(notes);
    const { client, text } = session;
    const things = namedIn(text, notes, rounds);
    // What is made once, and in idle time, is there before the clock runs.
    await time(client, nothing(0));
    await time(client, ['workspace/symbol', { query: 'x' }]);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const empty: number[] = [];
    for (let round = 0; round < 200; round++) empty.push(await time(client, nothing(round)));
    const yardstick: Measured = { what: 'empty round trip', unit: 'ms', numbers: empty };
    const size = notes.toLocaleString('en');
    rows.push(rowOf({ ...yardstick, what: `empty round trip, ${size} notes` }));
    for (const [name, ask] of Object.entries(questions(session, things))) {
      const numbers: number[] = [];
      for (let round = 0; round < things.length; round++) {
        await time(client, nothing(round));
        numbers.push(await time(client, ask(round)));
      }
      rows.push(rowOf({ what: `${name}, ${size} notes`, unit: 'ms', numbers }, yardstick));
    }
    const numbers = await completions(session, things);
    rows.push(rowOf({ what: `completion of a name, ${size} notes`, unit: 'ms', numbers }, yardstick));
    session.end();
  }
  return rows;
}

if (process.argv[1] === import.meta.filename) printRows(await measureAnswers());
