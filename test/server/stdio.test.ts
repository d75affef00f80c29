import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
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

/** How many places in the code V8 takes for makers of old objects, where one makes many that live. */
function placesTakenForOld(before: string): number {
  const script = `import(${JSON.stringify(program)}).then((server) => {
    ${before}
    process.stdout.write('\\nfrom here\\n');
    const kept = [];
    for (let count = 0; count < 300_000; count++) kept.push([count, [count]]);
    process.exit(kept.length > 0 ? 0 : 1);
  })`;
  const flags = ['--trace-pretenuring-statistics', '--max-semi-space-size=1'];
  const { status, stdout } = spawnSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' });
  assert.equal(status, 0);
  return stdout.split('\nfrom here\n')[1]?.match(/=> tenure/g)?.length ?? 0;
}

test('a server makes no object an old one at once', () => {
  assert.ok(placesTakenForOld('') > 0);
  assert.equal(placesTakenForOld('server.runStdioServer();'), 0);
});
