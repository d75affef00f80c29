import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type LocationLink,
  type Position,
  ProposedFeatures,
  type ProtocolConnection,
  type Range,
  type Registration,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createLineIndex } from '../../src/core/index.ts';
import { serve } from '../../src/server/main-node.ts';

/** A client as an editor would be one, with the real server behind in-memory streams and a folder of its own on the disk. */
export interface Session {
  readonly root: string;
  readonly client: ProtocolConnection;
  readonly capabilities: InitializeResult['capabilities'];
  /** What the server wrote to the log. */
  readonly log: readonly string[];
  /** What it told the writer. */
  readonly messages: readonly string[];
  /** What the server asked to be told of. */
  readonly registrations: readonly Registration[];
  uri(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  /** Tells the server, as an editor's watcher does. */
  touched(...paths: string[]): void;
  /** Opens the document with the disk's text, or another. */
  open(path: string, text?: string): string;
  change(path: string, changes: readonly { range?: Range; text: string }[]): void;
  close(path: string): void;
  /** Where `words` stand in an open document: the middle of the first of them. */
  at(path: string, words: string): { textDocument: { uri: string }; position: Position };
  hover(path: string, words: string): Promise<Hover | null>;
  /** The text of the card. */
  card(path: string, words: string): Promise<string>;
  definition(path: string, words: string): Promise<LocationLink[] | null>;
  /** The problems of a file, when next they are sent. */
  diagnostics(path: string): Promise<readonly Diagnostic[]>;
  /** The same, waiting until they suit. */
  diagnosticsWhere(
    path: string,
    suit: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
}

export interface SessionOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
  readonly capabilities?: Record<string, unknown>;
  /** Folders to open, relative to the session's own; that one if not given. */
  readonly folders?: readonly string[];
}

/** However busy the machine is, an answer comes when the folder is read: the longest that a timer of Node’s can be set to. */
const longestPatience = 2 ** 31 - 1;

type Files = Readonly<Record<string, string | Uint8Array>>;

export async function startSession(
  test: TestContext,
  files: Files,
  options: SessionOptions = {},
): Promise<Session> {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'dossier-')));
  const write: Session['write'] = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  const { client, end } = connect();
  test.after(async () => {
    await client.sendRequest('shutdown');
    end();
    rmSync(root, { recursive: true, force: true });
  });
  const uri = (path: string): string => pathToFileURL(join(root, path)).href;
  const { log, messages, registrations } = answerServer(client, options.settings ?? {});
  const published = recordDiagnostics(client);
  client.listen();
  const { capabilities } = await initialize(client, (options.folders ?? ['']).map(uri), options);
  const own = { root, client, capabilities, log, messages, registrations, uri, write };
  return { ...own, ...documents(client, uri, files), ...published(uri) };
}

function connect(): { client: ProtocolConnection; end: () => void } {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serve(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    ),
    longestPatience,
  );
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const end = (): void => {
    client.dispose();
    toServer.end();
    toClient.end();
  };
  return { client, end };
}

/** Answers what a server asks of an editor. */
function answerServer(
  client: ProtocolConnection,
  settings: Readonly<Record<string, unknown>>,
): Pick<Session, 'log' | 'messages' | 'registrations'> {
  const log: string[] = [];
  const messages: string[] = [];
  const registrations: Registration[] = [];
  client.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  client.onRequest('client/registerCapability', ({ registrations: added }: RegistrationParams) => {
    registrations.push(...added);
    return null;
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  client.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void messages.push(message),
  );
  return { log, messages, registrations };
}

function initialize(
  client: ProtocolConnection,
  folders: readonly string[],
  options: SessionOptions,
): Promise<InitializeResult> {
  const capabilities = {
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
    textDocument: { definition: { linkSupport: true }, hover: { contentFormat: ['markdown'] } },
    ...options.capabilities,
  };
  const started = client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options.initializationOptions ?? { virtualDocuments: true },
    workspaceFolders: folders.map((uri) => ({ uri, name: 'folder' })),
  });
  void client.sendNotification('initialized', {});
  return started;
}

function documents(client: ProtocolConnection, uri: Session['uri'], files: Files) {
  const texts = new Map<string, string>();
  let version = 1;
  const at: Session['at'] = (path, words) => {
    const text = texts.get(path) ?? '';
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${path} does not say “${words}”`);
    const position = createLineIndex(text).positionAt(start + (words.length >> 1));
    return { textDocument: { uri: uri(path) }, position };
  };
  const hover: Session['hover'] = (path, words) => client.sendRequest('textDocument/hover', at(path, words));
  return {
    at,
    hover,
    async card(path: string, words: string) {
      const found = await hover(path, words);
      return found ? (found.contents as { value: string }).value : '';
    },
    definition: (path: string, words: string): Promise<LocationLink[] | null> =>
      client.sendRequest('textDocument/definition', at(path, words)),
    open(path: string, text = String(files[path])) {
      texts.set(path, text);
      const textDocument = { uri: uri(path), languageId: 'markdown', version: version++, text };
      void client.sendNotification('textDocument/didOpen', { textDocument });
      return textDocument.uri;
    },
    change(path: string, contentChanges: readonly { range?: Range; text: string }[]) {
      const textDocument = { uri: uri(path), version: version++ };
      void client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    },
    close(path: string) {
      void client.sendNotification('textDocument/didClose', { textDocument: { uri: uri(path) } });
    },
    touched(...paths: string[]) {
      const changes = paths.map((path) => ({ uri: uri(path), type: 2 }));
      void client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
  };
}

/** Keeps what was published last for each file, and wakes who waits for more. */
function recordDiagnostics(client: ProtocolConnection) {
  const last = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  client.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      last.set(uri, diagnostics);
      for (const wake of waiting) wake();
    },
  );
  return (uri: Session['uri']) => {
    const diagnosticsWhere: Session['diagnosticsWhere'] = (path, suit) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = last.get(uri(path));
          if (!found || !suit(found)) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    const diagnostics = (path: string): Promise<readonly Diagnostic[]> => {
      last.delete(uri(path));
      return diagnosticsWhere(path, () => true);
    };
    return { diagnostics, diagnosticsWhere };
  };
}
