import type { RootContent } from 'mdast';

/** Three backticks, a language or none, lines that begin with no backtick, however little indented, and three backticks again. */
const plain = /^```([\w-]*)\n((?:(?! {0,3}`)[^\r\0\n]+\n|\n)*)```(?=\n*$)/;

/** The nodes of a part that is a fence and nothing else, as remark makes them; `undefined` where it is not certain. */
export function plainFence(text: string): readonly RootContent[] | undefined {
  const match = plain.exec(text);
  if (!match) return undefined;
  const [all, language, lines = ''] = match;
  const start = { line: 1, column: 1, offset: 0 };
  const end = { line: all.split('\n').length, column: 4, offset: all.length };
  return [
    { type: 'code', lang: language || null, meta: null, value: lines.slice(0, -1), position: { start, end } },
  ];
}
