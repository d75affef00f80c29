import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createLineIndex } from '../../src/core/index.ts';
import { essay } from '../corpus.ts';
import { first, typing } from '../typing.ts';

const server = fileURLToPath(new URL('unified-server-main.ts', import.meta.url));

/** Milliseconds from a keystroke to the diagnostics, over stdio: unified-language-server with remark and GFM. */
export async function keystroke(words: number, count: number): Promise<number[]> {
  const child = spawn(process.execPath, [server, '--stdio']);
  try {
    return await type(connect(child), words, count);
  } finally {
    child.kill();
  }
}

function connect(child: ChildProcess): ProtocolConnection {
  const client = createProtocolConnection(
    new StreamMessageReader(child.stdout as NonNullable<ChildProcess['stdout']>),
    new StreamMessageWriter(child.stdin as NonNullable<ChildProcess['stdin']>),
  );
  client.listen();
  return client;
}

async function type(client: ProtocolConnection, words: number, count: number): Promise<number[]> {
  let text = essay(words);
  const uri = pathToFileURL(join(import.meta.dirname, 'essay.md')).href;
  let told: () => void = () => {};
  client.onNotification('textDocument/publishDiagnostics', () => told());
  const diagnosed = (): Promise<void> => new Promise((resolve) => (told = resolve));
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification('initialized', {});
  let waiting = diagnosed();
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await waiting;
  const taken: number[] = [];
  let version = 2;
  for (const { offset, letter } of first(count, typing(text))) {
    const at = createLineIndex(text).positionAt(offset);
    text = text.slice(0, offset) + letter + text.slice(offset);
    waiting = diagnosed();
    const begun = performance.now();
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: version++ },
      contentChanges: [{ range: { start: at, end: at }, text: letter }],
    });
    await waiting;
    taken.push(performance.now() - begun);
  }
  return taken;
}
