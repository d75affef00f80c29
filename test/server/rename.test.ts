import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Session, startSession } from './session.ts';

const files = {
  'essay.md': 'Elbonia waits.[^1] The scholar Ulla Brandt too.\n\n[^1]: Note.\n',
  'second.md': 'Elbonia came. The scholar Ulla Brandt did not.\n',
  'notes/elbonia.md': '---\ntitle: Elbonia\ntype: state\n---\n',
  'Mira Solano.md': '---\ntype: person\n---\nText.\n',
  'third.md': 'Mira Solano waits.\n',
};

const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { resourceOperations: ['create', 'rename'], changeAnnotationSupport: {} },
  },
};

function rename(session: Session, where: readonly [string, string], newName: string): Promise<WorkspaceEdit> {
  return session.client.sendRequest('textDocument/rename', { ...session.at(...where), newName });
}

/** Each file with the version its edits are for and the new texts. */
function shown(session: Session, { documentChanges }: WorkspaceEdit) {
  return (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
    textDocument.uri.slice(session.uri('').length + 1),
    textDocument.version,
    edits.map((edit) => 'newText' in edit && edit.newText),
  ]);
}

test('a rename changes open documents with their version, and files', async (t) => {
  const session = await startSession(t, files, { capabilities });
  session.open('essay.md');
  const prepared = await session.client.sendRequest(
    'textDocument/prepareRename',
    session.at('essay.md', 'Elbonia'),
  );
  assert.deepEqual(prepared, {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
    placeholder: 'Elbonia',
  });
  const edit = await rename(session, ['essay.md', 'Elbonia'], 'Utopia');
  assert.deepEqual(shown(session, edit).toSorted(), [
    ['essay.md', 1, ['Utopia']],
    ['notes/elbonia.md', null, ['Utopia']],
    ['second.md', null, ['Utopia']],
  ]);
  assert.equal(edit.changeAnnotations, undefined);
});

test('what no note declares is changed elsewhere only after a question, or not at all', async (t) => {
  const asking = await startSession(t, files, { capabilities });
  asking.open('essay.md');
  const edit = await rename(asking, ['essay.md', 'Ulla Brandt'], 'Ulla Brand');
  assert.deepEqual(shown(asking, edit), [
    ['essay.md', 1, ['Ulla Brand']],
    ['second.md', null, ['Ulla Brand']],
  ]);
  assert.equal(Object.values(edit.changeAnnotations ?? {})[0]?.needsConfirmation, true);
  const mute = await startSession(t, files);
  mute.open('essay.md');
  assert.equal((await rename(mute, ['essay.md', 'Ulla Brandt'], 'Ulla Brand')).documentChanges?.length, 1);
});

test('a note named by its file is moved', async (t) => {
  const session = await startSession(t, files, { capabilities });
  session.open('third.md');
  const { documentChanges } = await rename(session, ['third.md', 'Mira Solano'], 'Mira Reyes');
  const moved = documentChanges?.at(-1) as RenameFile;
  assert.deepEqual(
    [moved.kind, moved.oldUri, moved.newUri],
    ['rename', session.uri('Mira Solano.md'), session.uri('Mira Reyes.md')],
  );
});

test('what cannot be renamed says why', async (t) => {
  const session = await startSession(t, files, { capabilities });
  session.open('essay.md');
  assert.equal(
    await session.client.sendRequest('textDocument/prepareRename', session.at('essay.md', 'waits')),
    null,
  );
  await assert.rejects(rename(session, ['essay.md', '[^1]'], 'a b'), /no spaces/);
});
