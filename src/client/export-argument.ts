import * as vscode from 'vscode';
import { type ExportArgumentParams, type ExportFormat, exportArgumentRequest } from '../server/protocol.ts';
import { activeDocument } from './active-document.ts';
import type { ServerHandle } from './server-handle.ts';

interface Form {
  readonly label: string;
  readonly detail: string;
  readonly format: ExportFormat;
  /** The editor's name for the language; plain text where it knows none of that name. */
  readonly language: string;
}

const forms: readonly Form[] = [
  { label: 'Markdown', detail: 'Headings and nested lists', format: 'markdown', language: 'markdown' },
  {
    label: 'Argdown',
    detail: 'Statements, support and attack, for argdown.org',
    format: 'argdown',
    language: 'argdown',
  },
  { label: 'Mermaid', detail: 'A flowchart for pages that draw it', format: 'mermaid', language: 'mermaid' },
  { label: 'Text', detail: 'An indented list', format: 'text', language: 'plaintext' },
  { label: 'JSON', detail: 'Every row with its passage, role and reason', format: 'json', language: 'json' },
];

/** Writes the argument of the active document into a new one, in a form that is asked for unless it is given. */
export async function exportArgument(server: ServerHandle, format?: unknown): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const form =
    forms.find((each) => each.format === format) ??
    (await vscode.window.showQuickPick(forms, { title: 'Export Argument As' }));
  if (!form) return;
  const params: ExportArgumentParams = {
    textDocument: { uri: document.uri.toString() },
    format: form.format,
  };
  const content = await server.request<string>(exportArgumentRequest, params);
  if (content === undefined) return;
  const known = await vscode.languages.getLanguages();
  const language = known.includes(form.language) ? form.language : 'plaintext';
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
}
