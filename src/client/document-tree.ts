import * as vscode from 'vscode';
import type { ProtocolRange } from '../server/protocol.ts';
import { activeDocument } from './active-document.ts';
import { type Asking, createDocumentModel } from './document-model.ts';
import { followCursor } from './follow-cursor.ts';
import { toRange } from './ranges.ts';
import { createRowRevealing } from './reveal-row.ts';
import type { ServerHandle } from './server-handle.ts';

/** A row of a tree about one document. */
export interface DocumentRow<R> {
  /** Unique in its document, and the same after edits elsewhere in it: open rows stay open. */
  readonly id: string;
  readonly parent: R | undefined;
  readonly children: readonly R[];
  /** What choosing the row selects in the text; absent where it only holds others. */
  readonly passage?: ProtocolRange;
  /** The file that the passage stands in, if it is not the document: it is shown beside it. */
  readonly elsewhere?: string;
}

export interface DocumentTreeOptions<A, R extends DocumentRow<R>> {
  readonly viewId: string;
  /** A request of `DocumentParams`, answered with a list of `A`; or how else such a list is asked for. */
  readonly request: string | Asking<A>;
  /** What is asked for besides the document. */
  params?(): object;
  toRows(answer: readonly A[]): readonly R[];
  /** The rows under one whose children are not known before somebody opens it. */
  more?(row: R, uri: string): Promise<readonly R[]> | undefined;
  /** Whether the latest rows are shown while the document at `uri` is active, because they tell of it too. */
  stays?(rows: readonly R[], uri: string): boolean;
  /** How a row looks. What choosing it does is filled in, and its id if it has none of its own. */
  toTreeItem(row: R): vscode.TreeItem;
  /** The reader opened or closed a row; not told of rows that open because the view follows the cursor. */
  toggled?(row: R, open: boolean): void;
  /** The id of the row to select when the cursor has come to rest; without this the view does not follow it. */
  rowAt?(position: vscode.Position, uri: string): Promise<string | undefined>;
}

/**
 * A view of the document in the active editor.
 *
 * It asks the server while it is visible: when another document becomes active, when the server starts, and when the
 * server has looked at the document again. It is redrawn only if the answer looks different, follows the cursor without
 * taking the focus, and goes to a row's passage when the row is chosen. A view of your own needs a request in
 * `server/protocol.ts`, an id in `ids.ts` and the manifest, and this:
 *
 * ```ts
 * const cast = createDocumentTree<CastItem, CastRow>(server, log, {
 *   viewId: castViewId,
 *   request: castRequest,
 *   toRows: (items) => items.map(…),
 *   toTreeItem: ({ item }) => new vscode.TreeItem(item.name),
 * });
 * ```
 *
 * Then list it in `views.ts`, where choosing a row looks for it.
 */
export interface DocumentTree<R> extends vscode.Disposable {
  readonly viewId: string;
  /** The document that the rows belong to. */
  uri(): string | undefined;
  rows(): readonly R[];
  row(id: string): R | undefined;
  /** Asks the server again. */
  refresh(): void;
  /** Says something beside the view’s title. */
  describe(text: string): void;
  /** Makes the rows anew of the same answer, because they are to look different. */
  redraw(): void;
  /** Shows and selects the passage of a row. */
  goTo(id: string): Promise<void>;
}

