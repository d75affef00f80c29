import {
  createLineIndex,
  quoted,
  quotePassage,
  unquotedPassages,
  verifyQuotations,
} from '../../core/index.ts';
import { createLinesOf } from '../placed-problems.ts';
import * as protocol from '../protocol.ts';
import { sliced } from '../sliced.ts';
import { toQuotationItem, toRange } from '../to-lsp.ts';
import type { Answering } from './answering.ts';

/** Whom a document quotes, from where, and what it could quote. */
export function answerSources({ connection, handlers: { forDocument } }: Answering): void {
  connection.onRequest(
    protocol.quotePassageRequest,
    forDocument(
      { name: 'quote passage', empty: null },
      ({ folder, path }, { source: uri, text }: protocol.QuotePassageParams) => {
        const source = folder.pathOf(uri);
        return source === undefined ? null : quotePassage(folder.project, { source, text, into: path });
      },
    ),
  );
  connection.onRequest(
    protocol.sourcesRequest,
    forDocument(
      { name: 'sources', empty: [], background: true },
      async ({ folder, path, document }, _params: protocol.DocumentParams, token) => {
        const found = await sliced(quoted(folder.project, path), token);
        if (!found) return [];
        const linesOf = createLinesOf(folder);
        const sources = found.sources.map(
          (source): protocol.QuotedItem => ({ type: 'source', ...source, uri: folder.uriOf(source.path) }),
        );
        const quotations = found.passages.map((passage): protocol.QuotedItem => {
          const { passage: target } = passage;
          const lines = target && linesOf(target.path);
          const there = lines && { uri: folder.uriOf(target.path), range: toRange(lines, target.selection) };
          return toQuotationItem(document, passage, there ?? null);
        });
        return [...sources, ...quotations];
      },
    ),
  );
  connection.onRequest(
    protocol.unquotedPassagesRequest,
    forDocument(
      { name: 'unquoted passages', empty: [], background: true },
      async ({ folder, path }, { source }: protocol.UnquotedPassagesParams, token) => {
        await sliced(verifyQuotations(folder.project, path), token);
        const found = unquotedPassages(folder.project, path, source);
        const lines = createLineIndex(folder.text(source) ?? '');
        return found.map(
          (passage): protocol.UnquotedPassageItem => ({
            text: passage.text,
            range: toRange(lines, passage),
          }),
        );
      },
    ),
  );
}
