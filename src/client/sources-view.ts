import * as vscode from 'vscode';
import {
  type QuotedItem,
  sourcesRequest,
  type UnquotedPassageItem,
  type UnquotedPassagesParams,
  unquotedPassagesRequest,
} from '../server/protocol.ts';
import { createDocumentTree, type DocumentTree, showBeside } from './document-tree.ts';
import { sourcesGroupingContext, sourcesViewId } from './ids.ts';
import { insertQuotation } from './quote-passage.ts';
import { toRange } from './ranges.ts';
import type { ServerHandle } from './server-handle.ts';
import {
  type SourcesGrouping,
  type SourcesRow,
  toSourcesRows,
  toSourcesTreeItem,
  toUnquotedRows,
} from './sources-items.ts';

/** The Sources view: whom the document quotes and from where, and whether the words are theirs. */
export interface SourcesView extends DocumentTree<SourcesRow> {
  group(by: SourcesGrouping): void;
  /** Shows where the words of a quotation stand in their source, beside the document; of a source its beginning. */
  openSource(row: SourcesRow): Promise<void>;
  /** Puts a passage that is not quoted yet into the document, as a quotation. */
  insert(row: SourcesRow): Promise<void>;
}

export function createSourcesView(server: ServerHandle, log: vscode.LogOutputChannel): SourcesView {
  let grouping: SourcesGrouping = 'source';
  const tree: DocumentTree<SourcesRow> = createDocumentTree<QuotedItem, SourcesRow>(server, log, {
    viewId: sourcesViewId,
    request: sourcesRequest,
    toRows: (items) => toSourcesRows(items, grouping),
    toTreeItem: toSourcesTreeItem,
    more: (row, uri) => (row.unquoted ? loadUnquoted(server, row, uri) : undefined),
    // Whoever reads one of the sources still writes the essay.
    stays: (rows, uri) => rows.some(({ group }) => group?.source && isAt(group.source.uri, uri)),
    rowAt: async (position) =>
      tree
        .rows()
        .flatMap(({ children }) => children)
        .filter(({ quotation, passage }) => quotation && passage && toRange(passage).contains(position))
        .at(-1)?.id,
  });
  return Object.assign(tree, {
    group(by: SourcesGrouping) {
      grouping = by;
      void vscode.commands.executeCommand('setContext', sourcesGroupingContext, by);
      tree.redraw();
    },
    async openSource({ quotation, group }: SourcesRow) {
      if (quotation?.passage) await showBeside(quotation.passage.uri, quotation.passage.range);
      else if (group?.source) await showBeside(group.source.uri, beginning);
    },
    async insert({ elsewhere, passage }: SourcesRow) {
      const uri = tree.uri();
      if (uri === undefined || elsewhere === undefined || !passage) return;
      await insertQuotation(server, uri, { uri: elsewhere, range: toRange(passage) });
    },
  });
}

const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

async function loadUnquoted(
  server: ServerHandle,
  row: SourcesRow,
  uri: string,
): Promise<readonly SourcesRow[]> {
  const source = row.unquoted;
  if (!source) return [];
  const params: UnquotedPassagesParams = { textDocument: { uri }, source: source.path };
  const found = await server.request<readonly UnquotedPassageItem[]>(unquotedPassagesRequest, params);
  return toUnquotedRows(row, source, found ?? []);
}

/** Addresses may be written in more than one way. */
function isAt(address: string, uri: string): boolean {
  return vscode.Uri.parse(address).toString() === uri;
}
