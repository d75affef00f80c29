/** A Markdown table; the first column is text, the others stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const opening = (name: string): string => `<!-- eval: ${name} -->`;
const closing = (name: string): string => `<!-- /eval: ${name} -->`;

/**
 * The document with the machine-made part `name` replaced: what stands between its two comments. A document that lacks
 * them gets a section at its end. The prose around is kept.
 */
export function replacePart(document: string, name: string, content: string): string {
  const part = `${opening(name)}\n\n${content}\n\n${closing(name)}`;
  const from = document.indexOf(opening(name));
  const to = document.indexOf(closing(name), from);
  if (from < 0 || to < 0) return `${document.trimEnd()}\n\n## ${name}\n\n${part}\n`;
  return document.slice(0, from) + part + document.slice(to + closing(name).length);
}
