import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Renamed } from '../core/index.ts';
import type { Folder } from './folder.ts';
import { placeEdits } from './placed-edits.ts';

type Done = Exclude<Renamed, { refused: string }>;

const elsewhere = 'other-files';

/**
 * A rename as the protocol has it. What is doubtful is marked so that the editor asks first; one that can't ask leaves it
 * alone.
 */
export function placeRename(
  folder: Folder,
  { edits, doubtful, move }: Done,
  confirms: boolean,
): WorkspaceEdit {
  const sure = placeEdits(folder, { edits }).documentChanges ?? [];
  const asked = confirms ? (placeEdits(folder, { edits: doubtful }).documentChanges ?? []) : [];
  const moved = move && {
    kind: 'rename' as const,
    oldUri: folder.uriOf(move.path),
    newUri: folder.uriOf(move.to),
    options: { overwrite: false },
  };
  return {
    documentChanges: [
      ...sure,
      ...asked.map((change) => ('edits' in change ? annotated(change) : change)),
      ...(moved ? [moved] : []),
    ],
    ...(asked.length > 0 && {
      changeAnnotations: {
        [elsewhere]: {
          label: 'In other files',
          description: 'No note declares this name',
          needsConfirmation: true,
        },
      },
    }),
  };
}

function annotated({ textDocument, edits }: TextDocumentEdit): TextDocumentEdit {
  return { textDocument, edits: edits.map((edit) => ({ ...edit, annotationId: elsewhere })) };
}
