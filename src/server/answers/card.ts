import { type CardLink, cardLinks, hover, pinAt, prepareQuotationAt } from '../../core/index.ts';
import { entryUri } from '../definition-targets.ts';
import type { Folder } from '../folder.ts';
import * as protocol from '../protocol.ts';
import { sliced } from '../sliced.ts';
import { toPlainText, toRange } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** The card for the cursor, and what its links do. */
export function answerCard({ connection, handlers: { forDocument }, client }: Answering): void {
  connection.onRequest(
    protocol.cardRequest,
    forDocument(
      { name: 'card', empty: null },
      async (
        { folder, path, document },
        { position }: protocol.CardParams,
        token,
      ): Promise<protocol.Card | null> => {
        const offset = document.offsetAt(position);
        await sliced(prepareQuotationAt(folder.project, path, offset), token);
        const found = hover(folder.project, path, offset);
        if (!found) return null;
        const links = cardLinks(folder.project, path, offset).flatMap((link) => placed(folder, link));
        return { paragraphs: paragraphsOf(found.markdown), links };
      },
    ),
  );
  connection.onRequest(
    protocol.pinRequest,
    forDocument(
      { name: 'pin', empty: null },
      ({ folder, path, document }, { position, entity }: protocol.PinParams): protocol.PinEdit | null => {
        const edit = pinAt(folder.project, path, document.offsetAt(position), entity);
        return edit ? { range: toRange(document, edit), text: edit.text } : null;
      },
    ),
  );

  /** The links that this folder and this client can follow. */
  function placed(folder: Folder, link: CardLink): readonly protocol.CardLink[] {
    const { title } = link;
    switch (link.type) {
      case 'note':
        return [{ type: 'open', title, uri: folder.uriOf(link.path), note: true }];
      case 'entry':
        return client.virtualDocuments
          ? [{ type: 'open', title, uri: entryUri(link.path), note: false }]
          : [];
      case 'create':
        return folder.root === undefined ? [] : [{ type: link.type, title, entity: link.entity }];
      default:
        return [{ type: link.type, title, entity: link.entity }];
    }
  }
}

/** The text of a card; that its note can be opened is told by the links. */
function paragraphsOf(markdown: string): readonly string[] {
  return toPlainText(markdown.replace(/ · \[Open note\]\([^)]*\)$/, '')).split(/\n{2,}/);
}
