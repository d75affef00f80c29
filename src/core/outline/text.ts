import { plainLine } from '../render/escape.ts';
import { type Outline, rowsOf } from './outline.ts';

/** The tree as an indented list, a role before each line. */
export function outlineText({ nodes }: Outline): string {
  let text = '';
  for (const { node, depth } of rowsOf(nodes)) {
    const relation = node.relation ? ` (${node.relation})` : '';
    const label = plainLine(node.label);
    const head = node.type === 'section' ? `# ${label}` : `${node.role}${relation}: ${label}`;
    text += `${'  '.repeat(depth)}${head}\n`;
  }
  return text;
}
