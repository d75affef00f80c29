import type { ArgumentNode } from '../features/api.ts';
import type { Relation } from '../model/argument.ts';
import { plainLine } from '../render/escape.ts';
import type { Outline } from './outline.ts';

/**
 * Argdown knows support and attack between statements. What answers or elaborates counts as support and says what it
 * is by a tag, as roles do.
 */
const relations: Readonly<Record<Relation, '+' | '-'>> = {
  supports: '+',
  answers: '+',
  elaborates: '+',
  attacks: '-',
};

/**
 * The argument in Argdown (argdown.org): each unit a statement, titled by its label and said in full; what bears on it
 * indented below; what bears on a statement elsewhere points there.
 */
export function outlineArgdown({ title, nodes, parents }: Outline): string {
  const titles = uniqueTitles(nodes);
  // Three of them would end the front matter, in a string too.
  const named = JSON.stringify(plainLine(title).replace(/={3,}/g, '=='));
  const parts = [`===\ntitle: ${named}\n===`];
  const addAll = (list: readonly ArgumentNode[], depth: number): void => {
    for (const node of list) {
      if (node.type === 'section') {
        parts.push(`${'#'.repeat(depth)} ${escaped(node.label)}`);
        addAll(node.children, depth + 1);
      } else parts.push(statement(node, { titles, parents }));
    }
  };
  addAll(nodes, 1);
  return `${parts.join('\n\n')}\n`;
}

interface Named {
  readonly titles: ReadonlyMap<string, string>;
  readonly parents: ReadonlyMap<string, string | null>;
}

function statement(node: ArgumentNode, { titles, parents }: Named): string {
  const lines = [said(node, titles)];
  const above = parents.get(node.id) ?? null;
  const target = above === null ? undefined : titles.get(above);
  if (target !== undefined && node.relation) lines.push(`  ${relations[node.relation]}> [${target}]`);
  const add = (children: readonly ArgumentNode[], level: number): void => {
    for (const child of children) {
      const sign = relations[child.relation ?? 'elaborates'];
      lines.push(`${'  '.repeat(level)}${sign} ${said(child, titles)}`);
      add(child.children, level + 1);
    }
  };
  add(node.children, 1);
  return lines.join('\n');
}

function said({ id, sentence, role, relation }: ArgumentNode, titles: ReadonlyMap<string, string>): string {
  const more = relation === 'answers' || relation === 'elaborates' ? ` #${relation}` : '';
  return `[${titles.get(id)}]: ${escaped(sentence)} #${role}${more}`;
}

/** Statements of one title are one statement to Argdown. */
function uniqueTitles(nodes: readonly ArgumentNode[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const taken = new Set<string>();
  const add = (node: ArgumentNode): void => {
    if (node.type === 'unit') {
      const title = plainLine(node.label).replaceAll('[', '(').replaceAll(']', ')') || 'Untitled';
      let unique = title;
      for (let times = 2; taken.has(unique); times++) unique = `${title} (${times})`;
      taken.add(unique);
      titles.set(node.id, unique);
    }
    node.children.forEach(add);
  };
  nodes.forEach(add);
  return titles;
}

/**
 * Escapes what begins or ends something in Argdown’s lexer wherever it stands; `.x.` and `:x:` are its short codes. All
 * else is special at the begin of a line only, where no text of ours stands.
 */
function escaped(text: string): string {
  return plainLine(text).replace(/[\\@#*_[\]<>{}/=]|\.(?=\S+?\.)|:(?=\S+?:)/g, '\\$&');
}
