import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, CodeActionTriggerKind } from 'vscode-languageserver';
import { startSession } from './session.ts';

const files = {
  'essay.md': `---
title: Harbours
type: essay
bibliography: refs.bib
---

“The harbour must stay closed to all ships,” said Mira Solano [@solano2018].
`,
  'sources/solano.md': `---
title: Solano on harbours
type: source
author: Mira Solano
---

> The harbour must stay open to all ships, in winter as in summer.
`,
  'refs.bib': '@book{solano2018, title = {Harbours}}\n@book{osei2020, title = {Ships}}\n',
};

test('an altered quotation points to the passage, on exactly the words that differ', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const [problem] = await session.diagnosticsWhere('essay.md', ({ length }) => length > 0);
  assert.equal(problem?.code, 'altered-quotation');
  assert.deepEqual(problem.range, {
    start: { line: 6, character: 23 },
    end: { line: 6, character: 29 },
  });
  const [related] = problem.relatedInformation ?? [];
  assert.equal(related?.location.uri, session.uri('sources/solano.md'));
  assert.deepEqual(related.location.range, {
    start: { line: 6, character: 2 },
    end: { line: 6, character: 41 },
  });
});

test('its fixes are offered anywhere in it, the source’s words first', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  await session.diagnosticsWhere('essay.md', ({ length }) => length > 0);
  const { textDocument, position } = session.at('essay.md', 'all ships,” said');
  const actions = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic },
  });
  assert.deepEqual(
    actions.map(({ title, isPreferred }) => [title, isPreferred ?? false]),
    [
      ['Take the source’s words: “open”', true],
      ['Mark as paraphrase: no quotation marks', false],
      ['Ignore here (altered-quotation)', false],
    ],
  );
});

test('F12 on any word of it selects the passage', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const [target] = (await session.definition('essay.md', 'closed')) ?? [];
  assert.equal(target?.targetUri, session.uri('sources/solano.md'));
  assert.equal(target.targetSelectionRange.start.character, 2);
  assert.match(await session.card('essay.md', 'closed'), /~~open~~ \*\*closed\*\*/);
});

test('a bibliography that is open shows what nobody cites, faded, and is no prose', async (t) => {
  const session = await startSession(t, files);
  session.open('refs.bib');
  const [problem] = await session.diagnosticsWhere('refs.bib', ({ length }) => length > 0);
  assert.deepEqual(
    [problem?.code, problem?.severity, problem?.tags, problem?.range.start],
    ['unused-bibliography-entry', 4, [1], { line: 1, character: 6 }],
  );
  assert.equal(await session.hover('refs.bib', 'Harbours'), null);
});
