import type { DefinitionParams, HoverParams } from 'vscode-languageserver';
import { definition, entityDocument, hover, prepareQuotationAt } from '../../core/index.ts';
import { entryOf, placeTarget } from '../definition-targets.ts';
import * as protocol from '../protocol.ts';
import { sliced } from '../sliced.ts';
import { toLocation, toLocationLink, toMarkup, toRange } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** Who is that, and where does it come from. */
export function answerReading({ connection, workspace, handlers, client }: Answering): void {
  const { forDocument } = handlers;
  connection.onHover(
    forDocument(
      { name: 'hover', empty: null },
      async ({ folder, path, document }, { position }: HoverParams, token) => {
        if (!folder.settings().hover) return null;
        const offset = document.offsetAt(position);
        await sliced(prepareQuotationAt(folder.project, path, offset), token);
        const found = hover(folder.project, path, offset);
        return found && { contents: toMarkup(found, client.markdown), range: toRange(document, found.span) };
      },
    ),
  );
  connection.onDefinition(
    forDocument(
      { name: 'definition', empty: null },
      async ({ folder, path, document }, { position }: DefinitionParams, token) => {
        const offset = document.offsetAt(position);
        await sliced(prepareQuotationAt(folder.project, path, offset), token);
        const found = definition(folder.project, path, offset);
        const placed = found?.targets.map((target) => placeTarget(folder, target, client.virtualDocuments));
        const targets = placed?.filter((target) => target !== undefined) ?? [];
        if (!found || targets.length === 0) return null;
        if (!client.definitionLinks) return targets.map(toLocation);
        return targets.map((target) => toLocationLink(toRange(document, found.origin), target));
      },
    ),
  );
  connection.onRequest(protocol.entityDocumentRequest, ({ uri }: protocol.EntityDocumentParams) => {
    const entry = entryOf(uri);
    const project = workspace.folders()[0]?.project;
    return (entry && project && entityDocument(project, entry.id, entry.asOf)) || null;
  });
}
