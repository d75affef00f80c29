import type {
  Connection,
  DefinitionParams,
  HoverParams,
  InitializeParams,
  InitializeResult,
} from 'vscode-languageserver';
import {
  argumentNodeAt,
  argumentTree,
  cast,
  definition,
  entityDocument,
  type Gazetteer,
  hover,
} from '../core/index.ts';
import { type Client, readClient, serverCapabilities } from './capabilities.ts';
import { entityOf, placeTarget } from './definition-targets.ts';
import { createDiagnostics } from './diagnostics.ts';
import type { FileSystem } from './file-system.ts';
import { createFolderKeeper } from './folder-keeper.ts';
import { createHandlers, type Handlers } from './handler.ts';
import { createLog } from './log.ts';
import * as protocol from './protocol.ts';
import { toCastItem, toLocation, toLocationLink, toMarkup, toRange, toTreeNode } from './to-lsp.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export interface ServerOptions {
  readonly fileSystem: FileSystem;
  /** Reads the reference entities, which all folders share; says what is wrong if there are none. */
  readonly readGazetteer: (warn: (message: string) => void) => Gazetteer | undefined;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** Serves one client over `connection` until it says goodbye. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const log = createLog(connection.console);
  const workspace = createWorkspace({
    fileSystem: options.fileSystem,
    today: options.today,
    gazetteer: once(() => options.readGazetteer(log.warn)),
    onFolderChanged: (folder) => {
      keeper.folderChanged();
      diagnostics.folderChanged(folder);
    },
  });
  const handlers = createHandlers(workspace, log);
  const diagnostics = createDiagnostics({
    workspace,
    log,
    publish: (params) => void connection.sendDiagnostics(params),
    onRefreshed: (uri) =>
      void connection.sendNotification(protocol.argumentChangedNotification, { textDocument: { uri } }),
    isBusy: handlers.isBusy,
  });
  const keeper = createFolderKeeper({
    connection,
    workspace,
    log,
    fileSystem: options.fileSystem,
    today: options.today,
  });

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = readClient(params);
    keeper.initialize(params, client);
    answerRequests({ connection, workspace, handlers, client });
    return { capabilities: serverCapabilities, serverInfo: { name: 'dossier' } };
  });
  connection.onInitialized(() => keeper.start());
  connection.onShutdown(() => {
    diagnostics.dispose();
    for (const folder of workspace.folders()) folder.dispose();
  });
  followDocuments(connection, workspace, diagnostics, keeper);
  connection.listen();
}

/** Does the work when its result is first asked for, and keeps that. */
function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

function followDocuments(
  connection: Connection,
  workspace: Workspace,
  diagnostics: ReturnType<typeof createDiagnostics>,
  keeper: ReturnType<typeof createFolderKeeper>,
): void {
  connection.onDidOpenTextDocument(({ textDocument }) => {
    keeper.documentOpened(workspace.open(textDocument));
    diagnostics.schedule(textDocument.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    workspace.change(textDocument.uri, textDocument.version, contentChanges);
    diagnostics.schedule(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const closed = workspace.close(textDocument.uri);
    if (closed) diagnostics.closed(closed);
  });
  connection.onDidChangeWatchedFiles(({ changes }) =>
    workspace.filesChanged(changes.map((change) => change.uri)),
  );
}

interface Answering {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly handlers: Handlers;
  readonly client: Client;
}

/** The table of requests and their answers. */
function answerRequests({ connection, workspace, handlers, client }: Answering): void {
  const { forDocument } = handlers;

  connection.onHover(
    forDocument({ name: 'hover', empty: null }, ({ folder, path, document }, { position }: HoverParams) => {
      if (!folder.settings().hover) return null;
      const found = hover(folder.project, path, document.offsetAt(position));
      return found && { contents: toMarkup(found, client.markdown), range: toRange(document, found.span) };
    }),
  );
  connection.onDefinition(
    forDocument(
      { name: 'definition', empty: null },
      ({ folder, path, document }, { position }: DefinitionParams) => {
        const found = definition(folder.project, path, document.offsetAt(position));
        const placed = found?.targets.map((target) => placeTarget(folder, target, client.virtualDocuments));
        const targets = placed?.filter((target) => target !== undefined) ?? [];
        if (!found || targets.length === 0) return null;
        if (!client.definitionLinks) return targets.map(toLocation);
        return targets.map((target) => toLocationLink(toRange(document, found.origin), target));
      },
    ),
  );
  connection.onRequest(
    protocol.argumentTreeRequest,
    forDocument({ name: 'argument', empty: [], background: true }, ({ folder, path, document }) =>
      argumentTree(folder.project, path).map((node) => toTreeNode(document, node)),
    ),
  );
  connection.onRequest(
    protocol.argumentNodeAtRequest,
    forDocument(
      { name: 'argument', empty: null, background: true },
      ({ folder, path, document }, { position }: protocol.ArgumentNodeAtParams) =>
        argumentNodeAt(folder.project, path, document.offsetAt(position)),
    ),
  );
  connection.onRequest(
    protocol.castRequest,
    forDocument({ name: 'cast', empty: [], background: true }, ({ folder, path, document }) =>
      cast(folder.project, path).map((member) => toCastItem(document, member, folder.uriOf)),
    ),
  );
  connection.onRequest(protocol.entityDocumentRequest, ({ uri }: protocol.EntityDocumentParams) => {
    const id = entityOf(uri);
    const project = workspace.folders()[0]?.project;
    return (id !== undefined && project && entityDocument(project, id)) || null;
  });
}
