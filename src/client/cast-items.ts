import * as vscode from 'vscode';
import type { CastItem, CastMention, EntityKind, MentionForm } from '../server/protocol.ts';
import type { DocumentRow } from './document-tree.ts';
import { plural } from './plural.ts';

/** A row of the Cast view: a group of one kind, an actor or alliance, or a mention of it. */
export interface CastRow extends DocumentRow<CastRow> {
  readonly group?: CastGroup;
  readonly member?: CastItem;
  readonly mention?: CastMention;
}

interface CastGroup {
  readonly label: string;
  readonly kinds: readonly EntityKind[];
}

const groups: readonly CastGroup[] = [
  { label: 'Alliances', kinds: ['alliance'] },
  { label: 'States', kinds: ['state'] },
  { label: 'People', kinds: ['person'] },
  { label: 'Organizations and Groups', kinds: ['organization', 'group', 'company'] },
];

export const kindIcons: Partial<Record<EntityKind, string>> = {
  alliance: 'link',
  state: 'globe',
  person: 'person',
  organization: 'organization',
  group: 'flame',
  company: 'briefcase',
};

/** How a form of naming is called where a mention is listed; a plain name needs no word. */
const formWords: Readonly<Record<MentionForm, string>> = {
  name: '',
  surname: 'surname',
  acronym: 'acronym',
  demonym: 'people or adjective',
  metonym: 'stands for it',
  title: 'title',
  nominal: 'takes it up',
  pronoun: 'pronoun',
};

export type CastOrder = 'mentions' | 'appearance';

/** @param items the most mentioned first */
export function toCastRows(items: readonly CastItem[], order: CastOrder): readonly CastRow[] {
  const sorted =
    order === 'mentions' ? items : items.toSorted((a, b) => compare(a.mentions[0], b.mentions[0]));
  return groups.flatMap((group) => {
    const children: CastRow[] = [];
    const row: CastRow = { id: group.label, group, parent: undefined, children };
    for (const member of sorted) if (group.kinds.includes(member.kind)) children.push(memberRow(member, row));
    return children.length > 0 ? [row] : [];
  });
}

function compare(one: CastMention | undefined, other: CastMention | undefined): number {
  const a = one?.range.start;
  const b = other?.range.start;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.character ?? 0) - (b?.character ?? 0);
}

function memberRow(member: CastItem, parent: CastRow): CastRow {
  const children: CastRow[] = [];
  const [first] = member.mentions;
  const row: CastRow = { id: member.id, member, parent, children, ...(first && { passage: first.range }) };
  for (const [index, mention] of member.mentions.entries()) {
    const id = `${member.id}/${index}`;
    children.push({ id, mention, parent: row, children: [], passage: mention.range });
  }
  return row;
}

export function toCastTreeItem({ group, member, mention, children }: CastRow): vscode.TreeItem {
  if (member) return memberItem(member);
  if (mention) return mentionItem(mention);
  const label = group?.label ?? '';
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(children.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${label}, ${children.length}` };
  return item;
}

function memberItem({ name, kind, origin, note, fact, mentions }: CastItem): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const introduced = note === null && origin === 'text';
  const what = introduced ? 'introduced here, no note' : fact;
  const times = plural(mentions.length, 'mention');
  item.iconPath = new vscode.ThemeIcon(
    kindIcons[kind] ?? 'circle-outline',
    introduced ? new vscode.ThemeColor('charts.yellow') : undefined,
  );
  item.description = [String(mentions.length), what].filter(Boolean).join(' · ');
  item.tooltip = `${[name, kind, what].filter(Boolean).join(' · ')}\n${times}`;
  item.contextValue = note !== null ? 'noted' : introduced ? 'introduced' : 'reference';
  item.accessibilityInformation = { label: [name, kind, times, what].filter(Boolean).join(', ') };
  return item;
}

function mentionItem({ form, line, snippet, highlight: [from, to] }: CastMention): vscode.TreeItem {
  const item = new vscode.TreeItem({ label: snippet, highlights: [[from, to]] });
  const word = formWords[form];
  const where = [`line ${line}`, word].filter(Boolean).join(' · ');
  item.description = where;
  // Beside a long passage there is no room for the line.
  item.tooltip = `${snippet}\n${where}`;
  item.contextValue = 'mention';
  item.accessibilityInformation = { label: [`Line ${line}`, word, snippet].filter(Boolean).join(', ') };
  return item;
}
