import * as vscode from 'vscode';
import { type Explanation, explainUnitRequest } from '../server/protocol.ts';
import { type ArgumentPlace, positionParams } from './argument-edits.ts';
import { toRange } from './ranges.ts';
import type { ServerHandle } from './server-handle.ts';

/** The hover that stands in for all others where an explanation was asked for, until the cursor moves. */
export interface Explanations extends vscode.Disposable {
  at(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined;
  show(uri: vscode.Uri, hover: vscode.Hover): void;
}

export function createExplanations(): Explanations {
  let shown: { readonly uri: string; readonly hover: vscode.Hover } | undefined;
  const forget = (): void => {
    shown = undefined;
  };
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(forget),
    vscode.workspace.onDidChangeTextDocument(forget),
  );
  return {
    at: (document, position) =>
      shown?.uri === document.uri.toString() && shown.hover.range?.contains(position)
        ? shown.hover
        : undefined,
    show(uri, hover) {
      shown = { uri: uri.toString(), hover };
    },
    dispose: () => subscriptions.dispose(),
  };
}

/** Says at a sentence why it stands where it stands in the argument. */
export async function explain(
  server: ServerHandle,
  explanations: Explanations,
  { uri, position }: ArgumentPlace,
): Promise<void> {
  const found = await server.request<Explanation>(explainUnitRequest, positionParams({ uri, position }));
  if (!found) {
    void vscode.window.showInformationMessage('There is no sentence of the argument at the cursor.');
    return;
  }
  const editor = await vscode.window.showTextDocument(uri);
  if (!editor.selection.active.isEqual(position)) {
    const moved = nextSelection();
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await moved;
  }
  // Untrusted, as every string that holds words of the text.
  explanations.show(uri, new vscode.Hover(new vscode.MarkdownString(found.markdown), toRange(found.range)));
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
}

function nextSelection(): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(() => {
      listener.dispose();
      resolve();
    });
  });
}
