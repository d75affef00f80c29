import { argumentNodeAt, explainUnit, exportArgument, filteredTree, relatable } from '../../core/index.ts';
import * as protocol from '../protocol.ts';
import { toRange, toTreeNode } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** What the Argument view shows and follows, and what can be asked of its rows. */
export function answerArgument({ connection, handlers: { forDocument } }: Answering): void {
  connection.onRequest(
    protocol.argumentTreeRequest,
    forDocument(
      { name: 'argument', empty: [], background: true },
      ({ folder, path, document }, { filter }: protocol.ArgumentTreeParams) =>
        filteredTree(folder.project, path, filter ?? {}).map((node) => toTreeNode(document, node)),
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

function toLine({ id, role, relation, label, explicit }: protocol.UnitLine): protocol.UnitLine {
  return { id, role, relation, label, explicit };
}
