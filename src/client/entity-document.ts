import * as vscode from 'vscode';
import { type EntityDocumentParams, entityDocumentRequest, virtualScheme } from '../server/protocol.ts';
import type { ServerHandle } from './server-handle.ts';

/** Shows reference entities that have no note: read-only documents whose text the server writes. */
export function createEntityDocuments(server: ServerHandle): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = server.onStarted(() => {
    // One that was restored with the window may have been asked for before the server was there.
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === virtualScheme) changed.fire(uri);
  });
  const provider = vscode.workspace.registerTextDocumentContentProvider(virtualScheme, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri, token) {
      const params: EntityDocumentParams = { uri: uri.toString(true) };
      return (await server.request<string>(entityDocumentRequest, params, token)) ?? '';
    },
  });
  return vscode.Disposable.from(provider, shown, changed);
}
