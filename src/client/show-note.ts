import * as vscode from 'vscode';
import type { ProtocolPosition } from '../server/protocol.ts';
import { toRange } from './ranges.ts';

/** VS Code's own command that shows a document. */
export const vscodeOpen = 'vscode.open';

/**
 * Shows a note, by VS Code's own command: what an extension shows by `showTextDocument` counts as open for minutes after
 * its editor was closed, so that a note that was deleted meanwhile would still be one.
 *
 * @param position where the cursor is to be; left out: where it was
 */
export async function showNote(uri: vscode.Uri, position?: ProtocolPosition): Promise<void> {
  await vscode.commands.executeCommand(vscodeOpen, ...showing(uri, position));
}

/**
 * What shows the file that a code action has made, as VS Code wants it. It must be a command of VS Code's own: one of an
 * extension's that has arguments is forgotten with the list of actions it came in, and VS Code asks for a new list as soon
 * as an action changes something, which may be before it runs the command of that action.
 */
export function openingByVscode(
  action: vscode.Command | vscode.CodeAction,
): vscode.Command | vscode.CodeAction {
  if (!(action instanceof vscode.CodeAction) || action.command?.command !== vscodeOpen) return action;
  const [uri, position] = action.command.arguments as [string, ProtocolPosition];
  action.command.arguments = showing(vscode.Uri.parse(uri), position);
  return action;
}

function showing(uri: vscode.Uri, position?: ProtocolPosition): [vscode.Uri, vscode.TextDocumentShowOptions] {
  return [uri, position ? { selection: toRange({ start: position, end: position }) } : {}];
}