export function createDocumentTree<A, R extends DocumentRow<R>>(
  server: ServerHandle,
  log: vscode.LogOutputChannel,
  options: DocumentTreeOptions<A, R>,
): DocumentTree<R> {
  const { viewId } = options;
  const model = createDocumentModel<A>(askingFor(server, options.request), options.params);
  const rows = keepRows(model.answer, options.toRows);
  const redrawn = new vscode.EventEmitter<undefined>();
  // Until the editor has asked for the rows that it was told of, it shows those before.
  let isDue = false;
  const redraw = (): void => {
    isDue = true;
    redrawn.fire(undefined);
  };
  const view = vscode.window.createTreeView<R>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: redrawn.event,
      getTreeItem: (row) => itemOf(viewId, row, options.toTreeItem(row)),
      getChildren: async (row) => [...(row ? await below(row) : whole())],
      getParent: (row) => row.parent,
    },
  });
  const whole = (): readonly R[] => {
    isDue = false;
    following.soon();
    return rows.all();
  };
  const below = async (row: R): Promise<readonly R[]> => {
    const uri = model.uri();
    const loaded = uri === undefined ? undefined : await options.more?.(row, uri);
    if (loaded) rows.add(loaded);
    return loaded ?? row.children;
  };
  const revealing = createRowRevealing(view);
  const following = followCursor(log, async ({ document, selection }) => {
    const uri = document.uri.toString();
    const isHere = (): boolean => view.visible && !isDue && uri === model.uri();
    if (!isHere() || !options.rowAt) return;
    const id = await options.rowAt(selection.active, uri);
    const row = id === undefined ? undefined : rows.get(id);
    if (row && isHere()) await revealing.reveal(row, uri);
  });
  // Between two editors there is a moment without one.
  let latest: { readonly uri: string; readonly rows: readonly R[] } | undefined;
  const load = async (): Promise<void> => {
    const active = activeDocument()?.uri;
    const kept = active && latest && options.stays?.(latest.rows, active.toString()) ? latest.uri : undefined;
    if (!view.visible || !(await model.load(kept ? vscode.Uri.parse(kept) : active))) return;
    const uri = model.uri();
    if (uri !== undefined && rows.all().length > 0) latest = { uri, rows: rows.all() };
    following.soon();
  };

  const subscriptions = vscode.Disposable.from(
    view,
    model,
    redrawn,
    following,
    view.onDidExpandElement(
      ({ element }) => revealing.isOpening(element) || options.toggled?.(element, true),
    ),
    view.onDidCollapseElement(({ element }) => options.toggled?.(element, false)),
    model.onDidChange(redraw),
    vscode.window.onDidChangeActiveTextEditor(() => void load()),
    view.onDidChangeVisibility(() => void load()),
    server.onStarted(() => void load()),
    server.onDocumentChanged((uri) => {
      if (uri === activeDocument()?.uri.toString()) void load();
    }),
  );
  void load();

  return {
    viewId,
    uri: model.uri,
    rows: rows.all,
    row: rows.get,
    refresh: () => void load(),
    describe(text) {
      view.description = text;
    },
    redraw() {
      rows.forget();
      redraw();
    },
    async goTo(id) {
      const uri = model.uri();
      const row = rows.get(id);
      if (uri === undefined || !row?.passage) return;
      if (row.elsewhere !== undefined) return showBeside(row.elsewhere, row.passage);
      const selection = toRange(row.passage);
      following.expect(selection);
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
    },
    dispose: () => subscriptions.dispose(),
  };
}

function askingFor<A>(server: ServerHandle, request: string | Asking<A>): Asking<A> {
  if (typeof request !== 'string') return request;
  return (params, token) => server.request<readonly A[]>(request, params, token);
}

/** Shows a passage of another file beside the document, which stays the active one. */
export async function showBeside(uri: string, passage: ProtocolRange): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: toRange(passage),
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
}

function itemOf<R extends DocumentRow<R>>(viewId: string, row: R, item: vscode.TreeItem): vscode.TreeItem {
  item.id ??= row.id;
  if (row.passage) {
    item.command = { command: 'dossier.goToPassage', title: 'Go to Passage', arguments: [viewId, row.id] };
  }
  return item;
}

/** The rows of the latest answer, made when first asked for. */
function keepRows<A, R extends DocumentRow<R>>(
  answer: () => readonly A[],
  toRows: (answer: readonly A[]) => readonly R[],
) {
  let made: { of: readonly A[]; all: readonly R[]; byId: Map<string, R> } | undefined;
  const current = (): NonNullable<typeof made> => {
    const of = answer();
    if (made?.of !== of) {
      const all = toRows(of);
      made = { of, all, byId: new Map(withDescendants(all).map((row) => [row.id, row])) };
    }
    return made;
  };
  return {
    all: () => current().all,
    get: (id: string) => current().byId.get(id),
    /** Rows that were not in the answer. */
    add: (later: readonly R[]) => {
      for (const row of later) current().byId.set(row.id, row);
    },
    forget: () => {
      made = undefined;
    },
  };
}

function withDescendants<R extends DocumentRow<R>>(rows: readonly R[]): readonly R[] {
  return rows.flatMap((row) => [row, ...withDescendants(row.children)]);
}
