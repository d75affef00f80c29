import type { ReferenceParams } from 'vscode-languageserver';
import { references } from '../../core/index.ts';
import { placeReferences } from '../place-references.ts';
import { sliced } from '../sliced.ts';
import type { Answering } from './answering.ts';

/** Everywhere something is named, linked or cited. */
export function answerReferences({ connection, handlers: { forDocument } }: Answering): void {
  connection.onReferences(
    forDocument(
      { name: 'references', empty: null },
      async ({ folder, path, document }, { position, context }: ReferenceParams, token) => {
        const options = { offset: document.offsetAt(position), declaration: context.includeDeclaration };
        const found = await sliced(references(folder.project, path, options), token);
        return found && found.length > 0 ? placeReferences(folder, found) : null;
      },
    ),
  );
}
