import * as vscode from 'vscode';
import { type QuotePassageParams, quotePassageRequest } from '../server/protocol.ts';
import { activeDocument } from './active-document.ts';
import { documentSelector } from './ids.ts';
import type { ServerHandle } from './server-handle.ts';

/** Where copied text comes from, as it travels with it. */
interface Copied {
  readonly uri: string;
  readonly text: string;
}

const copiedType = 'application/vnd.dossier.passage';
const pasteKind = vscode.DocumentDropOrPasteEditKind.Text.append('dossier', 'quotation');

/**
 * Text copied out of a source note and pasted into another document may be a quotation with its citation: offered where
 * VS Code offers ways of pasting, behind plain text. `editor.pasteAs.preferences` puts it first.
 */
export function createQuotationPaste(server: ServerHandle): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    prepareDocumentPaste(document, [range, ...others], dataTransfer) {
      if (!range || range.isEmpty || others.length > 0) return;
      const copied: Copied = { uri: document.uri.toString(), text: document.getText(range) };
      dataTransfer.set(copiedType, new vscode.DataTransferItem(copied));
    },
    // biome-ignore lint/complexity/useMaxParams: as VS Code calls it
    async provideDocumentPasteEdits(document, [range], dataTransfer, _context, token) {
      const copied: Copied | undefined = dataTransfer.get(copiedType)?.value;
      if (!copied || !range || copied.uri === document.uri.toString()) return undefined;
      const text = await quote(server, { into: document.uri, copied, token });
      if (!text) return undefined;
      const edit = new vscode.DocumentPasteEdit(
        inPlace(text, document, range),
        'Paste as quotation',
        pasteKind,
      );
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider([...documentSelector], provider, {
    providedPasteEditKinds: [pasteKind],
    copyMimeTypes: [copiedType],
    pasteMimeTypes: [copiedType],
  });
}

/** Pastes what was copied out of a source note as a quotation, if it can be one. */
export async function pasteAsQuotation(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.pasteAs', { kind: pasteKind.value });
}

/** Copies the selection as a quotation with its citation, for wherever it is pasted. */
export async function copyAsQuotation(server: ServerHandle): Promise<void> {
  const document = activeDocument();
  const selection = vscode.window.activeTextEditor?.selection;
  if (!document || !selection || selection.isEmpty) return;
  const copied: Copied = { uri: document.uri.toString(), text: document.getText(selection) };
  const text = await quote(server, { copied });
  if (text) await vscode.env.clipboard.writeText(text);
  else
    void vscode.window.showInformationMessage('Select words in a source note (type: source) to quote them.');
}

/** Puts a passage of a source note as a quotation in place of the selection of the document. */
export async function insertQuotation(
  server: ServerHandle,
  uri: string,
  source: { readonly uri: string; readonly range: vscode.Range },
): Promise<void> {
  const editor =
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri) ??
    (await vscode.window.showTextDocument(vscode.Uri.parse(uri)));
  const note = await vscode.workspace.openTextDocument(vscode.Uri.parse(source.uri));
  const copied: Copied = { uri: source.uri, text: note.getText(source.range) };
  const text = await quote(server, { into: editor.document.uri, copied });
  if (!text) return;
  const { document, selection } = editor;
  await editor.edit((edit) => edit.replace(selection, inPlace(text, document, selection)));
}

/** As it must stand there: a block quote on a line of its own behind a blank one, all else with spaces around it. */
function inPlace(text: string, document: vscode.TextDocument, { start, end }: vscode.Range): string {
  const before = document.lineAt(start.line).text.slice(0, start.character);
  const behind = document.lineAt(end.line).text.slice(end.character);
  if (!text.startsWith('>')) {
    const lead = /[\p{L}\p{N}.,;:!?)\]”]$/u.test(before) ? ' ' : '';
    return `${lead}${text}${/^[\p{L}\p{N}(“]/u.test(behind) ? ' ' : ''}`;
  }
  if (before !== '') return `\n\n${text}`;
  const above = start.line > 0 ? document.lineAt(start.line - 1) : undefined;
  return above && !above.isEmptyOrWhitespace ? `\n${text}` : text;
}

interface Quoting {
  readonly into?: vscode.Uri;
  readonly copied: Copied;
  readonly token?: vscode.CancellationToken;
}

async function quote(server: ServerHandle, { into, copied, token }: Quoting): Promise<string | undefined> {
  const params: QuotePassageParams = {
    textDocument: { uri: into?.toString() ?? copied.uri },
    source: copied.uri,
    text: copied.text,
  };
  return server.request<string>(quotePassageRequest, params, token);
}
