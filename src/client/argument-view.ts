import type * as vscode from 'vscode';
import {
  type ArgumentNodeAtParams,
  type ArgumentTreeFilter,
  type ArgumentTreeNode,
  argumentNodeAtRequest,
  argumentTreeRequest,
} from '../server/protocol.ts';
import { describeChoice } from './argument-filter.ts';
import { type ArgumentRow, toRows, toTreeItem } from './argument-items.ts';
import { type ArgumentState, createArgumentState, isNarrowed } from './argument-state.ts';
import { createDocumentTree, type DocumentTree } from './document-tree.ts';
import { argumentViewId } from './ids.ts';
import type { ServerHandle } from './server-handle.ts';

/** The Argument view: sections, claims and what bears on them. */
export interface ArgumentView extends DocumentTree<ArgumentRow> {
  readonly state: ArgumentState;
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
    request: argumentTreeRequest,
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
