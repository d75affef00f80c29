import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { createLineIndex, type EditResult, editArgument } from '../../core/index.ts';
import { placeEdits } from '../placed-edits.ts';
import * as protocol from '../protocol.ts';
import type { Answering } from './answering.ts';

const labels: Readonly<Record<protocol.ArgumentEdit['kind'], string>> = {
  role: 'Mark sentence',
  relation: 'Relate sentence',
  move: 'Move',
};

/** Marks a sentence or moves a passage: worked out on the text as the server has it, applied by the client as one step. */
export function answerEditArgument({ connection, handlers: { forDocument } }: Answering): void {
  const plan = forDocument(
    { name: 'edit', empty: null },
    ({ folder, path, document }, { position, edit }: protocol.EditArgumentParams) => {
      const result = editArgument(folder.project, path, { offset: document.offsetAt(position), edit });
      if ('refused' in result) return { message: result.refused };
      if (result.edits.length === 0) return { message: 'There is nothing to change.' };
      return { edit: placeEdits(folder, result), position: cursorAfter(document.getText(), result) };
    },
  );
  connection.onRequest(
    protocol.editArgumentRequest,
    async (
      params: protocol.EditArgumentParams,
      token: CancellationToken,
    ): Promise<protocol.EditArgumentResult> => {
      const planned: Planned | null = await plan(params, token);
      if (!planned?.edit) return { applied: false, ...(planned?.message && { message: planned.message }) };
      const { edit, position } = planned;
      const { applied } = await connection.workspace.applyEdit({ label: labels[params.edit.kind], edit });
      return { applied, ...(applied && position && { position }) };
    },
  );
}

interface Planned {
  readonly message?: string;
  readonly edit?: WorkspaceEdit;
  readonly position?: protocol.EditArgumentResult['position'];
}

function cursorAfter(
  text: string,
  { edits, offset }: Exclude<EditResult, { refused: string }>,
): protocol.EditArgumentResult['position'] {
  if (offset === undefined) return undefined;
  const after = edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((each, edit) => each.slice(0, edit.start) + edit.text + each.slice(edit.end), text);
  return createLineIndex(after).positionAt(offset);
}
