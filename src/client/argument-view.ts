import * as vscode from 'vscode';
import { type ArgumentNodeAtParams, argumentNodeAtRequest } from '../server/protocol.ts';
import { type ArgumentRow, toRange, toTreeItem } from './argument-items.ts';
import { createArgumentModel } from './argument-model.ts';
import { argumentViewId, hasDocumentContext } from './ids.ts';
import { isDossierDocument, type ServerHandle } from './server-handle.ts';

/** The Argument view: sections, claims and what bears on them, of the document in the active editor. */
export interface ArgumentView extends vscode.Disposable {
  refresh(): void;
  /** Shows and selects the passage of a row. */
  goTo(id: string): Promise<void>;
}

/** How long the cursor must rest before the view follows. */
const rest = 100;

export function createArgumentView(server: ServerHandle, log: vscode.LogOutputChannel): ArgumentView {
  const model = createArgumentModel(server);
  const view = vscode.window.createTreeView<ArgumentRow>(argumentViewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: model.onDidChange,
      getTreeItem: toTreeItem,
      getChildren: (row) => [...(row?.children ?? model.rows())],
      getParent: (row) => row.parent,
    },
  });
  let timer: NodeJS.Timeout | undefined;
  let gone: vscode.Range | undefined;

  const load = async (): Promise<void> => {
    const document = activeDocument();
    void vscode.commands.executeCommand('setContext', hasDocumentContext, document !== undefined);
    if (view.visible && (await model.load(document?.uri))) followSoon();
  };
  const followSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow().catch((error) => log.debug(String(error))), rest);
  };
  const follow = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const uri = editor?.document.uri.toString();
    if (!view.visible || !editor || uri === undefined || uri !== model.uri()) return;
    const { line, character } = editor.selection.active;
    const params: ArgumentNodeAtParams = { textDocument: { uri }, position: { line, character } };
    const id = await server.request<string>(argumentNodeAtRequest, params);
    const row = id === undefined ? undefined : model.row(id);
    if (row && view.visible) await view.reveal(row, { select: true, focus: false });
  };

  const subscriptions = vscode.Disposable.from(
    view,
    model,
    vscode.window.onDidChangeActiveTextEditor(() => void load()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      // The row that led here stays selected, though a smaller one may begin at the same place.
      const ours = gone !== undefined && selections[0]?.isEqual(gone);
      gone = undefined;
      if (textEditor === vscode.window.activeTextEditor && !ours) followSoon();
    }),
    view.onDidChangeVisibility(() => void load()),
    server.onStarted(() => void load()),
    server.onArgumentChanged((uri) => {
      if (uri === activeDocument()?.uri.toString()) void load();
    }),
  );
  void load();

  return {
    refresh: () => void load(),
    async goTo(id) {
      const uri = model.uri();
      const row = model.row(id);
      if (uri === undefined || !row) return;
      gone = toRange(row.node.selectionRange);
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: gone });
    },
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isDossierDocument(document) ? document : undefined;
}
