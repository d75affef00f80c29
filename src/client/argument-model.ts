import * as vscode from 'vscode';
import { type ArgumentTreeNode, argumentTreeRequest, type DocumentParams } from '../server/protocol.ts';
import { type ArgumentRow, looksOf, toRows } from './argument-items.ts';
import type { ServerHandle } from './server-handle.ts';

/** The rows of one document, as the server last sent them. */
export interface ArgumentModel extends vscode.Disposable {
  /** Fires when the rows look different; not when their passages have only moved. */
  readonly onDidChange: vscode.Event<undefined>;
  /** The document the rows belong to. */
  uri(): string | undefined;
  rows(): readonly ArgumentRow[];
  row(id: string): ArgumentRow | undefined;
  /** @returns whether the rows are up to date; not if another load has begun meanwhile */
  load(uri: vscode.Uri | undefined): Promise<boolean>;
}

export function createArgumentModel(server: ServerHandle): ArgumentModel {
  const changed = new vscode.EventEmitter<undefined>();
  let current: { uri: string | undefined; rows: readonly ArgumentRow[] } = { uri: undefined, rows: [] };
  let byId = new Map<string, ArgumentRow>();
  let loading: vscode.CancellationTokenSource | undefined;

  const set = (uri: string | undefined, rows: readonly ArgumentRow[]): void => {
    const same = uri === current.uri && looksOf(rows) === looksOf(current.rows);
    current = { uri, rows };
    byId = new Map();
    indexRows(rows, byId);
    if (!same) changed.fire(undefined);
  };

  return {
    onDidChange: changed.event,
    uri: () => current.uri,
    rows: () => current.rows,
    row: (id) => byId.get(id),
    async load(uri) {
      loading?.cancel();
      loading?.dispose();
      const mine = new vscode.CancellationTokenSource();
      loading = mine;
      const address = uri?.toString();
      const nodes = address === undefined ? [] : await ask(server, address, mine.token);
      if (mine.token.isCancellationRequested) return false;
      // No answer at all: what was shown of the same document is better than nothing.
      if (nodes !== undefined || address !== current.uri) set(address, toRows(nodes ?? []));
      return true;
    },
    dispose() {
      loading?.dispose();
      changed.dispose();
    },
  };
}

function ask(
  server: ServerHandle,
  uri: string,
  token: vscode.CancellationToken,
): Promise<readonly ArgumentTreeNode[] | undefined> {
  const params: DocumentParams = { textDocument: { uri } };
  return server.request<readonly ArgumentTreeNode[]>(argumentTreeRequest, params, token);
}

function indexRows(rows: readonly ArgumentRow[], into: Map<string, ArgumentRow>): void {
  for (const row of rows) {
    into.set(row.node.id, row);
    indexRows(row.children, into);
  }
}
