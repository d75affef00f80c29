import * as vscode from 'vscode';
import { argumentCommands } from './argument-commands.ts';
import { followCardLink, type PlacedLink } from './card-links.ts';
import type { CastRow } from './cast-items.ts';
import type { Explanations } from './explain.ts';
import type { CommandId } from './ids.ts';
import { createNote, openNote } from './new-note.ts';
import { copyAsQuotation, pasteAsQuotation } from './quote-passage.ts';
import { rowCommand } from './row-command.ts';
import type { ServerHandle } from './server-handle.ts';
import type { Views } from './views.ts';

export interface CommandContext {
  readonly server: ServerHandle;
  readonly views: Views;
  readonly explanations: Explanations;
  readonly log: vscode.LogOutputChannel;
}

/** Every command and what it does. */
function commandTable({
  server,
  views,
  explanations,
  log,
}: CommandContext): Record<CommandId, (...args: never[]) => unknown> {
  return {
    'dossier.restartServer': () => server.restart(),
    'dossier.showLog': () => log.show(),
    ...argumentCommands({ server, view: views.argument, explanations }),
    'dossier.goToPassage': (viewId: string, row: string) =>
      Object.values(views)
        .find((view) => view.viewId === viewId)
        ?.goTo(row),
    'dossier.sortCastByMentions': () => views.cast.sort('mentions'),
    'dossier.sortCastByAppearance': () => views.cast.sort('appearance'),
    'dossier.createNote': rowCommand(({ member }: CastRow) => {
      const uri = views.cast.uri();
      return member && uri && createNote(server, uri, member.id);
    }),
    'dossier.followCardLink': (link: PlacedLink) => followCardLink(server, link),
    'dossier.showCard': () =>
      vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' }),
    'dossier.openNote': rowCommand(({ member }: CastRow) => member && openNote(member)),
    'dossier.openEntry': rowCommand(({ member }: CastRow) => member && openNote(member)),
    'dossier.groupSourcesBySource': () => views.sources.group('source'),
    'dossier.groupSourcesBySpeaker': () => views.sources.group('speaker'),
    'dossier.openSource': rowCommand(views.sources.openSource),
    'dossier.insertQuotation': rowCommand(views.sources.insert),
    'dossier.pasteAsQuotation': pasteAsQuotation,
    'dossier.copyAsQuotation': () => copyAsQuotation(server),
  };
}

export function registerCommands(context: CommandContext): vscode.Disposable {
  const registered = Object.entries(commandTable(context)).map(([id, run]) =>
    vscode.commands.registerCommand(id, run),
  );
  return vscode.Disposable.from(...registered);
}
