import { cast, noteFor } from '../../core/index.ts';
import { entryUri } from '../definition-targets.ts';
import * as protocol from '../protocol.ts';
import { endOf, toCastItem } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** The actors and alliances of a document, and the notes that they may be given. */
export function answerCast({ connection, handlers: { forDocument } }: Answering): void {
  connection.onRequest(
    protocol.castRequest,
    forDocument({ name: 'cast', empty: [], background: true }, ({ folder, path, document }) =>
      cast(folder.project, path).map((member) =>
        toCastItem(document, member, { ofFile: folder.uriOf, ofEntry: entryUri }),
      ),
    ),
  );
  connection.onRequest(
    protocol.newNoteRequest,
    forDocument(
      { name: 'new note', empty: null },
      ({ folder, path }, { entity }: protocol.NewNoteParams): protocol.NewNote | null => {
        const note = folder.root === undefined ? undefined : noteFor(folder.project, path, entity);
        return note ? { uri: folder.uriOf(note.path), text: note.text, end: endOf(note.text) } : null;
      },
    ),
  );
}
