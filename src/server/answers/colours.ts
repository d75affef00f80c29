import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { around, type ColouredName, colouredNames } from '../../core/index.ts';
import { tokenTypes } from '../capabilities.ts';
import type { OpenDocument } from '../workspace.ts';
import type { Answering } from './answering.ts';

/** Has the editor ask for colours again. A client that is gone, or cannot do what it said, has none to renew. */
export async function renewColours({ languages }: Answering['connection']): Promise<void> {
  await languages.semanticTokens.refresh().catch(() => {});
}

/** Colours for names by what they are the names of. */
export function answerColours(answering: Answering): void {
  const { connection, handlers, readings, client } = answering;
  const { forDocument } = handlers;
  /** Documents of which a part was coloured before all of it was read. */
  const early = new Set<string>();
  const renewOnceRead = (opened: OpenDocument): void => {
    if (!client.refreshesColours || early.has(opened.uri)) return;
    early.add(opened.uri);
    void readings
      .whole(opened)
      .finally(() => early.delete(opened.uri))
      .then(() => renewColours(connection))
      // A document that is closed by then has no colours.
      .catch(() => {});
  };
  const empty: SemanticTokens = { data: [] };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(
    forDocument({ name: 'colours', empty, background: true }, (opened, _: SemanticTokensParams) =>
      opened.folder.settings().colours
        ? encode(opened, colouredNames(opened.folder.project, opened.path))
        : empty,
    ),
  );
  semanticTokens.onRange(
    forDocument(
      { name: 'colours', empty, background: true, early: true },
      async (opened, { range }: SemanticTokensRangeParams, token) => {
        const { folder, path, document } = opened;
        if (!folder.settings().colours) return empty;
        const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const near = around(folder.project, path, within);
        if (near !== folder.project) renewOnceRead(opened);
        else await readings.whole(opened, token);
        return encode(opened, colouredNames(near, path, within));
      },
    ),
  );
}

/** A token lies in one line: a name that is broken over two has two. */
function encode({ document }: OpenDocument, names: readonly ColouredName[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, kind } of names) {
    const from = document.positionAt(start);
    const to = document.positionAt(end);
    const type = tokenTypes.indexOf(kind);
    for (let line = from.line; line <= to.line; line++) {
      const first = line === from.line ? from.character : 0;
      const last = line === to.line ? to.character : lineLength(document, line);
      if (last > first) builder.push(line, first, last - first, type, 0);
    }
  }
  return builder.build();
}

/** A column behind a line’s end is that end. */
function lineLength(document: OpenDocument['document'], line: number): number {
  return document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).character;
}
