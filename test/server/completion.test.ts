import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver';
import { type Session, startSession } from './session.ts';

const files = {
  'essay.md': '---\ndate: 2020-05-01\n---\n\nThe army of Elb\n\nSee [[el and [@dog]\n',
  'notes/elbonia.md': '---\ntitle: Elbonia\ntype: state\nseat: Mudville\n---\nA country of mud.\n',
  'refs.bib': '@book{dogbert2019,\n  author = {Dogbert, D.},\n  title = {On Mud},\n  year = {2019}\n}\n',
};

async function complete(
  session: Session,
  line: number,
  character: number,
): Promise<readonly CompletionItem[]> {
  const list = await session.client.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: session.uri('essay.md') },
    position: { line, character },
    context: { triggerKind: 2, triggerCharacter: 'b' },
  });
  return list?.items ?? [];
}

test('a name is offered with its kind and origin, its card when it is looked at', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const [item] = await complete(session, 4, 15);
  assert.ok(item);
  assert.equal(item.label, 'Elbonia');
  assert.equal(item.detail, 'state · note');
  assert.deepEqual(item.textEdit, {
    range: { start: { line: 4, character: 12 }, end: { line: 4, character: 15 } },
    newText: 'Elbonia',
  });
  const { documentation } = await session.client.sendRequest<CompletionItem>('completionItem/resolve', item);
  assert.match((documentation as MarkupContent).value, /Capital: Mudville\\\./);
});

test('links and keys are offered', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  assert.deepEqual(
    (await complete(session, 6, 8)).map(({ label }) => label),
    ['Elbonia'],
  );
  const [key] = await complete(session, 6, 18);
  assert.ok(key);
  assert.equal(key.label, 'dogbert2019');
  assert.match((key.documentation as MarkupContent).value, /On Mud/);
});

test('turned off, names are not offered, links are', async (t) => {
  const session = await startSession(t, files, { settings: { dossier: { completion: { names: false } } } });
  session.open('essay.md');
  assert.deepEqual(await complete(session, 4, 15), []);
  assert.equal((await complete(session, 6, 8)).length, 1);
});
