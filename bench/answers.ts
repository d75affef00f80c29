/*
 * Answers as a client sees them: the built server over stdio, on vaults of 1,000 and 10,000 notes and an essay that names
 * some sixty of their things in a hundred places. Each question is asked as often as an empty round trip, in turn with it,
 * of a server that has answered as many before: code that has just been loaded runs at a fraction of its speed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { essay, notePath, vault } from './corpus.ts';
import { inventThings, type Thing } from './invented-names.ts';
import { type Measured, printRows, type Row, rowOf } from './row.ts';
import { type Session, startSession } from './server-session.ts';

const words = 2000;

/** The server on a vault, read to the end, and the essay open. */
function startVault(notes: number): Promise<Session> {
  return startSession({ root: vault(notes), path: 'essay.md', text: essay(words), files: notes });
}

type Ask = (round: number) => readonly [method: string, params: object];

/** Where things are named in the essay, one letter behind the begin: the first places of all, then the second ones. */
function placesOf(text: string, things: readonly Thing[]): readonly Place[] {
  const found = things.flatMap(({ title }) =>
    Array.from(text.matchAll(new RegExp(title, 'g')), ({ index }, time) => {
      const before = text.slice(0, index + 1).split('\n');
      return { time, line: before.length - 1, character: (before.at(-1) as string).length };
    }),
  );
  return found.toSorted((a, b) => a.time - b.time).map(({ line, character }) => ({ line, character }));
}

interface Place {
  readonly line: number;
  readonly character: number;
}

function questions({ uri, text }: Session, things: readonly Thing[]): Record<string, Ask> {
  const textDocument = { uri };
  const places = placesOf(text, things);
  const at = (round: number) => ({ textDocument, position: places[round % places.length] as Place });
  const query = (round: number) => (things[round % things.length] as Thing).title.replace(/[aeiou ]/g, '');
  return {
    hover: (round) => ['textDocument/hover', at(round)],
    definition: (round) => ['textDocument/definition', at(round)],
    highlights: (round) => ['textDocument/documentHighlight', at(round)],
    symbols: (round) => ['workspace/symbol', { query: query(round) }],
  };
}

/** References of each name of the essay, once. */
function references({ uri, text }: Session, things: readonly Thing[]): Ask {
  const places = placesOf(text, things);
  return (round) => [
    'textDocument/references',
    { textDocument: { uri }, position: places[round] as Place, context: { includeDeclaration: true } },
  ];
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

/** The things that the essay names. */
function namedIn(text: string, notes: number): readonly Thing[] {
  return inventThings(Math.min(notes, inEssays)).filter(({ title }) => text.includes(title));
}

/** Essays name none but the first of all things. */
const inEssays = 400;

/** Asks in turn with the empty question, for both as often before it counts. */
async function inTurn(client: ProtocolConnection, ask: Ask, rounds: number): Promise<InTurn> {
  const taken: InTurn = { empty: [], numbers: [] };
  for (let round = -rounds; round < rounds; round++) {
    const empty = await time(client, nothing(round));
    const number = await time(client, ask(round + rounds));
    if (round < 0) continue;
    taken.empty.push(empty);
    taken.numbers.push(number);
  }
  return taken;
}

interface InTurn {
  readonly empty: number[];
  readonly numbers: number[];
}

/** Opens notes that nothing else is about, and asks for all references of each at once: nothing is known of them. */
async function referencesOfNotes(
  client: ProtocolConnection,
  notes: number,
  rounds: number,
): Promise<readonly number[]> {
  const things = inventThings(Math.min(notes, inEssays + rounds));
  const numbers: number[] = [];
  for (let index = inEssays; index < things.length; index++) {
    const path = join(vault(notes), notePath(things[index] as Thing, index));
    const uri = pathToFileURL(path).href;
    const text = readFileSync(path, 'utf8');
    void client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    await time(client, nothing(index));
    const position = { line: 1, character: 'title: '.length + 1 };
    const params = { textDocument: { uri }, position, context: { includeDeclaration: true } };
    numbers.push(await time(client, ['textDocument/references', params]));
    void client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
  return numbers;
}

/** Types the begins of names at the end of the essay, and asks what each may be; the first round does not count. */
async function completions(
  { client, uri, text }: Session,
  things: readonly Thing[],
): Promise<readonly number[]> {
  const numbers: number[] = [];
  const line = text.split('\n').length - 1;
  let typed = '';
  let version = 2;
  for (const { title } of [...things, ...things]) {
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
  return numbers.slice(things.length);
}

/** Measures every kind of answer; milliseconds from the question to the answer. */
export async function measureAnswers(
  sizes: readonly number[] = [1000, 10_000],
  rounds = 200,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const notes of sizes) {
    const session = await startVault(notes);
    const { client, text } = session;
    const things = namedIn(text, notes);
    const size = `${notes.toLocaleString('en')} notes`;
    const add = (what: string, numbers: readonly number[], empty: readonly number[]): void => {
      const yardstick: Measured = { what: 'empty round trip', unit: 'ms', numbers: empty };
      rows.push(rowOf({ what: `${what}, ${size}`, unit: 'ms', numbers }, yardstick));
    };
    // What is made once, and in idle time, is there before the clock runs.
    await time(client, nothing(0));
    await time(client, ['workspace/symbol', { query: 'x' }]);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const { numbers: empty } = await inTurn(client, nothing, rounds);
    rows.push(rowOf({ what: `empty round trip, ${size}`, unit: 'ms', numbers: empty }));
    for (const [name, ask] of Object.entries(questions(session, things))) {
      const taken = await inTurn(client, ask, rounds);
      add(name, taken.numbers, taken.empty);
    }
    add('references of a note just opened', await referencesOfNotes(client, notes, rounds), empty);
    for (const name of ['references of a name in the essay', 'references, asked again']) {
      const numbers: number[] = [];
      for (let round = 0; round < things.length; round++)
        numbers.push(await time(client, references(session, things)(round)));
      add(name, numbers, empty);
    }
    add('completion of a name', await completions(session, things), empty);
    session.end();
  }
  return rows;
}

if (process.argv[1] === import.meta.filename) printRows(await measureAnswers());
