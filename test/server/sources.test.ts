import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type QuotedItem,
  quotePassageRequest,
  sourcesRequest,
  type UnquotedPassageItem,
  unquotedPassagesRequest,
} from '../../src/server/protocol.ts';
import { startSession } from './session.ts';

const files = {
  'essay.md': '“The harbour must stay closed to all ships,” said Mira Solano. Ama Osei disagreed.\n',
  'sources/solano.md':
    '---\ntitle: Solano on harbours\ntype: source\nauthor: Mira Solano\n---\n\n> The harbour must stay open to all ships. It has cost us much.\n',
};

test('who is quoted from where, with places in both files', async (t) => {
  const session = await startSession(t, files);
  const uri = session.open('essay.md');
  const items = await session.client.sendRequest<QuotedItem[]>(sourcesRequest, { textDocument: { uri } });
  const source = session.uri('sources/solano.md');
  assert.deepEqual(items, [
    { type: 'source', path: 'sources/solano.md', uri: source, title: 'Solano on harbours' },
    {
      type: 'quotation',
      id: 'The harbour must stay closed to all ships,',
      text: 'The harbour must stay closed to all ships,',
      status: 'altered',
      speaker: 'Mira Solano',
      speakerKind: 'person',
      source: 'sources/solano.md',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 44 } },
      passage: {
        uri: source,
        range: { start: { line: 6, character: 2 }, end: { line: 6, character: 41 } },
      },
    },
  ]);
});

test('what is not quoted yet', async (t) => {
  const session = await startSession(t, files);
  const uri = session.open('essay.md');
  const ask = (source: string): Promise<UnquotedPassageItem[]> =>
    session.client.sendRequest(unquotedPassagesRequest, { textDocument: { uri }, source });
  assert.deepEqual(await ask('sources/solano.md'), [
    {
      text: 'It has cost us much.',
      range: { start: { line: 6, character: 43 }, end: { line: 6, character: 63 } },
    },
  ]);
  assert.deepEqual(await ask('../elsewhere.md'), []);
});

test('a passage as a quotation; none from outside of the folder', async (t) => {
  const session = await startSession(t, files);
  const uri = session.open('essay.md');
  const ask = (source: string): Promise<string | null> =>
    session.client.sendRequest(quotePassageRequest, {
      textDocument: { uri },
      source,
      text: 'It has cost us much.',
    });
  assert.equal(await ask(session.uri('sources/solano.md')), '“It has cost us much.” [@solano]');
  for (const other of [uri, session.uri('../elsewhere.md'), 'untitled:Untitled-1', 'nonsense'])
    assert.equal(await ask(other), null, other);
});
