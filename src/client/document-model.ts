import * as vscode from 'vscode';
import type { DocumentParams } from '../server/protocol.ts';
import { looksSame } from './looks-same.ts';

/** What the server last said of one document: a list of `A`. */
export interface DocumentModel<A> extends vscode.Disposable {
  /** Fires when the answer looks different; not when its passages have only moved. */
  readonly onDidChange: vscode.Event<undefined>;
  /** The document that the answer is about. */
  uri(): string | undefined;
  answer(): readonly A[];
  /**
   * Asks anew, and no longer for what was asked before. Without an answer what was said of the same document stays:
   * better than nothing.
   * @returns whether the answer is up to date; not if another load has begun meanwhile
   */
  load(uri: vscode.Uri | undefined): Promise<boolean>;
}

/** Asks the server for the list of a document. `before` is what the model has of it. */
export type Asking<A> = (
  params: DocumentParams,
  token: vscode.CancellationToken,
  before: readonly A[],
) => Promise<readonly A[] | undefined>;

/** @param more what is asked for besides, each time */
export function createDocumentModel<A>(asking: Asking<A>, more: () => object = () => ({})): DocumentModel<A> {
  const changed = new vscode.EventEmitter<undefined>();
  let current: { uri: string | undefined; answer: readonly A[] } = { uri: undefined, answer: [] };
  let loading: vscode.CancellationTokenSource | undefined;

  const ask = async (
    uri: string | undefined,
    token: vscode.CancellationToken,
  ): Promise<readonly A[] | undefined> => {
    if (uri === undefined) return [];
    const params: DocumentParams = { ...more(), textDocument: { uri } };
    return asking(params, token, uri === current.uri ? current.answer : []);
  };
  const set = (uri: string | undefined, answer: readonly A[]): void => {
    const same = uri === current.uri && looksSame(answer, current.answer);
    current = { uri, answer };
    if (!same) changed.fire(undefined);
  };

  return {
    onDidChange: changed.event,
    uri: () => current.uri,
    answer: () => current.answer,
    async load(document) {
      loading?.cancel();
      loading?.dispose();
      const mine = new vscode.CancellationTokenSource();
      loading = mine;
      const uri = document?.toString();
      const answer = await ask(uri, mine.token);
      if (mine.token.isCancellationRequested) return false;
      if (answer !== undefined || uri !== current.uri) set(uri, answer ?? []);
      return true;
    },
    dispose() {
      loading?.dispose();
      changed.dispose();
    },
  };
}
