import type { CancellationToken } from 'vscode-languageserver';
import { around, type Project, prepareQuotationAt } from '../../core/index.ts';
import { sliced } from '../sliced.ts';
import type { OpenDocument } from '../workspace.ts';
import type { Answering } from './answering.ts';

/** An answer about one place of a document. */
export interface AskAround<R> {
  readonly offset: number;
  readonly ask: (project: Project) => R | undefined;
  readonly token: CancellationToken;
}

/**
 * Answers at once from what is known around the place; where that is nothing and the document has not been read, when it
 * has.
 */
export async function askAround<R>(
  { readings }: Pick<Answering, 'readings'>,
  opened: OpenDocument,
  { offset, ask, token }: AskAround<R>,
): Promise<R | undefined> {
  const { project } = opened.folder;
  const { version } = opened.document;
  const near = around(project, opened.path, { start: offset, end: offset });
  await sliced(prepareQuotationAt(near, opened.path, offset), token);
  const found = ask(near);
  if (found !== undefined || near === project) return found;
  await readings.whole(opened, token);
  // The place was one in the text as it was asked about.
  if (token.isCancellationRequested || opened.document.version !== version) return undefined;
  return ask(project);
}
