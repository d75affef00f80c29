import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnServer } from './server-process.ts';

/** The server as it is built, over stdio, and a client of it. */
export interface BuiltServer {
  /** Opens a document and asks for the card in the middle of the first `words` of it. */
  card(path: string, text: string, words: string): Promise<void>;
  /** The colours of fifty lines of an open document around the first `words` of it. */
  screen(path: string, text: string, words: string): Promise<void>;
  /** The colours of all of an open document. */
  colours(path: string): Promise<void>;
  end(): void;
}

/** Starts a server on a folder; it has answered `initialize` then. */
export async function startBuiltServer(root: string): Promise<BuiltServer> {
  const { client, end } = spawnServer();
  const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;
  client.listen();
  await client.sendRequest('initialize', {
    processId: process.pid,
    capabilities: { workspace: { configuration: true } },
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'folder' }],
  });
  void client.sendNotification('initialized', {});
  return {
    async card(path, text, words) {
      const uri = uriOf(path);
      void client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      const before = text.slice(0, text.indexOf(words) + (words.length >> 1)).split('\n');
      const position = { line: before.length - 1, character: (before.at(-1) as string).length };
      const card = await client.sendRequest('textDocument/hover', { textDocument: { uri }, position });
      if (card === null) throw new Error(`no card for ${words}`);
    },
    async screen(path, text, words) {
      const line = text.slice(0, text.indexOf(words)).split('\n').length - 1;
      const range = {
        start: { line: Math.max(0, line - 25), character: 0 },
        end: { line: line + 25, character: 0 },
      };
      const asked = { textDocument: { uri: uriOf(path) }, range };
      await client.sendRequest('textDocument/semanticTokens/range', asked);
    },
    async colours(path) {
      await client.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri: uriOf(path) } });
    },
    end,
  };
}
