import * as vscode from 'vscode';
import type { Explanations } from './explain.ts';
import type { LanguageServer } from './language-client.ts';
import type { Status } from './status.ts';

/** The server, started when first needed: the client library alone takes longer to load than all of the rest. */
export interface ServerHandle extends vscode.Disposable {
  /** Asks the running server; `undefined` if none runs, it has no answer, or nobody wants one any more. */
  request<R>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<R | undefined>;
  restart(): Promise<void>;
  /** The server has looked at a document again, and what it says of it may have changed; the document's URI. */
  readonly onDocumentChanged: vscode.Event<string>;
  /** The server answers, for the first time or again. */
  readonly onStarted: vscode.Event<void>;
}

export interface ServerHandleOptions {
  /** The server's program. */
  readonly module: string;
  /** A folder of our own in which the server may keep what it knows of the workspace. */
  readonly storage: string | undefined;
  readonly log: vscode.LogOutputChannel;
  readonly status: Status;
  readonly explanations: Explanations;
}

export function createServerHandle(options: ServerHandleOptions): ServerHandle {
  const { log, status } = options;
  const documentChanged = new vscode.EventEmitter<string>();
  const started = new vscode.EventEmitter<void>();
  let running: Promise<LanguageServer | undefined> | undefined;
  let disposed = false;

  const start = async (): Promise<LanguageServer | undefined> => {
    status.starting();
    try {
      // Gives way first, so that activation does not wait for the library.
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      const { startLanguageServer } = await import('./language-client.ts');
      if (disposed) return undefined;
      const server = await startLanguageServer({
        ...options,
        onDocumentChanged: (uri) => documentChanged.fire(uri),
      });
      started.fire();
      return server;
    } catch (error) {
      log.error('The language server did not start.', error instanceof Error ? error : String(error));
      status.failed('The language server did not start');
      return undefined;
    }
  };
  const ensureStarted = (): void => {
    running ??= start();
  };

  const firstDocument = vscode.workspace.onDidOpenTextDocument((document) => {
    if (document.languageId === 'markdown') ensureStarted();
  });
  if (vscode.workspace.textDocuments.some(({ languageId }) => languageId === 'markdown')) ensureStarted();

  return {
    onDocumentChanged: documentChanged.event,
    onStarted: started.event,
    async request<R>(method: string, params: unknown, token?: vscode.CancellationToken) {
      const server = await running;
      if (!server || token?.isCancellationRequested) return undefined;
      return server.request<R>(method, params, token);
    },
    async restart() {
      const before = running;
      running = (async () => {
        await (await before)?.stop();
        return start();
      })();
      await running;
    },
    dispose() {
      disposed = true;
      firstDocument.dispose();
      documentChanged.dispose();
      started.dispose();
      void running?.then((server) => server?.stop());
    },
  };
}
