import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SemanticTokens } from 'vscode-languageserver';
import { startSession } from './session.ts';

const files = {
  'essay.md': 'In Elbonia the Harbour\nLeague met.\n\nElbonia waits.\n',
  'notes/elbonia.md': '---\ntitle: Elbonia\ntype: state\n---\n',
  'notes/league.md': '---\ntitle: Harbour League\ntype: alliance\n---\n',
};

test('tokens lie in one line each, in the document and in a range of it', async (t) => {
  const session = await startSession(t, files);
  const textDocument = { uri: session.open('essay.md') };
  const types: readonly string[] = session.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const [state, alliance] = [types.indexOf('state'), types.indexOf('alliance')];
  const all = await session.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument,
  });
  assert.deepEqual(all.data, [
    ...[0, 3, 7, state, 0],
    ...[0, 12, 7, alliance, 0],
    ...[1, 0, 6, alliance, 0],
    ...[2, 0, 7, state, 0],
  ]);
  const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
  const part = await session.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument,
    range,
  });
  assert.deepEqual(part.data, [3, 0, 7, state, 0]);
});

test('turned off, there are none', async (t) => {
  const session = await startSession(t, files, { settings: { dossier: { colors: { enabled: false } } } });
  const textDocument = { uri: session.open('essay.md') };
  await session.hover('essay.md', 'Elbonia');
  const all = await session.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument,
  });
  assert.deepEqual(all.data, []);
});
