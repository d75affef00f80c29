import type { DefinitionParams, HoverParams } from 'vscode-languageserver';
import { definition, entityDocument, hover, type Project } from '../../core/index.ts';
import { entryOf, placeTarget } from '../definition-targets.ts';
import * as protocol from '../protocol.ts';
import { toLocation, toLocationLink, toMarkup, toRange } from '../to-lsp.ts';
import type { Answering } from './answering.ts';
import { askAround } from './ask-around.ts';

/** Who is that, and where does it come from. */
export function answerReading(answering: Answering): void {
  const { connection, workspace, handlers, client } = answering;
  const { forDocument } = handlers;
  connection.onHover(
    forDocument(
      { name: 'hover', empty: null, early: true },
      async (opened, { position }: HoverParams, token) => {
        const { folder, path, document } = opened;
        if (!folder.settings().hover) return null;
        const offset = document.offsetAt(position);
        const ask = (project: Project) => hover(project, path, offset);
        const found = await askAround(answering, opened, { offset, ask, token });
        return found && { contents: toMarkup(found, client.markdown), range: toRange(document, found.span) };
      },
    ),
  );
  connection.onDefinition(
    forDocument(
      { name: 'definition', empty: null, early: true },
      async (opened, { position }: DefinitionParams, token) => {
        const { folder, path, document } = opened;
        const offset = document.offsetAt(position);
        const ask = (project: Project) => definition(project, path, offset);
        const found = await askAround(answering, opened, { offset, ask, token });
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
