import * as vscode from 'vscode';
import { documentSelector, hasDocumentContext } from './ids.ts';

/** The document in the active editor, if it is one that the server analyses. */
export function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && vscode.languages.match([...documentSelector], document) > 0 ? document : undefined;
}

/** Lets the manifest's conditions know whether there is such a document. */
export function tellActiveDocument(): vscode.Disposable {
  const tell = (): void =>
    void vscode.commands.executeCommand('setContext', hasDocumentContext, activeDocument() !== undefined);
  tell();
  return vscode.window.onDidChangeActiveTextEditor(tell);
}
