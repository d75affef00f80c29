import * as vscode from 'vscode';
import {
  type Card,
  type CardLink,
  cardRequest,
  type PinEdit,
  type PinParams,
  type PositionParams,
  type ProtocolPosition,
  pinRequest,
} from '../server/protocol.ts';
import type { CommandId } from './ids.ts';
import { createNote } from './new-note.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { toRange } from './ranges.ts';
import type { ServerHandle } from './server-handle.ts';
import { showNote } from './show-note.ts';

/** The one command that a card may run. */
export const followCommand: CommandId = 'dossier.followCardLink';

/** A link together with the place whose card it stands on. */
export interface PlacedLink {
  readonly uri: string;
  readonly position: ProtocolPosition;
  readonly link: CardLink;
}

export function cardParams(
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): PositionParams {
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}

/** The address of a link: our own command, all that came from elsewhere encoded in its argument. */
export function addressOf(link: PlacedLink): string {
  const argument = encodeURIComponent(JSON.stringify([link]));
  return `command:${followCommand}?${argument.replace(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
}

/**
 * A hover's links. They stand in a text of their own, apart from the card, whose words come out of notes: this text may
 * run one command, and what is not ours in it is escaped.
 * @returns `undefined` if there is nothing to do
 */
export function linksLine(
  { links }: Card,
  { textDocument, position }: PositionParams,
): vscode.MarkdownString | undefined {
  // The card itself links its note, in a way that needs no trust.
  const shown = links.filter((link) => link.type !== 'open' || !link.note);
  if (shown.length === 0) return undefined;
  const items = shown.map((link) => {
    const title = plainMarkdown(link.title).replaceAll('\n', ' ');
    return `[${title}](${addressOf({ uri: textDocument.uri, position, link })})`;
  });
  const lead = shown.some(({ type }) => type === 'pin') ? 'Pin to ' : '';
  const line = new vscode.MarkdownString(`${lead}${items.join(' · ')}`);
  line.isTrusted = { enabledCommands: [followCommand] };
  return line;
}

/** Does what a link of a card says. */
export async function followCardLink(
  server: ServerHandle,
  { uri, position, link }: PlacedLink,
): Promise<void> {
  switch (link.type) {
    case 'open':
      return showNote(vscode.Uri.parse(link.uri));
    case 'create':
      return createNote(server, uri, link.entity);
    case 'mentions':
      return showMentions(uri, position);
    case 'pin':
      return pin(server, { textDocument: { uri }, position, entity: link.entity });
  }
}

async function showMentions(uri: string, { line, character }: ProtocolPosition): Promise<void> {
  const document = vscode.Uri.parse(uri);
  const position = new vscode.Position(line, character);
  const places = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document,
    position,
  );
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
  await vscode.commands.executeCommand('editor.action.showReferences', document, position, places);
}

async function pin(server: ServerHandle, params: PinParams): Promise<void> {
  const found = await server.request<PinEdit>(pinRequest, params);
  if (!found) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(vscode.Uri.parse(params.textDocument.uri), toRange(found.range), found.text);
  await vscode.workspace.applyEdit(edit);
}

/** A card for a place, if something stands there. */
export function askCard(
  server: Pick<ServerHandle, 'request'>,
  params: PositionParams,
  token?: vscode.CancellationToken,
): Promise<Card | undefined> {
  return server.request<Card>(cardRequest, params, token);
}
