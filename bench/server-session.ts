import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { rested } from './rested.ts';
import { spawnServer } from './server-process.ts';

/** A client with the built server over stdio, on a folder that has been read, and a document open. */
export interface Session {
  readonly client: ProtocolConnection;
  readonly uri: string;
  readonly text: string;
  /** Settles when the problems of the document have been told for the first time. */
  readonly checked: Promise<void>;
  end(): void;
}

interface SessionOptions {
  readonly root: string;
  /** The document, relative to the root, and its text. */
  readonly path: string;
  readonly text: string;
  /** How many files the folder has at least. */
  readonly files: number;
  /** Whether the document is opened when the server has rested; else as soon as the folder is read. */
  readonly rests?: boolean;
}

export async function startSession({
  root,
  path,
  text,
  files: wanted,
  rests = false,
}: SessionOptions): Promise<Session> {
  const { client, end } = spawnServer();
  const uri = pathToFileURL(join(root, path)).href;
  const read = new Promise<void>((resolve) => {
    client.onNotification('dossier/status', ({ busy, files }: { busy: boolean; files: number }) => {
      if (!busy && files >= wanted) resolve();
    });
  });
  const checked = new Promise<void>((resolve) => {
    client.onNotification('textDocument/publishDiagnostics', (told: { uri: string }) => {
      if (told.uri === uri) resolve();
    });
  });
  client.listen();
  await client.sendRequest('initialize', {
    processId: process.pid,
    capabilities: {
      workspace: { configuration: true, symbol: { resolveSupport: { properties: ['location.range'] } } },
    },
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'folder' }],
  });
  void client.sendNotification('initialized', {});
  await read;
  if (rests) await rested();
  void client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  return { client, uri, text, checked, end };
}
