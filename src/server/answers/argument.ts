import type { CancellationToken } from 'vscode-languageserver';
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
import { changedRows, type SentRows } from '../changed-rows.ts';
import * as protocol from '../protocol.ts';
import { sliced } from '../sliced.ts';
import { toRange } from '../to-lsp.ts';
import type { OpenDocument } from '../workspace.ts';
import type { Answering } from './answering.ts';

/** What the Argument view shows and follows, and what can be asked of its rows. */
export function answerArgument({ connection, handlers: { forDocument } }: Answering): void {
  const changes = createTreeChanges();
  connection.onRequest(
    protocol.argumentTreeRequest,
    forDocument(
      { name: 'argument', empty: [], background: true },
      (opened, { filter = {} }: protocol.ArgumentTreeParams, token) =>
        sliced(treeNodes(opened, filter), token),
    ),
  );
  connection.onRequest(
    protocol.argumentTreeChangeRequest,
    forDocument(
      { name: 'argument', empty: { number: 0, rows: [] }, background: true },
      (opened, { filter = {}, known }: protocol.ArgumentTreeChangeParams, token) =>
        changes(opened, { filter, known }, token),
    ),
  );
  connection.onRequest(
    protocol.argumentNodeAtRequest,
    forDocument(
      { name: 'argument', empty: null, background: true },
      ({ folder, path, document }, { position, filter }: protocol.ArgumentNodeAtParams) =>
        argumentNodeAt(folder.project, path, { offset: document.offsetAt(position), filter }),
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

/** All rows of a document as the protocol has them. */
function* treeNodes(
  opened: OpenDocument,
  filter: ArgumentFilter,
): Generator<undefined, readonly protocol.ChangedRow[]> {
  return (yield* treeRows(opened, filter, undefined)).rows;
}

interface TreeRows {
  readonly rows: readonly protocol.ChangedRow[];
  readonly sent: SentRows | undefined;
}

/** The rows as they are sent to a client that has others; from the beginning if the document is edited meanwhile. */
function* treeRows(
  opened: OpenDocument,
  filter: ArgumentFilter,
  sent: SentRows | undefined,
): Generator<undefined, TreeRows> {
  const { folder, path, document } = opened;
  yield* readArgument(folder.project, path);
  const { version } = document;
  const analysis = folder.project.analysis(path);
  if (!analysis) return { rows: [], sent: undefined };
  const work = changedRows({
    rows: filteredTree(folder.project, path, filter),
    lines: document,
    place: (row, base) => placeNode(analysis, row, base),
    prose: analysis.prose,
    sent,
  });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield;
    if (document.version !== version) return yield* treeRows(opened, filter, sent);
  }
}

/** Answers with what is another than in the answer before, if that is the one that the client has. */
function createTreeChanges() {
  const answers = new WeakMap<
    OpenDocument,
    { readonly number: number; readonly sent: SentRows | undefined }
  >();
  // Another server that the client has asked before has not given the same numbers.
  let number = Date.now();
  return async (
    opened: OpenDocument,
    { filter, known }: { readonly filter: ArgumentFilter; readonly known: number | null },
    token: CancellationToken,
  ): Promise<protocol.ArgumentTreeChange | undefined> => {
    const last = answers.get(opened);
    const before = last?.number === known ? last?.sent : undefined;
    const found = await sliced(treeRows(opened, filter, before), token);
    if (!found) return undefined;
    number++;
    answers.set(opened, { number, sent: found.sent });
    return { number, rows: found.rows };
  };
}

function toLine({ id, role, relation, label, explicit }: protocol.UnitLine): protocol.UnitLine {
  return { id, role, relation, label, explicit };
}
