import type { CodeActionParams, Command } from 'vscode-languageserver';
import { codeActions, verifyQuotations } from '../../core/index.ts';
import type { Folder } from '../folder.ts';
import { placeEdits } from '../placed-edits.ts';
import { sliced } from '../sliced.ts';
import { toCodeAction } from '../to-lsp.ts';
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
        return codeActions(folder.project, path, span)
          .filter(({ kind, creates }) => wanted(kind) && (!creates?.length || canCreate(folder)))
          .map((action) => {
            const made = action.creates?.[0];
            return {
              ...toCodeAction(document, action, placeEdits(folder, action)),
              ...(made &&
                client.openCommand && { command: openNote(client.openCommand, folder.uriOf(made.path)) }),
            };
          });
      },
    ),
  );
}

function openNote(command: string, uri: string): Command {
  return { title: 'Open Note', command, arguments: [uri] };
}
