import * as vscode from 'vscode';

/**
 * A text as Markdown in which nothing of it is markup. Lines may break between its words: what VS Code’s own `appendText`
 * gives has no spaces for that, so that a long sentence is cut within a word.
 */
export function plainMarkdown(text: string): string {
  const escaped = new vscode.MarkdownString().appendText(text).value.replaceAll('&nbsp;', ' ');
  // A sentence may begin with a number, which is no list.
  return escaped.replace(/^(\d+)\./, '$1\\.');
}
