import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { createMessageWriter } from '../../src/server/message-writer.ts';

function recorder(): { readonly pieces: string[]; readonly output: Writable } {
  const pieces: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk.toString());
      done();
    },
  });
  return { pieces, output };
}

test('each message goes out in one piece, its length in bytes before it', async () => {
  const { pieces, output } = recorder();
  const writer = createMessageWriter(output);
  const messages = ['a', 'é – “東京” 𝒳'].map((result, id) => ({ jsonrpc: '2.0', id, result }));
  await Promise.all(messages.map((message) => writer.write(message)));
  const expected = messages.map((message) => {
    const content = JSON.stringify(message);
    return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  });
  assert.deepEqual(pieces, expected);
});

test('a client that is gone is told of, and breaks nothing', async () => {
  const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
  const writer = createMessageWriter(output);
  const told: string[] = [];
  writer.onError(([error]) => told.push(error.message));
  await assert.rejects(writer.write({ jsonrpc: '2.0' }), /gone/);
  assert.deepEqual(told, ['gone']);
});
