import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ApplyWorkspaceEditParams, CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { takeUpRows } from '../../src/client/take-up-rows.ts';
import type {
  ArgumentEdit,
  ArgumentTreeChange,
  ArgumentTreeNode,
  ChangedRow,
  EditArgumentResult,
  Explanation,
  Relatable,
} from '../../src/server/protocol.ts';
import { type Session, startSession } from './session.ts';

const essay = `---
title: Mud
type: essay
---

The pact turned sixty this spring. I believe that the pact has lost its way.

## What it costs

The pact costs too much. In 2024 it cost 5 per cent.

## Who gains

The pact is unfair to its smaller members.

## The end

In conclusion, the pact must change.
`;

/** Answers edits as an editor does, and keeps them. */
function keepEdits({ client }: Session, applied = true): readonly ApplyWorkspaceEditParams[] {
  const kept: ApplyWorkspaceEditParams[] = [];
  client.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    kept.push(params);
    return { applied };
  });
  return kept;
}

function edit(session: Session, words: string, what: ArgumentEdit): Promise<EditArgumentResult> {
  return session.client.sendRequest('dossier/editArgument', { ...session.at('essay.md', words), edit: what });
}

test('a section moves by one edit of the version that the server has', async (t) => {
  const session = await startSession(t, { 'essay.md': essay });
  const uri = session.open('essay.md');
  const edits = keepEdits(session);
  const result = await edit(session, 'Who gains', { kind: 'move', what: 'section', direction: 'up' });
  assert.deepEqual(result, { applied: true, position: { line: 7, character: 7 } });
  assert.equal(edits.length, 1);
  const [change] = (edits[0]?.edit.documentChanges ?? []) as TextDocumentEdit[];
  assert.equal(change?.textDocument.uri, uri);
  assert.equal(typeof change?.textDocument.version, 'number');
  assert.equal(change?.edits.length, 2);
});

test('a move that cannot be says why', async (t) => {
  const session = await startSession(t, { 'essay.md': essay });
  session.open('essay.md');
  const edits = keepEdits(session);
  const result = await edit(session, 'In conclusion', { kind: 'move', what: 'section', direction: 'down' });
  assert.deepEqual(result, { applied: false, message: 'This is the last section under its heading.' });
  assert.equal(edits.length, 0);
});

test('an editor that refuses the edit is believed', async (t) => {
  const session = await startSession(t, { 'essay.md': essay });
  session.open('essay.md');
  keepEdits(session, false);
  assert.deepEqual(await edit(session, 'costs too', { kind: 'role', role: 'objection' }), { applied: false });
});

test('a sentence is marked, and related to another', async (t) => {
  const session = await startSession(t, { 'essay.md': essay });
  session.open('essay.md');
  const edits = keepEdits(session);
  assert.equal((await edit(session, 'In 2024', { kind: 'role', role: 'example' })).applied, true);
  const { unit, targets } = await session.client.sendRequest<Relatable>(
    'dossier/relatable',
    session.at('essay.md', 'In 2024'),
  );
  assert.equal(unit.label, 'In 2024 it cost 5 per cent');
  const target = targets.find(({ label }) => label.includes('unfair'));
  assert.ok(target);
  await edit(session, 'In 2024', { kind: 'relation', relation: 'attacks', target: target.id });
  const texts = edits.map((each) =>
    (each.edit.documentChanges as TextDocumentEdit[]).flatMap((change) =>
      change.edits.map((one) => ('newText' in one ? one.newText : '')),
    ),
  );
  assert.deepEqual(texts, [['<!-- example --> '], ['<!-- attacks ^claim-1 --> ', ' ^claim-1']]);
});

test('the tree can be filtered, and rows know what is lacking', async (t) => {
  const session = await startSession(t, { 'essay.md': essay });
  const uri = session.open('essay.md');
  const ask = (filter?: unknown): Promise<ArgumentTreeNode[]> =>
    session.client.sendRequest('dossier/argumentTree', { textDocument: { uri }, filter });
  const [section] = await ask({ onlyGaps: true });
  assert.equal(section?.label, 'Who gains');
  assert.deepEqual(section?.gaps, ['Nothing in this essay supports this claim.']);
  assert.equal(section?.matches, false);
  assert.equal(section?.children[0]?.matches, true);
  assert.ok((await ask()).length > 1);
});

