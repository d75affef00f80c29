import * as vscode from 'vscode';
import type { CommandId } from './ids.ts';
import type { ServerHandle } from './server-handle.ts';
import type { Views } from './views.ts';

export interface CommandContext {
  readonly server: ServerHandle;
  readonly views: Views;
  readonly log: vscode.LogOutputChannel;
}

/** Every command and what it does. */
function commandTable({
  server,
  views,
  log,
}: CommandContext): Record<CommandId, (...args: never[]) => unknown> {
  return {
    'dossier.restartServer': () => server.restart(),
    'dossier.showLog': () => log.show(),
    'dossier.refreshArgument': () => views.argument.refresh(),
    'dossier.goToPassage': (viewId: string, row: string) =>
      Object.values(views)
        .find((view) => view.viewId === viewId)
        ?.goTo(row),
  };
}

export function registerCommands(context: CommandContext): vscode.Disposable {
  const registered = Object.entries(commandTable(context)).map(([id, run]) =>
    vscode.commands.registerCommand(id, run),
  );
  return vscode.Disposable.from(...registered);
}
