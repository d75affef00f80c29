import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { createLazy, type Gazetteer } from '../core/index.ts';
import { renewColours } from './answers/colours.ts';
import { answerRequests } from './answers/index.ts';
import { readClient, serverCapabilities } from './capabilities.ts';
import { createDiagnostics, type Diagnostics } from './diagnostics.ts';
import type { FileSystem } from './file-system.ts';
import { createFirstReadings } from './first-readings.ts';
import { createFolderKeeper, type FolderKeeper } from './folder-keeper.ts';
import { createHandlers } from './handler.ts';
import { createIdleWork } from './idle-work.ts';
import { createLog } from './log.ts';
import * as protocol from './protocol.ts';
import { createTreeChecks, type TreeChecks } from './tree-checks.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export interface ServerOptions {
  readonly fileSystem: FileSystem;
  /** Reads the reference entities, which all folders share; says what is wrong if there are none. */
  readonly readGazetteer: (warn: (message: string) => void) => Gazetteer | undefined;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** How many milliseconds an answer waits for a folder that is being read. */
  readonly patience?: number | undefined;
}

/** Serves one client over `connection` until it says goodbye. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const log = createLog(connection.console);
  let storage: string | undefined;
  let refreshColours = (): void => {};
  const workspace = createWorkspace({
    fileSystem: options.fileSystem,
    log,
    storage: () => storage,
    today: options.today,
    gazetteer: createLazy(() => options.readGazetteer(log.warn)),
    onFolderChanged: (folder) => {
      keeper.folderChanged();
      diagnostics.folderChanged(folder);
      idle.folderChanged(folder);
      refreshColours();
    },
  });
  const readings = createFirstReadings();
  const handlers = createHandlers({ workspace, readings, log, patience: options.patience });
  const diagnostics = createDiagnostics({
    workspace,
    readings,
    log,
    publish: (params) => void connection.sendDiagnostics(params),
    onRefreshed: (uri) => {
      void connection.sendNotification(protocol.documentChangedNotification, { textDocument: { uri } });
      idle.documentRead(uri);
    },
    isBusy: handlers.isBusy,
  });
  const idle = createIdleWork({
    workspace,
    log,
    isBusy: () => handlers.isBusy() || diagnostics.isDue(),
  });
  const checks = createTreeChecks({
    workspace,
    log,
    isBusy: handlers.isBusy,
    onRepaired: (uri) => diagnostics.schedule(uri),
  });
  const keeper = createFolderKeeper({
    connection,
    workspace,
    log,
    fileSystem: options.fileSystem,
    today: options.today,
    onConfigured: () => refreshColours(),
  });

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = readClient(params);
    storage = client.storage;
    if (client.refreshesColours) refreshColours = () => void renewColours(connection);
    keeper.initialize(params, client);
    answerRequests({ connection, workspace, handlers, readings, client });
    return { capabilities: serverCapabilities, serverInfo: { name: 'dossier' } };
  });
  connection.onInitialized(() => keeper.start());
  connection.onShutdown(async () => {
    diagnostics.dispose();
    idle.dispose();
    checks.dispose();
    await Promise.all(workspace.folders().map((folder) => folder.dispose()));
  });
  followDocuments({ connection, workspace, diagnostics, checks, keeper });
  connection.listen();
}

interface Following {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly diagnostics: Diagnostics;
  readonly checks: TreeChecks;
  readonly keeper: FolderKeeper;
}

function followDocuments({ connection, workspace, diagnostics, checks, keeper }: Following): void {
  const look = (uri: string): void => {
    diagnostics.schedule(uri);
    checks.touched(uri);
  };
  connection.onDidOpenTextDocument(({ textDocument }) => {
    keeper.documentOpened(workspace.open(textDocument));
    look(textDocument.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    workspace.change(textDocument.uri, textDocument.version, contentChanges);
    look(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const closed = workspace.close(textDocument.uri);
    if (closed) diagnostics.closed(closed);
  });
  connection.onDidChangeWatchedFiles(({ changes }) =>
    workspace.filesChanged(changes.map((change) => change.uri)),
  );
}