test('after edits a client is told only of the sections that are others, and has the same rows', async (t) => {
  const text = essay.replace(
    '## The end',
    '### In the north\n\nIt is cold.\n\n```\ncode\n```\n\nIt is far.\n\n## The end',
  );
  const session = await startSession(t, { 'essay.md': text });
  const uri = session.open('essay.md');
  const ask = (filter: unknown, known: number | null): Promise<ArgumentTreeChange> =>
    session.client.sendRequest('dossier/argumentTreeChange', { textDocument: { uri }, filter, known });
  let { number, rows } = await ask({}, null);
  let have = takeUpRows([], rows)!;
  const insert = async (line: number, inserted: string, same: readonly string[]): Promise<void> => {
    const at = { line, character: 0 };
    session.change('essay.md', [{ range: { start: at, end: at }, text: inserted }]);
    ({ number, rows } = await ask({}, number));
    assert.deepEqual(sameIn(rows), same);
    have = takeUpRows(have, rows)!;
    assert.deepEqual(
      have,
      await session.client.sendRequest('dossier/argumentTree', { textDocument: { uri } }),
    );
  };
  await insert(9, 'Now ', ['section:who gains', 'section:the end']);
  await insert(6, '\n', ['section:what it costs', 'section:who gains', 'section:the end']);
  // A line in a block of code that stands between two of its paragraphs: they are no longer where they were.
  await insert(21, 'more\n', ['section:what it costs', 'section:the end']);
  await insert(6, '\nA new paragraph.\n\n', []);
  assert.deepEqual(sameIn((await ask({}, number - 1)).rows), []);
  assert.deepEqual(sameIn((await ask({ onlyGaps: true }, number + 1)).rows), []);
});

function sameIn(rows: readonly ChangedRow[]): readonly string[] {
  return rows.flatMap((row) => ('same' in row ? [row.same] : sameIn(row.children)));
}

test('a unit is explained, and the argument written out', async (t) => {
  const session = await startSession(t, { 'essay.md': essay });
  const uri = session.open('essay.md');
  const found = await session.client.sendRequest<Explanation>(
    'dossier/explainUnit',
    session.at('essay.md', 'In 2024'),
  );
  assert.match(found.markdown, /\*\*evidence\*\*/);
  assert.equal(found.range.start.line, 9);
  const write = (format: string): Promise<string | null> =>
    session.client.sendRequest('dossier/exportArgument', { textDocument: { uri }, format });
  assert.match((await write('argdown')) ?? '', /^===\ntitle: "Mud"/);
  assert.equal(await write('constructor'), null);
});

test('marks are code actions; one of them where the editor asks which, and one for relations', async (t) => {
  for (const [markCommand, relateCommand, titles] of [
    [undefined, undefined, 12],
    ['editor.mark', 'editor.relate', 1],
  ] as const) {
    const initializationOptions = { markCommand, relateCommand };
    const session = await startSession(t, { 'essay.md': essay }, { initializationOptions });
    session.open('essay.md');
    const { position, textDocument } = session.at('essay.md', 'In 2024');
    const ask = (triggerKind: number): Promise<CodeAction[]> =>
      session.client.sendRequest('textDocument/codeAction', {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [], triggerKind },
      });
    const asked = await ask(1);
    const relating = asked.find(({ title }) => title === 'Relate to…');
    assert.equal(relating?.command?.command, relateCommand);
    const marks = asked.filter(({ title }) => title.startsWith('Mark as'));
    assert.equal(marks.length, titles);
    assert.equal(marks[0]?.command?.command, markCommand);
    assert.deepEqual(
      (await ask(2)).filter(({ title }) => title.startsWith('Mark as')),
      [],
    );
  }
});
