import type { ArgumentNode } from '../features/api.ts';
import { plainLine } from '../render/escape.ts';
import type { Outline } from './outline.ts';

/** The tree as a document: headings for sections, nested lists for units, each with its role. */
export function outlineMarkdown({ title, nodes }: Outline): string {
  return `${[`# ${escaped(title)}`, ...partsOf(nodes, 2)].join('\n\n')}\n`;
}

function partsOf(nodes: readonly ArgumentNode[], depth: number): readonly string[] {
  const parts: string[] = [];
  let list = '';
  for (const node of nodes) {
    if (node.type === 'unit') {
      list += itemOf(node, 0);
      continue;
    }
    if (list !== '') parts.push(list.trimEnd());
    list = '';
    parts.push(
      `${'#'.repeat(Math.min(depth, 6))} ${escaped(node.label)}`,
      ...partsOf(node.children, depth + 1),
    );
  }
  if (list !== '') parts.push(list.trimEnd());
  return parts;
}

function itemOf({ role, relation, label, children }: ArgumentNode, level: number): string {
  const says = relation && relation !== 'elaborates' ? `, ${relation}` : '';
  const line = `${'  '.repeat(level)}- *${role}${says}:* ${escaped(label)}\n`;
  return line + children.map((child) => itemOf(child, level + 1)).join('');
}

/** What would be markup in the middle of a line; a heading’s closing `#` among it. */
function escaped(text: string): string {
  return plainLine(text).replace(/[\\`*_{}[\]<>#|~^$=&@%]/g, '\\$&');
}
