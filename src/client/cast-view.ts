import * as vscode from 'vscode';
import { type CastItem, castRequest } from '../server/protocol.ts';
import { type CastOrder, type CastRow, toCastRows, toCastTreeItem } from './cast-items.ts';
import { createDocumentTree, type DocumentTree } from './document-tree.ts';
import { castOrderContext, castViewId } from './ids.ts';
import { toRange } from './ranges.ts';
import type { ServerHandle } from './server-handle.ts';

/** The Cast view: the actors and alliances of the document, with all their mentions. */
export interface CastView extends DocumentTree<CastRow> {
  sort(order: CastOrder): void;
}

export function createCastView(server: ServerHandle, log: vscode.LogOutputChannel): CastView {
  let order: CastOrder = 'mentions';
  const tree: DocumentTree<CastRow> = createDocumentTree<CastItem, CastRow>(server, log, {
    viewId: castViewId,
    request: castRequest,
    toRows: (items) => toCastRows(items, order),
    toTreeItem: toCastTreeItem,
    rowAt: async (position) =>
      tree
        .rows()
        .flatMap((group) => group.children)
        .find((row) => row.member && isNamedAt(row.member, position))?.id,
  });
  return Object.assign(tree, {
    sort(wanted: CastOrder) {
      order = wanted;
      void vscode.commands.executeCommand('setContext', castOrderContext, wanted);
      tree.redraw();
    },
  });
}

function isNamedAt({ mentions }: CastItem, position: vscode.Position): boolean {
  return mentions.some(({ range }) => toRange(range).contains(position));
}
