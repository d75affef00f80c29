import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** How long an answer may take, in milliseconds: the first one waits for the language server. */
const PATIENCE = 20_000;

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

/** Asks again until there is an answer. */
export async function eventually<T>(what: string, ask: () => Thenable<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    assert.ok(Date.now() < deadline, `Waited ${PATIENCE / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Every file below a folder with what it holds. */
export function contents(path: string): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile());
  return new Map(files.sort().map((name) => [name, readFileSync(name, 'utf8')]));
}
