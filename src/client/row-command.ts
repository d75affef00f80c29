import * as vscode from 'vscode';

/**
 * A command of a row's button or menu. Where the row has gone since that was shown, or the tree is just being drawn anew,
 * VS Code hands over nothing in its place.
 */
export function rowCommand<R>(run: (row: R) => unknown): (row?: R) => unknown {
  return (row) => (row ? run(row) : tellRowIsGone());
}

/** Better than doing it somewhere else. */
export function tellRowIsGone(): void {
  void vscode.window.showInformationMessage('The view has just changed. Try again on the row.');
}
