import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location } from 'vscode-languageserver';
import { type Session, startSession } from './session.ts';

const files = {
  'essay.md': 'Elbonia must pay. The Elbonian army needs ten years.\n',
  'second.md': 'Nothing.\n\nThen Elbonia came.\n',
  'notes/elbonia.md': '---\ntitle: Elbonia\ntype: state\nnames: [Elbonian]\n---\nA country of mud.\n',
};

function references(session: Session, words: string, includeDeclaration = false): Promise<Location[] | null> {
  return session.client.sendRequest('textDocument/references', {
    ...session.at('essay.md', words),
    context: { includeDeclaration },
  });
}

test('references come from open documents and from files, at their lines', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const found = (await references(session, 'Elbonia')) ?? [];
  assert.deepEqual(
    found.map(({ uri, range }) => [uri, range.start.line, range.start.character]),
    [
      [session.uri('essay.md'), 0, 0],
      [session.uri('essay.md'), 0, 22],
      [session.uri('second.md'), 2, 5],
    ],
  );
  assert.equal((await references(session, 'Elbonia', true))?.length, 4);
  assert.equal(await references(session, 'ten years'), null);
});

test('references follow what is typed and what is saved', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  assert.equal((await references(session, 'Elbonia'))?.length, 3);
  session.change('essay.md', [{ text: 'Elbonia, Elbonia and Elbonia.\n' }]);
  session.write('second.md', 'Gone.\n');
  session.touched('second.md');
  assert.equal((await references(session, 'Elbonia'))?.length, 3);
});
