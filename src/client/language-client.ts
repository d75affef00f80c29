import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, State, TransportKind } from 'vscode-languageclient/node';
import {
  type DocumentParams,
  documentChangedNotification,
  type InitializationOptions,
  type ServerStatus,
  serverFlags,
  statusNotification,
} from '../server/protocol.ts';
import { askCard, cardParams, linksLine } from './card-links.ts';
import { bibliographySelector, type CommandId, documentSelector } from './ids.ts';
import { createPassageSelection, type PassageSelection } from './select-passage.ts';
import type { ServerHandleOptions } from './server-handle.ts';
import { openingByVscode, vscodeOpen } from './show-note.ts';

/** A running server. */
export interface LanguageServer {
  /** `undefined` if the server has no answer: an error is in the log, and a cancelled question wants none. */
  request<R>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<R | undefined>;
  stop(): Promise<void>;
}

export interface LanguageServerOptions extends ServerHandleOptions {
  readonly onDocumentChanged: (uri: string) => void;
}

/** Starts the server in a process of its own and waits until it answers. */
export async function startLanguageServer(options: LanguageServerOptions): Promise<LanguageServer> {
  const { log, status } = options;
  const passages = createPassageSelection();
  const program = {
    module: options.module,
    transport: TransportKind.ipc,
    options: { execArgv: [...serverFlags] },
  };
  const server: LanguageServer = {
    async request<R>(method: string, params: unknown, token?: vscode.CancellationToken) {
      if (!client.isRunning()) return undefined;
      try {
        const answer = token
          ? client.sendRequest<R>(method, params, token)
          : client.sendRequest<R>(method, params);
        return (await answer) ?? undefined;
      } catch (error) {
        if (!token?.isCancellationRequested) log.warn(`${method} failed: ${String(error)}`);
        return undefined;
      }
    },
    stop() {
      passages.dispose();
      return client.dispose();
    },
  };
  const client = new LanguageClient(
    'dossier',
    'Dossier',
    { run: program, debug: program },
    clientOptions(options, server, passages),
  );
  client.onNotification(documentChangedNotification, ({ textDocument }: DocumentParams) =>
    options.onDocumentChanged(textDocument.uri),
  );
  client.onNotification(statusNotification, (params: ServerStatus) => status.show(params));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) status.failed('The language server stopped');
  });
  await client.start();
  return server;
}

function clientOptions(
  { log, storage, explanations }: LanguageServerOptions,
  server: Pick<LanguageServer, 'request'>,
  passages: PassageSelection,
): LanguageClientOptions {
  const markCommand: CommandId = 'dossier.markAs';
  const relateCommand: CommandId = 'dossier.relate';
  const initializationOptions: InitializationOptions = {
    virtualDocuments: true,
    openCommand: vscodeOpen,
    markCommand,
    relateCommand,
    ...(storage === undefined ? {} : { storage }),
  };
  return {
    documentSelector: [...documentSelector, ...bibliographySelector],
    initializationOptions,
    outputChannel: log,
    // Cards hold words out of notes: never commands, never HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      // biome-ignore lint/complexity/useMaxParams: as vscode-languageclient calls it
      async provideCodeActions(document, range, context, token, next) {
        const actions = await next(document, range, context, token);
        return actions?.map(openingByVscode);
      },
      // biome-ignore lint/complexity/useMaxParams: as vscode-languageclient calls it
      async provideDefinition(document, position, token, next) {
        const definitions = await next(document, position, token);
        passages.expect(definitions);
        return definitions;
      },
      // biome-ignore lint/complexity/useMaxParams: as vscode-languageclient calls it
      async provideHover(document, position, token, next) {
        const explained = explanations.at(document, position);
        if (explained) return explained;
        const params = cardParams(document, position);
        const [hover, card] = await Promise.all([
          next(document, position, token),
          askCard(server, params, token),
        ]);
        const links = card && linksLine(card, params);
        return hover && links ? new vscode.Hover([...hover.contents, links], hover.range) : hover;
      },
    },
  };
}
