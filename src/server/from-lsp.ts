import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../core/index.ts';

/* The only place where positions become offsets. */

/**
 * Applies an editor's changes one after the other, each to the text that the one before it left.
 * @returns the document and the same changes by offset
 */
export function applyChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): { readonly document: TextDocument; readonly changes: readonly TextChange[] } {
  let current = document;
  const applied: TextChange[] = [];
  for (const change of changes) {
    applied.push(toTextChange(current, change));
    current = TextDocument.update(current, [change], version);
  }
  return { document: current, changes: applied };
}

function toTextChange(document: TextDocument, change: TextDocumentContentChangeEvent): TextChange {
  if (!('range' in change)) return { start: 0, end: document.getText().length, text: change.text };
  const one = document.offsetAt(change.range.start);
  const other = document.offsetAt(change.range.end);
  return { start: Math.min(one, other), end: Math.max(one, other), text: change.text };
}
