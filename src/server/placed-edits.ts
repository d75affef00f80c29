import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type CodeAction, createLineIndex, type FileEdit } from '../core/index.ts';
import type { Folder } from './folder.ts';
import { toRange } from './to-lsp.ts';

/**
 * The edits of files as the protocol has them: each document with the version that its offsets are of, so that an editor
 * refuses them when the writer has typed on.
 */
export function placeEdits(
  folder: Folder,
  { edits, creates = [] }: Pick<CodeAction, 'edits' | 'creates'>,
): WorkspaceEdit {
  const paths = new Set(edits.map(({ path }) => path));
  const changed = [...paths].map((path) => documentEdit(folder, path, edits));
  const made = creates.flatMap(({ path, text }) => newFile(folder.uriOf(path), text));
  return { documentChanges: [...made, ...changed] };
}

function documentEdit(folder: Folder, path: string, edits: readonly FileEdit[]): TextDocumentEdit {
  const lines = createLineIndex(folder.text(path) ?? '');
  return {
    textDocument: { uri: folder.uriOf(path), version: folder.openVersion(path) ?? null },
    edits: edits
      .filter((edit) => edit.path === path)
      .map((edit) => ({ range: toRange(lines, edit), newText: edit.text })),
  };
}

function newFile(uri: string, text: string): [CreateFile, TextDocumentEdit] {
  const start = { line: 0, character: 0 };
  return [
    // Without leave to overwrite or to write into what is there, an editor refuses if a file has come meanwhile.
    { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}
