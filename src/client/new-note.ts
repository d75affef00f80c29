import * as vscode from 'vscode';
import { type CastItem, type NewNote, type NewNoteParams, newNoteRequest } from '../server/protocol.ts';
import type { ServerHandle } from './server-handle.ts';
import { showNote } from './show-note.ts';

/** Makes a note about an entity of a document and opens it, the cursor where its text begins. */
export async function createNote(server: ServerHandle, uri: string, entity: string): Promise<void> {
  const params: NewNoteParams = { textDocument: { uri }, entity };
  const note = await server.request<NewNote>(newNoteRequest, params);
  if (!note) {
    void vscode.window.showInformationMessage('There is a note about it, or no folder to make one in.');
    return;
  }
  const file = vscode.Uri.parse(note.uri);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(note.text) });
  if (!(await vscode.workspace.applyEdit(edit))) return;
  await showNote(file, note.end);
}

/** Shows the note about an entity, or if there is none what the gazetteer says of it. */
export async function openNote({ note, entry }: Pick<CastItem, 'note' | 'entry'>): Promise<void> {
  const uri = note ?? entry;
  if (uri !== null) await showNote(vscode.Uri.parse(uri));
}
