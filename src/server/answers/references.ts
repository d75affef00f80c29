import type { DocumentHighlight, DocumentHighlightParams, ReferenceParams } from 'vscode-languageserver';
import { around, highlights, references } from '../../core/index.ts';
import { placeReferences } from '../place-references.ts';
import { sliced } from '../sliced.ts';
import { toRange } from '../to-lsp.ts';
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
  connection.onDocumentHighlight(
    forDocument(
      { name: 'highlights', empty: null, background: true, early: true },
      ({ folder, path, document }, { position }: DocumentHighlightParams): DocumentHighlight[] | null => {
        const offset = document.offsetAt(position);
        const near = around(folder.project, path, { start: offset, end: offset });
        const found = highlights(near, path, offset);
        return found.length > 0 ? found.map((span) => ({ range: toRange(document, span) })) : null;
      },
    ),
  );
}
