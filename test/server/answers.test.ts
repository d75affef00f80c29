import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver';
import type { ArgumentTreeNode, Card, CastItem, NewNote } from '../../src/server/protocol.ts';
import { type SessionOptions, startSession } from './session.ts';

const files = {
  'essay.md': `---
title: Old friends
date: 2020-05-01
bibliography: refs.bib
---

# Old friends

## The bargain

Elbonia must pay for its own defence. The Elbonian army needs ten years, [@dogbert2019] argues.

But critics object that Elbonia is poor.
`,
  'notes/elbonia.md': `---
title: Elbonia
type: state
names: [Elbonian]
---
A small country of mud.
`,
  'refs.bib': '@book{dogbert2019,\n  author = {Dogbert, D.},\n  title = {On Mud},\n  year = {2019}\n}\n',
};

test('tells what it can do', async (t) => {
  const { capabilities } = await startSession(t, files);
  assert.equal(capabilities.positionEncoding, 'utf-16');
  assert.equal(capabilities.hoverProvider, true);
  assert.equal(capabilities.definitionProvider, true);
});

test('hover on a name shows its note, over exactly the name', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const hover = await session.hover('essay.md', 'Elbonia must');
  assert.ok(hover);
  assert.match(JSON.stringify(hover.contents), /A small country of mud/);
  const { line } = session.at('essay.md', 'Elbonia must').position;
  assert.deepEqual(hover.range, {
    start: { line, character: 0 },
    end: { line, character: 'Elbonia'.length },
  });
});

test('definition goes from a name to its note, from a citation to its entry', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const [note] = (await session.definition('essay.md', 'Elbonian')) ?? [];
  assert.equal(note?.targetUri, session.uri('notes/elbonia.md'));
  const [entry] = (await session.definition('essay.md', 'dogbert2019')) ?? [];
  assert.equal(entry?.targetUri, session.uri('refs.bib'));
  assert.equal(entry?.targetSelectionRange.start.line, 0);
});

test('definition on plain words goes nowhere', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  assert.equal(await session.definition('essay.md', 'ten years'), null);
  assert.equal(await session.hover('essay.md', 'ten years'), null);
});

test('a client without links gets plain locations', async (t) => {
  const session = await startSession(t, files, { capabilities: { textDocument: { definition: {} } } });
  session.open('essay.md');
  const [note] = (await session.definition('essay.md', 'Elbonian')) as unknown as { uri: string }[];
  assert.equal(note?.uri, session.uri('notes/elbonia.md'));
});

test('a client without Markdown gets plain text', async (t) => {
  const session = await startSession(t, files, {
    capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
  });
  session.open('essay.md');
  const hover = await session.hover('essay.md', 'Elbonian');
  const contents = hover?.contents as { kind: string; value: string };
  assert.equal(contents.kind, 'plaintext');
  assert.doesNotMatch(contents.value, /\*\*|\]\(/);
});

test('problems are sent after an edit, without being asked for', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  // A hint apart: nothing meets the objection.
  await session.diagnosticsWhere('essay.md', (found) => found.every(({ severity }) => severity === 4));
  const { position } = session.at('essay.md', 'dogbert2019');
  session.change('essay.md', [{ range: { start: position, end: position }, text: 'typo' }]);
  const found = await session.diagnosticsWhere('essay.md', (all) =>
    all.some(({ severity }) => severity !== 4),
  );
  const problem = found.find(({ severity }) => severity !== 4);
  assert.equal(problem?.source, 'dossier');
  assert.match(String(problem?.message), /dogbetyport2019/);
});

test('edits count before they are saved', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const { position } = session.at('essay.md', 'ten years');
  const start = { line: position.line, character: 0 };
  session.change('essay.md', [{ range: { start, end: start }, text: 'äö𝕏 ' }]);
  const hover = await session.client.sendRequest<{ range: unknown } | null>('textDocument/hover', {
    textDocument: { uri: session.uri('essay.md') },
    position: { line: start.line, character: 6 },
  });
  // Four UTF-16 code units and a space further to the right.
  assert.deepEqual(hover?.range, {
    start: { line: start.line, character: 5 },
    end: { line: start.line, character: 12 },
  });
});

test('the argument tree has sections and units, and knows which one the cursor is in', async (t) => {
  const session = await startSession(t, files);
  const uri = session.open('essay.md');
  const tree = await session.client.sendRequest<ArgumentTreeNode[]>('dossier/argumentTree', {
    textDocument: { uri },
  });
  const section = tree.find((node) => node.label === 'The bargain');
  assert.equal(section?.type, 'section');
  assert.ok(section && section.children.length > 0);
  const id = await session.client.sendRequest<string>(
    'dossier/argumentNodeAt',
    session.at('essay.md', 'critics'),
  );
  const [unit] = flatten(tree).filter((node) => node.id === id);
  assert.match(unit?.sentence ?? '', /critics object/);
});

test('the cast lists who is named', async (t) => {
  const session = await startSession(t, files);
  const uri = session.open('essay.md');
  const cast = await session.client.sendRequest<CastItem[]>('dossier/cast', { textDocument: { uri } });
  const elbonia = cast.find(({ id }) => id === 'elbonia');
  assert.equal(elbonia?.note, session.uri('notes/elbonia.md'));
  assert.equal(elbonia?.mentions.length, 3);
});

