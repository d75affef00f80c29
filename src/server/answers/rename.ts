import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { rename, renaming } from '../../core/index.ts';
import { placeRename } from '../place-rename.ts';
import { sliced } from '../sliced.ts';
import { toRange } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** Another name for an entity, a footnote, a citation key. */
export function answerRename({ connection, handlers: { forDocument }, client }: Answering): void {
  connection.onPrepareRename(
    forDocument(
      { name: 'rename', empty: null },
      ({ folder, path, document }, { position }: PrepareRenameParams): PrepareRenameResult | null => {
        const found = renaming(folder.project, path, document.offsetAt(position));
        return found ? { range: toRange(document, found.span), placeholder: found.text } : null;
      },
    ),
  );
  connection.onRenameRequest(
    forDocument<RenameParams, WorkspaceEdit | null>(
      { name: 'rename', empty: null },
      async ({ folder, path, document }, { position, newName }, token) => {
        const options = { offset: document.offsetAt(position), name: newName };
        const renamed = await sliced(rename(folder.project, path, options), token);
        if (!renamed) return null;
        if ('refused' in renamed) throw refusal(renamed.refused);
        if (renamed.move && !client.movesFiles)
          throw refusal('This name is the name of the note’s file. Rename the file.');
        return placeRename(folder, renamed, client.confirmsEdits);
      },
    ),
  );
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
