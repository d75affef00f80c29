import { type CardLink, cardLinks, hover, type Project, pinAt } from '../../core/index.ts';
import { entryUri } from '../definition-targets.ts';
import type { Folder } from '../folder.ts';
import * as protocol from '../protocol.ts';
import { toPlainText, toRange } from '../to-lsp.ts';
import type { Answering } from './answering.ts';
import { askAround } from './ask-around.ts';

/** The card for the cursor, and what its links do. */
export function answerCard(answering: Answering): void {
  const {
    connection,
    handlers: { forDocument },
    client,
  } = answering;
  connection.onRequest(
    protocol.cardRequest,
    forDocument(
      { name: 'card', empty: null, early: true },
      async (opened, { position }: protocol.PositionParams, token): Promise<protocol.Card | null> => {
        const { folder, path, document } = opened;
        const offset = document.offsetAt(position);
        const ask = (project: Project): protocol.Card | undefined => {
          const found = hover(project, path, offset);
          if (!found) return undefined;
          const links = cardLinks(project, path, offset).flatMap((link) => placed(folder, link));
          return { paragraphs: paragraphsOf(found.markdown), links };
        };
        return (await askAround(answering, opened, { offset, ask, token })) ?? null;
      },
    ),
  );
  connection.onRequest(
    protocol.pinRequest,
    forDocument(
      { name: 'pin', empty: null },
      ({ folder, path, document }, { position, entity }: protocol.PinParams): protocol.PinEdit | null => {
        const edit = pinAt(folder.project, path, { offset: document.offsetAt(position), entity });
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
