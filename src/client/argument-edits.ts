import * as vscode from 'vscode';
import {
  type ArgumentEdit,
  type EditArgumentParams,
  type EditArgumentResult,
  editArgumentRequest,
  type PositionParams,
  type Relatable,
  type Relation,
  relatableRequest,
  type UnitLine,
} from '../server/protocol.ts';
import { relationIcon, roleIcon, roleNames } from './argument-items.ts';
import type { ServerHandle } from './server-handle.ts';

/** Where a command of the argument works: at a row's passage or at the cursor. */
export interface ArgumentPlace {
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/** Asks for a role and marks the sentence with it. */
export async function markAs(server: ServerHandle, place: ArgumentPlace): Promise<void> {
  const found = await server.request<Relatable>(relatableRequest, positionParams(place));
  if (!found) return tell('There is no sentence of the argument at the cursor.');
  const { unit } = found;
  const roles = roleNames.map((role) => ({
    label: role,
    iconPath: roleIcon(role),
    ...(role === unit.role && { description: unit.explicit ? 'as you said' : 'as Dossier reads it' }),
    role,
  }));
  const undo = { label: 'Let Dossier decide', iconPath: new vscode.ThemeIcon('discard'), role: null };
  const picked = await vscode.window.showQuickPick(unit.explicit ? [...roles, undo] : roles, {
    title: 'Mark as…',
    placeHolder: unit.label,
  });
  if (picked) await edit(server, place, { kind: 'role', role: picked.role });
}

const relations: Readonly<Record<Relation, string>> = {
  supports: 'Supports…',
  attacks: 'Speaks against…',
  answers: 'Answers…',
  elaborates: 'Says more of…',
};

/** Asks what the sentence does, and to which other, and says so in a comment. */
export async function relate(server: ServerHandle, place: ArgumentPlace): Promise<void> {
  const found = await server.request<Relatable>(relatableRequest, positionParams(place));
  if (!found) return tell('There is no sentence of the argument at the cursor.');
  const relation = await pickRelation(found.unit);
  if (relation === undefined) return;
  if (relation === null) return edit(server, place, { kind: 'relation', relation });
  const target = await vscode.window.showQuickPick(
    found.targets.map(({ id, label, role }) => ({ label, description: role, iconPath: roleIcon(role), id })),
    { title: relations[relation], placeHolder: found.unit.label, matchOnDescription: true },
  );
  if (target) await edit(server, place, { kind: 'relation', relation, target: target.id });
}

async function pickRelation(unit: UnitLine): Promise<Relation | null | undefined> {
  const items = (Object.keys(relations) as Relation[]).map((relation) => ({
    label: relations[relation],
    iconPath: relationIcon(relation),
    ...(relation === unit.relation && { description: 'as it stands' }),
    relation,
  }));
  const undo = { label: 'Let Dossier decide', iconPath: new vscode.ThemeIcon('discard'), relation: null };
  const picked = await vscode.window.showQuickPick([...items, undo], {
    title: 'Relate to…',
    placeHolder: unit.label,
  });
  return picked?.relation;
}

/** Has the server edit the document; the cursor goes where it belongs then. */
export async function edit(server: ServerHandle, place: ArgumentPlace, wanted: ArgumentEdit): Promise<void> {
  const params: EditArgumentParams = { ...positionParams(place), edit: wanted };
  const result = await server.request<EditArgumentResult>(editArgumentRequest, params);
  if (!result?.applied) {
    return tell(result?.message ?? 'The text has changed meanwhile. Try again.');
  }
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === place.uri.toString(),
  );
  if (!editor || !result.position) return;
  const cursor = new vscode.Position(result.position.line, result.position.character);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

export function positionParams({ uri, position: { line, character } }: ArgumentPlace): PositionParams {
  return { textDocument: { uri: uri.toString() }, position: { line, character } };
}

/** The answer to something the writer asked for, so not in passing. */
function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
