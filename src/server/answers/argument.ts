import {
  type ArgumentFilter,
  argumentNodeAt,
  explainUnit,
  exportArgument,
  filteredTree,
  placeNode,
  readArgument,
  relatable,
} from '../../core/index.ts';
import * as protocol from '../protocol.ts';
import { sliced } from '../sliced.ts';
import { toRange, toTreeNode } from '../to-lsp.ts';
import type { OpenDocument } from '../workspace.ts';
import type { Answering } from './answering.ts';

/** What the Argument view shows and follows, and what can be asked of its rows. */
export function answerArgument({ connection, handlers: { forDocument } }: Answering): void {
  connection.onRequest(
    protocol.argumentTreeRequest,
    forDocument(
      { name: 'argument', empty: [], background: true },
      (opened, { filter }: protocol.ArgumentTreeParams, token) =>
        sliced(treeNodes(opened, filter ?? {}), token),
    ),
  );
  connection.onRequest(
    protocol.argumentNodeAtRequest,
    forDocument(
      { name: 'argument', empty: null, background: true },
      ({ folder, path, document }, { position, filter }: protocol.ArgumentNodeAtParams) =>
        argumentNodeAt(folder.project, path, document.offsetAt(position), filter),
    ),
  );
  connection.onRequest(
    protocol.explainUnitRequest,
    forDocument(
      { name: 'explain', empty: null },
      ({ folder, path, document }, { position }: protocol.PositionParams) => {
        const found = explainUnit(folder.project, path, document.offsetAt(position));
        return found && { range: toRange(document, found.span), markdown: found.markdown };
      },
    ),
  );
  connection.onRequest(
    protocol.relatableRequest,
    forDocument(
      { name: 'relate', empty: null },
      ({ folder, path, document }, { position }: protocol.PositionParams) => {
        const found = relatable(folder.project, path, document.offsetAt(position));
        return found && { unit: toLine(found.unit), targets: found.targets.map(toLine) };
      },
    ),
  );
  connection.onRequest(
    protocol.exportArgumentRequest,
    forDocument(
      { name: 'export', empty: null },
      ({ folder, path }, { format }: protocol.ExportArgumentParams) =>
        exportArgument(folder.project, path, format),
    ),
  );
}

/** The rows of a document as the protocol has them, one section after the other; from the beginning if it is edited meanwhile. */
function* treeNodes(
  opened: OpenDocument,
  filter: ArgumentFilter,
): Generator<undefined, protocol.ArgumentTreeNode[]> {
  const { folder, path, document } = opened;
  yield* readArgument(folder.project, path);
  const { version } = document;
  const analysis = folder.project.analysis(path);
  if (!analysis) return [];
  const nodes: protocol.ArgumentTreeNode[] = [];
  for (const node of filteredTree(folder.project, path, filter)) {
    nodes.push(toTreeNode(document, node, (one) => placeNode(analysis, one)));
    yield;
    if (document.version !== version) return yield* treeNodes(opened, filter);
  }
  return nodes;
}

function toLine({ id, role, relation, label, explicit }: protocol.UnitLine): protocol.UnitLine {
  return { id, role, relation, label, explicit };
}
