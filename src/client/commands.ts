import * as vscode from 'vscode';
import type { ArgumentView } from './argument-view.ts';
import type { CommandId } from './ids.ts';
import type { ServerHandle } from './server-handle.ts';

export interface CommandContext {
  readonly server: ServerHandle;
  readonly argument: ArgumentView;
  readonly log: vscode.LogOutputChannel;
}

/** Every command and what it does. */
function commandTable({
  server,
  argument,
  log,
}: CommandContext): Record<CommandId, (...args: never[]) => unknown> {
  return {
    'dossier.restartServer': () => server.restart(),
    'dossier.showLog': () => log.show(),
    'dossier.refreshArgument': () => argument.refresh(),
    'dossier.goToArgument': argument.goTo,
  };
}

export function registerCommands(context: CommandContext): vscode.Disposable {
  const registered = Object.entries(commandTable(context)).map(([id, run]) =>
    vscode.commands.registerCommand(id, run),
  );
  return vscode.Disposable.from(...registered);
}
