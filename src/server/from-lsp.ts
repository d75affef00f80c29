import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Position, TextChange } from '../core/index.ts';

/* The only place where positions become offsets. */

/** A text that knows its lines. */
interface Text {
  readonly length: number;
  offsetAt(position: Position): number;
}

/** An editor's change by offset, for the text as it is before the change. */
export function toTextChange(text: Text, change: TextDocumentContentChangeEvent): TextChange {
  if (!('range' in change)) return { start: 0, end: text.length, text: change.text };
  const one = text.offsetAt(change.range.start);
  const other = text.offsetAt(change.range.end);
  return { start: Math.min(one, other), end: Math.max(one, other), text: change.text };
}
