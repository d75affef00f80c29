import * as vscode from 'vscode';
import type { ArgumentTreeNode, Relation, Role } from '../server/protocol.ts';
import type { DocumentRow } from './document-tree.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { plural } from './plural.ts';

/** A row of the view: what the server sent, and the row above it. */
export interface ArgumentRow extends DocumentRow<ArgumentRow> {
  readonly node: ArgumentTreeNode;
}

export function toRows(nodes: readonly ArgumentTreeNode[], parent?: ArgumentRow): readonly ArgumentRow[] {
  return nodes.map((node) => {
    const children: ArgumentRow[] = [];
    const row: ArgumentRow = { id: node.id, passage: node.selectionRange, node, parent, children };
    children.push(...toRows(node.children, row));
    return row;
  });
}

/** Icon and colour of each role: what carries is one colour, what speaks against another, what is open a third. */
const roleIcons: Readonly<Record<Role, readonly [icon: string, color: string]>> = {
  thesis: ['star-full', 'charts.yellow'],
  claim: ['comment', 'charts.blue'],
  evidence: ['graph', 'charts.green'],
  testimony: ['quote', 'charts.green'],
  example: ['beaker', 'charts.green'],
  objection: ['thumbsdown', 'charts.red'],
  concession: ['git-pull-request-closed', 'charts.orange'],
  rebuttal: ['reply', 'charts.purple'],
  question: ['question', 'charts.orange'],
  recommendation: ['lightbulb', 'charts.yellow'],
  context: ['info', 'descriptionForeground'],
  conclusion: ['pass', 'charts.yellow'],
};

export const roleNames = Object.keys(roleIcons) as readonly Role[];

export function roleIcon(role: Role): vscode.ThemeIcon {
  const [icon, color] = roleIcons[role];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

/** What a row does to the row above it: a sign and a word beside its label, an icon in lists, a phrase for reading. */
const relations: Readonly<Record<Relation, { sign: string; icon: string; phrase: string }>> = {
  supports: { sign: '+', icon: 'add', phrase: 'supports what stands above it' },
  attacks: { sign: '\u2212', icon: 'close', phrase: 'speaks against what stands above it' },
  answers: { sign: '\u21a9', icon: 'reply', phrase: 'answers what stands above it' },
  elaborates: { sign: '\u2026', icon: 'ellipsis', phrase: 'says more of what stands above it' },
};

export function relationIcon(relation: Relation): vscode.ThemeIcon {
  return new vscode.ThemeIcon(relations[relation].icon);
}

/** @param open whether a row with others below it shows them */
export function toTreeItem({ node, children }: ArgumentRow, open: boolean): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const isSection = node.type === 'section';
  const item = new vscode.TreeItem(node.label, children.length === 0 ? None : open ? Expanded : Collapsed);
  item.iconPath = iconOf(node);
  item.description = descriptionOf(node);
  item.tooltip = tooltipOf(node);
  item.contextValue = isSection ? 'section' : 'unit';
  const said = [node.label, node.role ?? 'section', node.relation && relations[node.relation].phrase];
  item.accessibilityInformation = { label: [...said, gapCount(node)].filter(Boolean).join(', ') };
  return item;
}

function iconOf({ role, matches }: ArgumentTreeNode): vscode.ThemeIcon {
  // What only leads to the rows that were looked for stands back.
  const faint = new vscode.ThemeColor('disabledForeground');
  if (role === null) return new vscode.ThemeIcon('symbol-number', matches ? undefined : faint);
  return matches ? roleIcon(role) : new vscode.ThemeIcon(roleIcons[role][0], faint);
}

function descriptionOf(node: ArgumentTreeNode): string {
  const { relation } = node;
  return [relation && `${relations[relation].sign} ${relation}`, gapCount(node)].filter(Boolean).join(' · ');
}

function gapCount({ gaps }: ArgumentTreeNode): string {
  return gaps.length === 0 ? '' : plural(gaps.length, 'gap');
}

/** The writer's sentence as text, whatever marks are in it. */
function tooltipOf({
  sentence,
  role,
  relation,
  why,
  explicit,
  gaps,
}: ArgumentTreeNode): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  const add = (text: string, before: string): void => {
    if (text === '') return;
    tooltip.appendMarkdown(`${before}${plainMarkdown(text)}`);
  };
  add(sentence, '');
  if (role !== null) {
    const says = relation ? `, ${relations[relation].phrase}` : '';
    add(`${role}${says}${explicit ? ' (set by you)' : ''}`, '\n\n---\n\n');
    add(why, '\n\n');
  }
  for (const gap of gaps) add(gap, '\n\n');
  return tooltip;
}
