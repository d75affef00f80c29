import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type ColouredName, colouredNames } from '../../core/index.ts';
import { tokenTypes } from '../capabilities.ts';
import type { OpenDocument } from '../workspace.ts';
import type { Answering } from './answering.ts';

/** Colours for names by what they are the names of. */
export function answerColours({ connection, handlers: { forDocument } }: Answering): void {
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
      { name: 'colours', empty, background: true },
      (opened, { range }: SemanticTokensRangeParams) => {
        const { folder, path, document } = opened;
        if (!folder.settings().colours) return empty;
        const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return encode(opened, colouredNames(folder.project, path, within));
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
