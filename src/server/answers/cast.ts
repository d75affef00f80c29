import { cast } from '../../core/index.ts';
import * as protocol from '../protocol.ts';
import { toCastItem } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** The actors and alliances of a document. */
export function answerCast({ connection, handlers: { forDocument } }: Answering): void {
  connection.onRequest(
    protocol.castRequest,
    forDocument({ name: 'cast', empty: [], background: true }, ({ folder, path, document }) =>
      cast(folder.project, path).map((member) => toCastItem(document, member, folder.uriOf)),
    ),
  );
}
