import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentHighlight, Hover, LocationLink, SemanticTokens } from 'vscode-languageserver';
import { generateEssay } from '../../bench/generate-essay.ts';
import { startSession } from './session.ts';

/** A long essay that nobody has read yet: what is on the screen does not wait for the rest. The order tells, not the clock. */

const half = generateEssay(10_000);
const middle = 'Elbonia left. The treaty of Elbonia was no treaty.';
const rest = half.replace(/^---[\s\S]*?\n---\n/, '');
const files = {
  'essay.md': `${half}\n\n${middle}\n\n${rest}`,
  'notes/elbonia.md': '---\ntitle: Elbonia\ntype: state\n---\n',
};
const capabilities = {
  workspace: { configuration: true, semanticTokens: { refreshSupport: true } },
  textDocument: { definition: { linkSupport: true }, hover: { contentFormat: ['markdown'] } },
};

function textOf(hover: Hover | null): string {
  return hover === null ? '' : (hover.contents as { value: string }).value;
}

test('cards, places and colours of a screen are there before the whole is read; then colours are renewed', async (t) => {
  const session = await startSession(t, files, { capabilities });
  const { client } = session;
  const refreshed = new Promise<void>((resolve) =>
    client.onRequest('workspace/semanticTokens/refresh', () => {
      resolve();
      return null;
    }),
  );
  let read = false;
  const textDocument = { uri: session.open('essay.md') };
  const { position } = session.at('essay.md', 'Elbonia');
  const range = {
    start: { line: position.line, character: 0 },
    end: { line: position.line + 1, character: 0 },
  };
  const whole = client
    .sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })
    .then((tokens) => {
      read = true;
      return tokens;
    });
  const early = <R>(method: string, params: object): Promise<R> =>
    client.sendRequest<R>(method, { textDocument, ...params }).then((answer) => {
      assert.ok(!read, `${method} waited for the whole`);
      return answer;
    });
  const [card, places, spans, colours] = await Promise.all([
    early<Hover | null>('textDocument/hover', { position }),
    early<LocationLink[] | null>('textDocument/definition', { position }),
    early<DocumentHighlight[] | null>('textDocument/documentHighlight', { position }),
    early<SemanticTokens>('textDocument/semanticTokens/range', { range }),
  ]);
  assert.match(textOf(card), /\*\*Elbonia\*\*/);
  assert.doesNotMatch(textOf(card), /In this essay/);
  assert.equal(places?.[0]?.targetUri, session.uri('notes/elbonia.md'));
  assert.equal(spans?.length, 2);
  assert.equal(colours.data.length, 10);

  assert.ok((await whole).data.length > 10);
  await refreshed;
  assert.match(await session.card('essay.md', 'Elbonia'), /In this essay:\* 2 mentions/);
});

test('what its surroundings do not tell is told once all is read', async (t) => {
  const far = { ...files, 'essay.md': `Anna Hoult spoke first.\n\n${half}\n\nOnly Hoult spoke last.\n` };
  const session = await startSession(t, far);
  session.open('essay.md');
  assert.match(await session.card('essay.md', 'y Hoult'), /\*\*Anna Hoult\*\*/);
});

test('an edit before all is read is in the answers', async (t) => {
  const session = await startSession(t, files);
  session.open('essay.md');
  const waited = session.diagnosticsWhere('essay.md', () => true);
  session.change('essay.md', [
    {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: 'Elbonia first.\n\n',
    },
  ]);
  await waited;
  const card = await session.client.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri: session.uri('essay.md') },
    position: { line: 0, character: 1 },
  });
  assert.match(textOf(card), /In this essay:\* 3 mentions, first in line 1/);
});
