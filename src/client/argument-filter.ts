import * as vscode from 'vscode';
import { type CastItem, castRequest, type DocumentParams, type Role } from '../server/protocol.ts';
import { activeDocument } from './active-document.ts';
import { roleIcon, roleNames } from './argument-items.ts';
import type { ArgumentChoice, ArgumentState } from './argument-state.ts';
import { plural } from './plural.ts';
import type { ServerHandle } from './server-handle.ts';

/** Asks which roles are wanted; none means all. */
export async function filterByRole(state: ArgumentState): Promise<void> {
  const { roles, ...others } = state.choice();
  const items = roleNames.map((role) => ({
    label: role,
    iconPath: roleIcon(role),
    picked: roles?.includes(role) ?? false,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: 'Show Only These Roles',
    placeHolder: 'Roles to show, with what stands above them',
  });
  if (!picked) return;
  const wanted: readonly Role[] = picked.map(({ label }) => label);
  state.choose(wanted.length > 0 ? { ...others, roles: wanted } : others);
}

/** Asks for an actor or alliance of the document; everything that bears on it is shown. */
export async function filterByActor(server: ServerHandle, state: ArgumentState): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const params: DocumentParams = { textDocument: { uri: document.uri.toString() } };
  const cast = server.request<readonly CastItem[]>(castRequest, params);
  const items = cast.then((members = []) =>
    members.map(({ id, name, kind, mentions }) => ({
      label: name,
      description: kind,
      detail: plural(mentions.length, 'mention'),
      id,
    })),
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Show Only What Bears On',
    placeHolder: 'An actor or alliance, named in any form',
  });
  if (picked) state.choose({ ...state.choice(), actor: picked.id, actorName: picked.label });
}

export function filterByGaps(state: ArgumentState): void {
  const { onlyGaps, ...others } = state.choice();
  state.choose(onlyGaps ? others : { ...others, onlyGaps: true });
}

export function clearFilter(state: ArgumentState): void {
  const { claimsOnly } = state.choice();
  state.choose(claimsOnly ? { claimsOnly } : {});
}

export function showClaimsOnly(state: ArgumentState, claimsOnly: boolean): void {
  const { claimsOnly: _, ...others } = state.choice();
  state.choose(claimsOnly ? { ...others, claimsOnly } : others);
}

/** What is chosen, in a few words beside the view's title. */
export function describeChoice({ roles, actor, actorName, onlyGaps, claimsOnly }: ArgumentChoice): string {
  const parts = [actorName ?? actor, roles?.join(', '), onlyGaps ? 'only gaps' : undefined].filter(Boolean);
  if (parts.length > 0) return parts.join(' · ');
  return claimsOnly ? 'thesis and claims' : '';
}
