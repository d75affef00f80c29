import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource, LSPErrorCodes, type ResponseError } from 'vscode-languageserver';
import { createHandlers } from '../../src/server/handler.ts';
import type { Log } from '../../src/server/log.ts';
import type { OpenDocument, Workspace } from '../../src/server/workspace.ts';

const params = { textDocument: { uri: 'file:///essay.md' } };

/** Handlers over one open document whose folder is being read until `read` is called. */
function setUp(patience?: number) {
  let reading: Promise<void> | undefined;
  let read = (): void => {};
  reading = new Promise<void>((resolve) => {
    read = () => {
      reading = undefined;
      resolve();
    };
  });
  const opened = {
    tooLarge: false,
    path: 'essay.md',
    folder: { answerable: () => reading },
  } as unknown as OpenDocument;
  const workspace = {
    get: (uri: string) => (uri === params.textDocument.uri ? opened : undefined),
  } as Workspace;
  const errors: string[] = [];
  const readings = { whole: async () => {} };
  const log: Log = { info() {}, warn() {}, error: (message) => void errors.push(message) };
  return { handlers: createHandlers({ workspace, readings, log, patience }), read: () => read(), errors };
}

test('an answer waits for the folder to be read', async () => {
  const { handlers, read } = setUp();
  let isRead = false;
  const answer = handlers.forDocument({ name: 'test', empty: '' }, () => (isRead ? 'late' : 'early'));
  const answered = answer(params, new CancellationTokenSource().token);
  assert.ok(handlers.isBusy());
  await new Promise((resolve) => setTimeout(resolve, 5));
  isRead = true;
  read();
  assert.equal(await answered, 'late');
  assert.ok(!handlers.isBusy());
});

test('its patience ends: then it says what is known', async () => {
  const { handlers } = setUp(5);
  const answer = handlers.forDocument({ name: 'test', empty: '' }, () => 'known');
  assert.equal(await answer(params, new CancellationTokenSource().token), 'known');
});

test('who no longer wants to know gets no answer, at once, and nothing is worked out', async () => {
  const { handlers } = setUp();
  const source = new CancellationTokenSource();
  const answer = handlers.forDocument({ name: 'test', empty: '' }, () => assert.fail('worked out'));
  const answered = answer(params, source.token);
  source.cancel();
  await assert.rejects(answered, ({ code }: ResponseError<void>) => code === LSPErrorCodes.RequestCancelled);
  assert.ok(!handlers.isBusy());
});

test('what nobody waits for gives way, and can be cancelled until then', async () => {
  const { handlers, read } = setUp();
  read();
  const source = new CancellationTokenSource();
  const answer = handlers.forDocument({ name: 'test', empty: '', background: true }, () =>
    assert.fail('worked out'),
  );
  const answered = answer(params, source.token);
  source.cancel();
  await assert.rejects(answered, ({ code }: ResponseError<void>) => code === LSPErrorCodes.RequestCancelled);
});

test('a document that is not open has the empty answer', async () => {
  const { handlers } = setUp();
  const answer = handlers.forDocument({ name: 'test', empty: 'nothing' }, () => 'something');
  const elsewhere = { textDocument: { uri: 'file:///other.md' } };
  assert.equal(await answer(elsewhere, new CancellationTokenSource().token), 'nothing');
});

test('a bug becomes an error of the protocol and a line in the log', async () => {
  const { handlers, read, errors } = setUp();
  read();
  const answer = handlers.forDocument({ name: 'hover', empty: '' }, () => {
    throw new TypeError('oops');
  });
  const answered = answer(params, new CancellationTokenSource().token);
  await assert.rejects(answered, ({ code }: ResponseError<void>) => code === LSPErrorCodes.RequestFailed);
  assert.deepEqual(errors, ['hover failed']);
});
