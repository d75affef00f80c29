import * as vscode from 'vscode';
import { createArgumentView } from './argument-view.ts';
import { registerCommands } from './commands.ts';
import { createEntityDocuments } from './entity-document.ts';
import { createServerHandle } from './server-handle.ts';
import { createStatus } from './status.ts';

/** Makes everything that shows; the server starts when the first Markdown document is there. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Dossier', { log: true });
  const status = createStatus();
  const server = createServerHandle({ module: context.asAbsolutePath('dist/server.mjs'), log, status });
  const argument = createArgumentView(server, log);
  context.subscriptions.push(
    log,
    status,
    server,
    argument,
    createEntityDocuments(server),
    registerCommands({ server, argument, log }),
  );
}
