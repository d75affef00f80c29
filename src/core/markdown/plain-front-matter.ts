import type { RootContent } from 'mdast';

/** Between lines of three dashes and nothing else. */
const plain = /^---\n(?:([^\r\0]*)\n)?---\n?$/;

/**
 * The nodes of front matter, as remark makes it.
 *
 * @param text - front matter and nothing else, as `front-matter-span.ts` finds it
 * @returns `undefined` where it is not certain
 */
export function plainFrontMatter(text: string): readonly RootContent[] | undefined {
  const match = plain.exec(text);
  if (!match) return undefined;
  const value = match[1] ?? '';
  const offset = text.endsWith('\n') ? text.length - 1 : text.length;
  const line = text.slice(0, offset).split('\n').length;
  const start = { line: 1, column: 1, offset: 0 };
  return [{ type: 'yaml', value, position: { start, end: { line, column: 4, offset } } }];
}
