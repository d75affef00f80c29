import type * as vscode from 'vscode';
import {
  type ArgumentNodeAtParams,
  type ArgumentTreeNode,
  argumentNodeAtRequest,
  argumentTreeRequest,
} from '../server/protocol.ts';
import { type ArgumentRow, toRows, toTreeItem } from './argument-items.ts';
import { createDocumentTree, type DocumentTree } from './document-tree.ts';
import { argumentViewId } from './ids.ts';
import type { ServerHandle } from './server-handle.ts';

/** The Argument view: sections, claims and what bears on them. */
export function createArgumentView(
  server: ServerHandle,
  log: vscode.LogOutputChannel,
): DocumentTree<ArgumentRow> {
  return createDocumentTree<ArgumentTreeNode, ArgumentRow>(server, log, {
    viewId: argumentViewId,
    request: argumentTreeRequest,
    toRows,
    toTreeItem,
    rowAt: ({ line, character }, uri) => {
      const params: ArgumentNodeAtParams = { textDocument: { uri }, position: { line, character } };
      return server.request<string>(argumentNodeAtRequest, params);
    },
  });
}
