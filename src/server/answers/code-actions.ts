import type { CodeActionParams } from 'vscode-languageserver';
import { codeActions, verifyQuotations } from '../../core/index.ts';
import { placeEdits } from '../placed-edits.ts';
import { sliced } from '../sliced.ts';
import { toCodeAction } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** What can be done at a selection. */
export function answerCodeActions({ connection, handlers: { forDocument }, client }: Answering): void {
  connection.onCodeAction(
    forDocument(
      { name: 'code actions', empty: [], background: true },
      async ({ folder, path, document }, { range, context }: CodeActionParams, token) => {
        await sliced(verifyQuotations(folder.project, path), token);
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const wanted = (kind: string): boolean =>
          context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
        return codeActions(folder.project, path, span)
          .filter(({ kind, creates }) => wanted(kind) && (!creates?.length || client.createsFiles))
          .map((action) => toCodeAction(document, action, placeEdits(folder, action)));
      },
    ),
  );
}
