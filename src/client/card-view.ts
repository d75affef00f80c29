import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Card, PositionParams } from '../server/protocol.ts';
import { activeDocument } from './active-document.ts';
import { addressOf, askCard, cardParams, followCommand } from './card-links.ts';
import { followCursor } from './follow-cursor.ts';
import { cardViewId } from './ids.ts';
import type { ServerHandle } from './server-handle.ts';

/**
 * The Card view: what a hover at the cursor would say, in the side bar, for those who write without a mouse or do not
 * want a card over the text. A page without scripts, in which everything is text but the links.
 */
export function createCardView(server: ServerHandle, log: vscode.LogOutputChannel): vscode.Disposable {
  let view: vscode.WebviewView | undefined;
  let shown: { readonly uri: string; readonly page: string } | undefined;

  const show = (uri: string, body: string): void => {
    if (!view || (shown?.page === body && shown.uri === uri)) return;
    shown = { uri, page: body };
    view.webview.html = pageOf(body);
  };
  const refresh = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!view?.visible || !editor || editor.document !== activeDocument()) return;
    const params = cardParams(editor.document, editor.selection.active);
    const card = await askCard(server, params);
    const { uri } = params.textDocument;
    if (card) show(uri, bodyOf(card, params));
    // Between two names the last card stays: a writer reads it while the cursor moves on.
    else if (uri !== shown?.uri) show(uri, '<p>Put the cursor on a name, a quotation or a citation.</p>');
  };
  const cursor = followCursor(log, refresh);

  const registered = vscode.window.registerWebviewViewProvider(cardViewId, {
    resolveWebviewView(resolved) {
      view = resolved;
      shown = undefined;
      resolved.webview.options = {
        enableScripts: false,
        enableForms: false,
        enableCommandUris: [followCommand],
        localResourceRoots: [],
      };
      resolved.webview.html = pageOf('');
      resolved.onDidChangeVisibility(cursor.soon);
      resolved.onDidDispose(() => {
        view = undefined;
      });
      cursor.soon();
    },
  });
  return vscode.Disposable.from(
    registered,
    cursor,
    vscode.window.onDidChangeActiveTextEditor(cursor.soon),
    server.onStarted(cursor.soon),
    server.onDocumentChanged((uri) => {
      if (uri === activeDocument()?.uri.toString()) cursor.soon();
    }),
  );
}

function bodyOf({ paragraphs: [heading = '', ...rest], links }: Card, params: PositionParams): string {
  const { textDocument, position } = params;
  const items = links.map((link) => {
    const address = addressOf({ uri: textDocument.uri, position, link });
    return `<li><a href="${escapeHtml(address)}">${escapeHtml(titleOf(link))}</a></li>`;
  });
  return [
    `<h2>${escapeHtml(heading)}</h2>`,
    ...rest.map((text) => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`),
    items.length > 0 ? `<ul>${items.join('')}</ul>` : '',
  ].join('');
}

function titleOf({ type, title }: Card['links'][number]): string {
  return type === 'pin' ? `Pin to ${title}` : title;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function pageOf(body: string): string {
  const nonce = randomBytes(16).toString('hex');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>Card</title>
<style nonce="${nonce}">
body { padding: 0 1.2em; line-height: 1.5; overflow-wrap: anywhere; }
h2 { font-size: 1.1em; margin: 0.6em 0; }
p { margin: 0.6em 0; }
ul { list-style: none; padding: 0; margin: 0.6em 0; }
</style>
</head>
<body><main>${body}</main></body>
</html>`;
}
