import {
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
  type CodeAction as LspCodeAction,
} from 'vscode-languageserver';
import { codeActions, verifyQuotations } from '../../core/index.ts';
import type { Folder } from '../folder.ts';
import { placeEdits } from '../placed-edits.ts';
import { sliced } from '../sliced.ts';
import { endOf, toCodeAction } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** What can be done at a selection. */
export function answerCodeActions({ connection, handlers: { forDocument }, client }: Answering): void {
  /** A document that is on no disk has no folder to make files in. */
  const canCreate = (folder: Folder): boolean => client.createsFiles && folder.root !== undefined;
  connection.onCodeAction(
    forDocument(
      { name: 'code actions', empty: [], background: true },
      async ({ folder, path, document }, { range, context }: CodeActionParams, token) => {
        await sliced(verifyQuotations(folder.project, path), token);
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const wanted = (kind: string): boolean =>
          context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
        // An editor that does not say which asks for a writer who does.
        const asked = context.triggerKind !== CodeActionTriggerKind.Automatic;
        const actions = codeActions(folder.project, path, { ...span, asked }).filter(
          ({ kind, creates }) => wanted(kind) && (!creates?.length || canCreate(folder)),
        );
        const { openCommand, markCommand, relateCommand } = client;
        const offered = actions
          .filter(({ menu }) => !menu || !markCommand)
          .map((action) => {
            const made = action.creates?.[0];
            return {
              ...toCodeAction(document, action, placeEdits(folder, action)),
              ...(made &&
                openCommand && { command: openNote(openCommand, folder.uriOf(made.path), made.text) }),
            };
          });
        // A sentence that can be marked is one of the argument.
        if (!actions.some(({ menu }) => menu)) return offered;
        return [
          ...offered,
          ...(markCommand ? [asking('Mark as…', markCommand)] : []),
          ...(relateCommand ? [asking('Relate to…', relateCommand)] : []),
        ];
      },
    ),
  );
}

/** Where its text ends the writer goes on. */
function openNote(command: string, uri: string, text: string): Command {
  return { title: 'Open Note', command, arguments: [uri, endOf(text)] };
}

/** Stands for all roles, or for all relations and sentences: the client asks which. */
function asking(title: string, command: string): LspCodeAction {
  return { title, kind: 'refactor.rewrite', command: { title, command } };
}
