import { lastNotAbove } from './indices.ts';
/** Line and column, both from 0; the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into positions and back for one text. */
export interface LineIndex {
  positionAt(offset: number): Position;
  /** A column past the line's end is that end; a line past the text's end is the text's end. */
  offsetAt(position: Position): number;
}

/** Where each line begins: `\n`, `\r\n` and a lone `\r` end one, as in the Language Server Protocol. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 13 && text.charCodeAt(offset + 1) === 10) offset++;
    if (code === 10 || code === 13) starts.push(offset + 1);
  }
  return starts;
}

/** The lines of a text that stays as it is: one pass over it, then a search by halves for each question. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const endOf = (line: number): number => {
    let end = starts[line + 1] ?? text.length;
    while (end > starts[line]! && /[\r\n]/.test(text[end - 1]!)) end--;
    return line + 1 < starts.length ? end : text.length;
  };
  return {
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lastNotAbove(starts, inside);
      return { line, character: inside - starts[line]! };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(starts[line]! + Math.max(0, character), endOf(line));
    },
  };
}
