/*
 * A server as a client starts it: how long until it answers `initialize`, and until the first card is there.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { loadGazetteer } from '../src/core/index.ts';
import { type Measured, printRows, type Row, rowOf } from './row.ts';

const gazetteerFile = join(import.meta.dirname, '../dist/gazetteer.json');
const program = join(import.meta.dirname, '../dist/server.mjs');

interface Start {
  /** From the start of the process, in milliseconds. */
  readonly initialized: number;
  readonly hovered: number;
}

/** Starts the built server on a folder, opens a document of it and asks for the card in the middle of `words`. */
async function startServer(root: string, path: string, words: string): Promise<Start> {
  const began = performance.now();
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  try {
    client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    client.onRequest('client/registerCapability', () => null);
    client.listen();
    await client.sendRequest('initialize', {
      processId: process.pid,
      capabilities: { workspace: { configuration: true } },
      workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'folder' }],
    });
    const initialized = performance.now() - began;
    void client.sendNotification('initialized', {});
    const text = readFileSync(join(root, path), 'utf8');
    const uri = pathToFileURL(join(root, path)).href;
    void client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const before = text.slice(0, text.indexOf(words) + (words.length >> 1)).split('\n');
    const position = { line: before.length - 1, character: (before.at(-1) as string).length };
    const card = await client.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    if (card === null) throw new Error(`no card for ${words}`);
    return { initialized, hovered: performance.now() - began };
  } finally {
    client.dispose();
    server.kill();
  }
}

/** What a Node program that does nothing needs. */
async function startNothing(): Promise<number> {
  const began = performance.now();
  await new Promise((resolve) => spawn(process.execPath, ['-e', '0']).on('exit', resolve));
  return performance.now() - began;
}

/** Parses and expands the gazetteer, which the first hover waits for. */
function loadEntities(): number {
  const text = readFileSync(gazetteerFile, 'utf8');
  const began = performance.now();
  loadGazetteer(JSON.parse(text));
  return performance.now() - began;
}

/** Measures the start on the sample; milliseconds from the start of the process. */
export async function measureServerStart(rounds = 7): Promise<readonly Row[]> {
  const root = join(import.meta.dirname, '../sample');
  const nothing: number[] = [];
  const starts: Start[] = [];
  for (let round = 0; round < rounds; round++) {
    nothing.push(await startNothing());
    starts.push(await startServer(root, ...sampleName));
  }
  const yardstick: Measured = { what: 'node -e 0', unit: 'ms', numbers: nothing };
  const row = (what: string, key: keyof Start): Row =>
    rowOf({ what, unit: 'ms', numbers: starts.map((start) => start[key]) }, yardstick);
  return [
    rowOf(yardstick),
    row('server: `initialize` answered, sample/', 'initialized'),
    row('server: first card, sample/', 'hovered'),
    rowOf({
      what: 'gazetteer: parsed and expanded',
      unit: 'ms',
      numbers: Array.from({ length: rounds }, loadEntities),
    }),
  ];
}

const sampleName = ['the-price-of-a-promise.md', 'NATO'] as const;

if (process.argv[1] === import.meta.filename) printRows(await measureServerStart());
