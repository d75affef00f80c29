import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import {
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const program = new URL('../../src/server/main-node.ts', import.meta.url).href;

function startProcess() {
  const script = `import(${JSON.stringify(program)}).then((server) => server.runStdioServer())`;
  return spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
}

test('over stdio: starts, answers, ends when told to', async () => {
  const server = startProcess();
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  client.listen();
  const { serverInfo } = await client.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  assert.equal(serverInfo?.name, 'dossier');
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  const [code] = await once(server, 'exit');
  assert.equal(code, 0);
});

test('over stdio: ends when its client is gone', async () => {
  const server = startProcess();
  server.stdin.end();
  const [code] = await once(server, 'exit');
  assert.equal(code, 1);
});
