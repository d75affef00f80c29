import * as vscode from 'vscode';
import type { ArgumentTreeNode, Relation, Role } from '../server/protocol.ts';
import type { DocumentRow } from './document-tree.ts';

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

/** How a row says what it does to the row above it. */
const relationPhrases: Readonly<Record<Relation, string>> = {
  supports: 'supports what stands above it',
  attacks: 'speaks against what stands above it',
  answers: 'answers what stands above it',
  elaborates: 'says more of what stands above it',
};

export function toTreeItem({ node, children }: ArgumentRow): vscode.TreeItem {
  const isSection = node.type === 'section';
  const state = isSection
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(
    node.label,
    children.length > 0 ? state : vscode.TreeItemCollapsibleState.None,
  );
  item.iconPath = iconOf(node);
  if (node.relation) item.description = node.relation;
  item.tooltip = tooltipOf(node);
  item.contextValue = isSection ? 'section' : (node.role ?? 'unit');
  const kind = isSection ? 'section' : [node.role, node.relation].filter(Boolean).join(', ');
  item.accessibilityInformation = { label: `${node.label}, ${kind}` };
  return item;
}

function iconOf({ role }: ArgumentTreeNode): vscode.ThemeIcon {
  if (role === null) return new vscode.ThemeIcon('symbol-number');
  const [icon, color] = roleIcons[role];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

/** The writer's sentence as text, whatever marks are in it. */
function tooltipOf({ sentence, role, relation, why, explicit }: ArgumentTreeNode): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText(sentence);
  if (role === null) return tooltip;
  const says = relation ? `, ${relationPhrases[relation]}` : '';
  tooltip.appendMarkdown('\n\n---\n\n');
  tooltip.appendText(`${role}${says}${explicit ? ' (set by you)' : ''}`);
  if (why !== '') {
    tooltip.appendMarkdown('\n\n');
    tooltip.appendText(why);
  }
  return tooltip;
}
