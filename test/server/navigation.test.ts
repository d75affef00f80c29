import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentHighlight, TypeHierarchyItem, WorkspaceSymbol } from 'vscode-languageserver';
import { startSession } from './session.ts';

const files = {
  'essay.md': 'Elbonia joined the Harbour League. So did nobody but Elbonia.\n',
  'notes/elbonia.md': '---\ntype: state\n---\n\n# Elbonia\n\nA country of mud.\n',
  'notes/league.md': '---\ntitle: Harbour League\ntype: alliance\nmembers: [Elbonia 1999]\n---\n',
};

test('highlights are the mentions in the document', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const ask = (words: string): Promise<DocumentHighlight[] | null> =>
    session.client.sendRequest('textDocument/documentHighlight', session.at('essay.md', words));
  assert.deepEqual(
    (await ask('Elbonia'))?.map(({ range }) => range.start.character),
    [0, 53],
  );
  assert.equal(await ask('nobody'), null);
});

test('symbols lead to notes, with their place at once or when one is chosen', async (t) => {
  const start = { line: 4, character: 2 };
  for (const resolves of [true, false]) {
    const symbol = resolves ? { resolveSupport: { properties: ['location.range'] } } : {};
    const session = await startSession(t, files, {
      capabilities: { workspace: { configuration: true, workspaceFolders: true, symbol } },
    });
    session.open('essay.md');
    await session.hover('essay.md', 'Elbonia');
    const [found] = await session.client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {
      query: 'elbo',
    });
    assert.ok(found);
    assert.deepEqual([found.name, found.containerName], ['Elbonia', 'state']);
    assert.equal('range' in found.location, !resolves);
    const resolved = await session.client.sendRequest<WorkspaceSymbol>('workspaceSymbol/resolve', found);
    assert.equal(resolved.location.uri, session.uri('notes/elbonia.md'));
    assert.deepEqual('range' in resolved.location && resolved.location.range.start, start);
  }
});

test('the type hierarchy goes from an alliance to its members and back', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const ask = (method: string, params: object): Promise<TypeHierarchyItem[] | null> =>
    session.client.sendRequest(method, params);
  const [league] =
    (await ask('textDocument/prepareTypeHierarchy', session.at('essay.md', 'Harbour League'))) ?? [];
  assert.equal(league?.name, 'Harbour League');
  const [member] = (await ask('typeHierarchy/subtypes', { item: league })) ?? [];
  assert.deepEqual([member?.name, member?.detail], ['Elbonia', 'state, since 1999']);
  const [above] = (await ask('typeHierarchy/supertypes', { item: member })) ?? [];
  assert.equal(above?.uri, session.uri('notes/league.md'));
});
