import type { TextChange, TextDocument } from './document.ts';
import type { NoteRecord } from './note-record.ts';

/** Whether other names than before are found in prose, or the same of another kind of thing. */
export function declaresOtherwise(before: NoteRecord | undefined, after: NoteRecord): boolean {
  if (!before) return after.named || after.not.length > 0;
  return declarations(before) !== declarations(after);
}

function declarations({ named, title, kind, aliases, names, not, fields }: NoteRecord): string {
  return JSON.stringify(named ? [title, kind, aliases, names, not, fields] : not);
}

/** Whether an edit may change what is kept of the file: a note's always, an essay's only near its head. */
export function concernsRecord(
  record: NoteRecord | undefined,
  doc: TextDocument,
  changes: readonly TextChange[],
): boolean {
  if (record?.role !== 'essay') return true;
  const head = doc.blockAt(0).block.text.length + 2;
  return changes.some((change) => change.start <= Math.max(head, record.titleSpan.end));
}