test('a fix comes as an edit of the document as it stands', async (t) => {
  const session = await startSession(t, {
    ...files,
    'notes/other.md': '---\ntitle: Elbonia (Ohio)\naliases: [Elbonia]\ntype: state\n---\nA town.\n',
  });
  const uri = session.open('essay.md', '---\ntitle: Mud\n---\n\nElbonia is far away.\n');
  await session.diagnosticsWhere('essay.md', (all) => all.some(({ code }) => code === 'ambiguous-name'));
  const { position, textDocument } = session.at('essay.md', 'Elbonia');
  const actions = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [], only: ['quickfix'] },
  });
  const [first] = actions;
  assert.equal(actions.length, 3);
  assert.equal(first?.diagnostics?.[0]?.code, 'ambiguous-name');
  const [change] = first?.edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  assert.equal(change.textDocument.uri, uri);
  assert.equal(typeof change.textDocument.version, 'number');
  assert.deepEqual(change.edits[0], {
    range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
    newText: '<!-- Elbonia = elbonia -->\n\n',
  });
});

const essay = '---\ntitle: Mud\n---\n\nThe scholar Glenn Snyder wrote.\n';

/** What can be done at *Snyder*, for an editor that can do `capabilities`. */
async function actionsOn(t: TestContext, options: SessionOptions): Promise<readonly CodeAction[]> {
  const session = await startSession(t, files, options);
  session.open('essay.md', essay);
  const { position, textDocument } = session.at('essay.md', 'Snyder');
  const range = { start: position, end: position };
  return session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
}

const creating = { workspace: { workspaceEdit: { resourceOperations: ['create'] } } };

test('a note is made where no file is, and shown by a command of the client’s', async (t) => {
  const [action] = await actionsOn(t, {
    capabilities: creating,
    initializationOptions: { openCommand: 'show' },
  });
  const [create, text] = action?.edit?.documentChanges ?? [];
  assert.ok(create && 'kind' in create && create.kind === 'create');
  assert.match(create.uri, /\/notes\/glenn-snyder\.md$/);
  assert.deepEqual(create.options, { overwrite: false, ignoreIfExists: false });
  assert.ok(text && 'edits' in text);
  assert.deepEqual(action?.command, {
    title: 'Open Note',
    command: 'show',
    arguments: [create.uri, { line: 5, character: 0 }],
  });
});

test('an editor that cannot make files is not offered any', async (t) => {
  const titles = (await actionsOn(t, {})).map(({ title }) => title);
  assert.ok(
    titles.every((title) => !title.startsWith('Create note')),
    titles.join('\n'),
  );
  assert.ok(titles.includes('Mark as claim'), titles.join('\n'));
});

test('the text of a new note is told, and nothing written', async (t) => {
  const session = await startSession(t, files);
  const uri = session.open('essay.md', essay);
  const ask = (entity: string): Promise<NewNote | null> =>
    session.client.sendRequest('dossier/newNote', { textDocument: { uri }, entity });
  assert.deepEqual(await ask('glenn-snyder'), {
    uri: session.uri('notes/glenn-snyder.md'),
    text: '---\ntitle: Glenn Snyder\ntype: person\n---\n\n',
    end: { line: 5, character: 0 },
  });
  assert.equal(await ask('elbonia'), null, 'it has one');
  assert.equal(await ask('no-such-id'), null);
});

test('a card comes as plain text for whoever shows it elsewhere, with what can be done', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const ask = (words: string): Promise<Card | null> =>
    session.client.sendRequest('dossier/card', session.at('essay.md', words));
  const card = await ask('Elbonia must');
  assert.equal(card?.paragraphs[0], 'Elbonia · state');
  assert.ok(card.paragraphs.includes('A small country of mud.'));
  assert.ok(card.paragraphs.every((text) => !text.includes('Open note')));
  assert.deepEqual(
    card.links.map(({ type, title }) => [type, title]),
    [
      ['open', 'Open note'],
      ['mentions', 'All 3 mentions'],
    ],
  );
  assert.equal(await ask('ten years'), null);
});

test('a pin is told as an edit of the document', async (t) => {
  const session = await startSession(t, {
    ...files,
    'notes/other.md': '---\ntitle: Elbonia (Ohio)\naliases: [Elbonia]\ntype: state\n---\nA town.\n',
  });
  session.open('essay.md', 'Elbonia is far away.\n');
  const place = session.at('essay.md', 'Elbonia');
  const pin = (entity: string): Promise<unknown> =>
    session.client.sendRequest('dossier/pin', { ...place, entity });
  const start = { line: 0, character: 0 };
  assert.deepEqual(await pin('elbonia'), {
    range: { start, end: start },
    text: '<!-- Elbonia = elbonia -->\n\n',
  });
  assert.equal(await pin('nobody'), null);
});

test('settings turn off what they say', async (t) => {
  const session = await startSession(t, files, { settings: { dossier: { hover: { enabled: false } } } });
  session.open('essay.md');
  assert.equal(await session.hover('essay.md', 'Elbonian'), null);
});

test('a document outside of every folder stands alone', async (t) => {
  const session = await startSession(t, files, { folders: ['notes'] });
  session.open('essay.md');
  const [entry] = (await session.definition('essay.md', 'dogbert2019')) ?? [];
  assert.equal(entry?.targetUri, session.uri('refs.bib'), 'the bibliography it names is read');
  assert.doesNotMatch(await session.card('essay.md', 'Elbonian'), /mud/, 'notes it does not name are not');
});

function flatten(nodes: readonly ArgumentTreeNode[]): readonly ArgumentTreeNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}
