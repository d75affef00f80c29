import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ApplyWorkspaceEditParams, CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { takeUpRows } from '../../src/client/take-up-rows.ts';
import type {
  ArgumentEdit,
  ArgumentTreeChange,
  ArgumentTreeFilter,
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

/** A client that keeps its rows and asks what has changed. */
async function startReader(session: Session, filter: ArgumentTreeFilter = {}) {
  const uri = session.open('essay.md');
  const ask = (known: number | null): Promise<ArgumentTreeChange> =>
    session.client.sendRequest('dossier/argumentTreeChange', { textDocument: { uri }, filter, known });
  let { number, rows } = await ask(null);
  let have = takeUpRows([], rows)!;
  return {
    ask,
    number: () => number,
    /** @returns what was sent, once the client has been seen to have all rows where they stand */
    async insert(line: number, text: string): Promise<readonly string[]> {
      const at = { line, character: 0 };
      session.change('essay.md', [{ range: { start: at, end: at }, text }]);
      ({ number, rows } = await ask(number));
      have = takeUpRows(have, rows)!;
      const all = await session.client.sendRequest('dossier/argumentTree', { textDocument: { uri }, filter });
      assert.deepEqual(have, all);
      return sentIn(rows);
    },
  };
}

/** The labels of the rows that are told in full. */
function sentIn(rows: readonly ChangedRow[]): readonly string[] {
  return rows.flatMap((row) => ('same' in row ? [] : [row.label, ...sentIn(row.children)]));
}

test('after edits a client is told only of the rows that are others or no longer in their place', async (t) => {
  const text = essay.replace(
    '## The end',
    '### In the north\n\nIt is cold.\n\n```\ncode\n```\n\nIt is far.\n\n## The end',
  );
  const session = await startSession(t, { 'essay.md': text });
  const reader = await startReader(session);
  assert.deepEqual(await reader.insert(9, 'Now '), [
    'What it costs',
    'Now The pact costs too much',
    'In 2024 it cost 5 per cent',
  ]);
  assert.deepEqual(await reader.insert(6, '\n'), [
    'The pact has lost its way',
    'The pact turned sixty this spring',
  ]);
  // A line in a block of code that stands between two of its paragraphs: they are no longer where they were.
  assert.deepEqual(await reader.insert(21, 'more\n'), ['Who gains', 'In the north', 'It is cold']);
  const sent = await reader.insert(6, '\nA new paragraph.\n\n');
  const everything = sentIn((await reader.ask(null)).rows);
  assert.deepEqual(sent, everything);
  assert.deepEqual(sentIn((await reader.ask(reader.number() - 1)).rows), everything);
});

test('so it is in a text without headings, and of rows that a filter leaves', async (t) => {
  const paragraphs = Array.from(
    { length: 30 },
    (_, nth) => `The pact of ship ${nth} must change. In 2024 it cost ${nth} per cent.\n\n`,
  );
  const labels = [
    'The pact of ship 29 must change',
    'Now The pact of ship 10 must change',
    'In 2024 it cost 10 per cent',
  ];
  for (const [filter, expected] of [
    [{}, labels],
    [{ roles: ['evidence'] }, labels],
  ] satisfies [ArgumentTreeFilter, string[]][]) {
    const session = await startSession(t, { 'essay.md': paragraphs.join('') });
    const reader = await startReader(session, filter);
    assert.deepEqual(await reader.insert(20, 'Now '), expected);
    assert.deepEqual(await reader.insert(20, '\n'), [
      'The pact of ship 29 must change',
      'The pact of ship 9 must change',
      'In 2024 it cost 9 per cent',
    ]);
  }
});

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
