import * as vscode from 'vscode';
import { tellActiveDocument } from './active-document.ts';
import { createCardView } from './card-view.ts';
import { registerCommands } from './commands.ts';
import { createEntityDocuments } from './entity-document.ts';
import { createExplanations } from './explain.ts';
import { createQuotationPaste } from './quote-passage.ts';
import { createServerHandle } from './server-handle.ts';
import { createStatus } from './status.ts';
import { createValidationNotice } from './validation-notice.ts';
import { createViews } from './views.ts';

/** Makes everything that shows; the server starts when the first Markdown document is there. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Dossier', { log: true });
  const status = createStatus();
  const explanations = createExplanations();
  const server = createServerHandle({
    module: context.asAbsolutePath('dist/server.mjs'),
    // The editor's own folder for this workspace and extension; it goes when the workspace is forgotten.
    storage: context.storageUri?.scheme === 'file' ? context.storageUri.fsPath : undefined,
    log,
    status,
    explanations,
  });
  const views = createViews(server, log, context.workspaceState);
  context.subscriptions.push(
    log,
    status,
    server,
    tellActiveDocument(),
    ...Object.values(views),
    createCardView(server, log),
    createEntityDocuments(server),
    createQuotationPaste(server),
    explanations,
    createValidationNotice(context.globalState),
    registerCommands({ server, views, explanations, log }),
  );
}
