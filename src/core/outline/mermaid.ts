import type { ArgumentNode } from '../features/api.ts';
import type { Relation } from '../model/argument.ts';
import { plainLine } from '../render/escape.ts';
import { type Outline, rowsOf } from './outline.ts';

/** How an arrow shows what it says. */
const arrows: Readonly<Record<Relation, string>> = {
  supports: '-->|supports|',
  attacks: '--x|attacks|',
  answers: '-.->|answers|',
  elaborates: '-.-',
};

/** The argument as a Mermaid flowchart: sections are boxes, units nodes, each with an arrow to what it bears on. */
export function outlineMermaid({ nodes, parents }: Outline): string {
  const names = new Map<string, string>();
  for (const { node } of rowsOf(nodes))
    names.set(node.id, `${node.type === 'section' ? 's' : 'u'}${names.size + 1}`);
  const lines = ['flowchart BT'];
  const add = (node: ArgumentNode, depth: number): void => {
    const name = names.get(node.id);
    const indent = '  '.repeat(depth);
    if (node.type === 'unit') {
      lines.push(`${indent}${name}["${escaped(`${node.role}: ${node.label}`)}"]`);
      for (const child of node.children) add(child, depth);
      return;
    }
    lines.push(`${indent}subgraph ${name}["${escaped(node.label)}"]`);
    for (const child of node.children) add(child, depth + 1);
    lines.push(`${indent}end`);
  };
  for (const node of nodes) add(node, 1);
  for (const { node } of rowsOf(nodes)) {
    const parent = names.get(parents.get(node.id) ?? '');
    if (parent && node.relation) lines.push(`  ${names.get(node.id)} ${arrows[node.relation]} ${parent}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Letters, digits and harmless signs as they are, all else by number: in Mermaid `#35;` is `#`. */
function escaped(text: string): string {
  return plainLine(text).replace(
    /[^\p{L}\p{M}\p{N} .,:?!’‘“”–—…€£%-]/gu,
    (sign) => `#${sign.codePointAt(0)};`,
  );
}
