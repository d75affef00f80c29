import { argumentNodeAt, argumentTree } from '../../core/index.ts';
import * as protocol from '../protocol.ts';
import { toTreeNode } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** What the Argument view shows, and follows. */
export function answerArgument({ connection, handlers: { forDocument } }: Answering): void {
  connection.onRequest(
    protocol.argumentTreeRequest,
    forDocument({ name: 'argument', empty: [], background: true }, ({ folder, path, document }) =>
      argumentTree(folder.project, path).map((node) => toTreeNode(document, node)),
    ),
  );
  connection.onRequest(
    protocol.argumentNodeAtRequest,
    forDocument(
      { name: 'argument', empty: null, background: true },
      ({ folder, path, document }, { position }: protocol.ArgumentNodeAtParams) =>
        argumentNodeAt(folder.project, path, document.offsetAt(position)),
    ),
  );
}
