import * as vscode from 'vscode';

export interface CursorFollower extends vscode.Disposable {
  /** Follows in a moment, though the cursor has not moved. */
  soon(): void;
  /** This selection is about to be made by a view of ours: it is not followed. */
  expect(selection: vscode.Range): void;
}

/** How long the cursor must rest, in milliseconds. */
const rest = 100;

/** Calls `follow` when the cursor of the active editor has rested a moment. */
export function followCursor(
  log: vscode.LogOutputChannel,
  follow: (editor: vscode.TextEditor) => Promise<void>,
): CursorFollower {
  let timer: NodeJS.Timeout | undefined;
  let expected: vscode.Range | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const editor = vscode.window.activeTextEditor;
      if (editor) follow(editor).catch((error) => log.debug(String(error)));
    }, rest);
  };
  const moved = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    // The row that led here stays selected, though a smaller one may begin at the same place.
    const ours = expected !== undefined && selections[0]?.isEqual(expected);
    expected = undefined;
    if (textEditor === vscode.window.activeTextEditor && !ours) soon();
  });
  return {
    soon,
    expect: (selection: vscode.Range) => {
      expected = selection;
    },
    dispose() {
      clearTimeout(timer);
      moved.dispose();
    },
  };
}
