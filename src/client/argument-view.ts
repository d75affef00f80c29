import type * as vscode from 'vscode';
import {
  type ArgumentNodeAtParams,
  type ArgumentTreeChange,
  type ArgumentTreeFilter,
  type ArgumentTreeNode,
  argumentNodeAtRequest,
  argumentTreeChangeRequest,
} from '../server/protocol.ts';
import { describeChoice } from './argument-filter.ts';
import { type ArgumentRow, toRows, toTreeItem } from './argument-items.ts';
import { type ArgumentState, createArgumentState, isNarrowed } from './argument-state.ts';
import type { Asking } from './document-model.ts';
import { createDocumentTree, type DocumentTree } from './document-tree.ts';
import { argumentViewId } from './ids.ts';
import type { ServerHandle } from './server-handle.ts';
import { takeUpRows } from './take-up-rows.ts';

/** The Argument view: sections, claims and what bears on them. */
export interface ArgumentView extends DocumentTree<ArgumentRow> {
  readonly state: ArgumentState;
}

/** Asks only for what is another than in the answer before; for all of it where that is not at hand. */
function askForRows(server: ServerHandle): Asking<ArgumentTreeNode> {
  let known: { readonly uri: string; readonly number: number; readonly rows: unknown } | undefined;
  return async (params, token, before) => {
    const { uri } = params.textDocument;
    const ask = (number: number | null): Promise<ArgumentTreeChange | undefined> =>
      server.request(argumentTreeChangeRequest, { ...params, known: number }, token);
    const isKnown = known?.uri === uri && known.rows === before;
    let change = await ask(isKnown && known ? known.number : null);
    let rows = change && takeUpRows(before, change.rows);
    if (change && !rows) {
      change = await ask(null);
      rows = change && takeUpRows([], change.rows);
    }
    if (change && rows) known = { uri, number: change.number, rows };
    return rows;
  };
}

export function createArgumentView(
  server: ServerHandle,
  log: vscode.LogOutputChannel,
  memento: vscode.Memento,
): ArgumentView {
  const state = createArgumentState(memento);
  const filter = (): ArgumentTreeFilter => {
    const { actorName: _, ...asked } = state.choice();
    return asked;
  };
  const tree: DocumentTree<ArgumentRow> = createDocumentTree<ArgumentTreeNode, ArgumentRow>(server, log, {
    viewId: argumentViewId,
    request: askForRows(server),
    params: () => ({ filter: filter() }),
    toRows,
    toTreeItem: (row) => {
      const uri = tree.uri() ?? '';
      const found = isNarrowed(filter());
      const open = found || (state.isOpen(uri, row.id) ?? row.node.type === 'section');
      const item = toTreeItem(row, open);
      // The editor keeps by id what is open: each document has its own, and what is found shows open without it.
      item.id = `${uri}#${found ? JSON.stringify(filter()) : ''}#${row.id}`;
      return item;
    },
    toggled: (row, open) => {
      const uri = tree.uri();
      if (uri !== undefined && !isNarrowed(filter())) state.toggled(uri, row.id, open);
    },
    rowAt: ({ line, character }, uri) => {
      const params: ArgumentNodeAtParams = {
        textDocument: { uri },
        position: { line, character },
        filter: filter(),
      };
      return server.request<string>(argumentNodeAtRequest, params);
    },
  });
  const show = (): void => tree.describe(describeChoice(state.choice()));
  const chosen = state.onDidChoose(() => {
    show();
    tree.refresh();
  });
  show();
  return Object.assign(tree, {
    state,
    dispose: ((disposeTree) => () => {
      chosen.dispose();
      state.dispose();
      disposeTree();
    })(tree.dispose),
  });
}
