import * as vscode from 'vscode';
import { tellActiveDocument } from './active-document.ts';
import { registerCommands } from './commands.ts';
import { createEntityDocuments } from './entity-document.ts';
import { createServerHandle } from './server-handle.ts';
import { createStatus } from './status.ts';
import { createViews } from './views.ts';

/** Makes everything that shows; the server starts when the first Markdown document is there. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Dossier', { log: true });
  const status = createStatus();
  const server = createServerHandle({ module: context.asAbsolutePath('dist/server.mjs'), log, status });
  const views = createViews(server, log);
  context.subscriptions.push(
    log,
    status,
    server,
    tellActiveDocument(),
    ...Object.values(views),
    createEntityDocuments(server),
    registerCommands({ server, views, log }),
  );
}
