import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import * as vscode from 'vscode';

/** How long an answer may take, in milliseconds: the first one waits for the language server. It costs nothing when all is well. */
const patience = 120_000;

/** The folder that the tests run in: a copy of `test/editor/workspace`. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
}

/** Shows a file of the folder. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The range of a text, or of a part of it, where it first occurs. */
export function rangeOf(document: vscode.TextDocument, text: string, part = text): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `${document.uri.path} does not say “${text}”.`);
  const from = start + text.indexOf(part);
  return new vscode.Range(document.positionAt(from), document.positionAt(from + part.length));
}

/** The middle of a text, or of a part of it. */
export function inside(document: vscode.TextDocument, text: string, part = text): vscode.Position {
  const { start } = rangeOf(document, text, part);
  return document.positionAt(document.offsetAt(start) + Math.floor(part.length / 2));
}

/** Asks again until the answer suits. @throws Error with the last one, if none does */
export async function eventually<T>(
  what: string,
  ask: () => Thenable<T>,
  suits: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (suits(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${patience / 1000} s for ${what}: ${inspect(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Gives up what has been typed into a document and not saved. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await eventually(
    'the document as on the disk',
    async () => document.isDirty,
    (isDirty) => !isDirty,
  );
}
