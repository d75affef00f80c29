/** The end of the line that begins at `start`, its line ending left out. */
export function lineEnd(text: string, start: number): number {
  let offset = start;
  while (offset < text.length) {
    const code = text.charCodeAt(offset);
    if (code === 10 || code === 13) break;
    offset++;
  }
  return offset;
}

/** Where the next line begins, given a line's end: behind `\n`, `\r\n` or a lone `\r`. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return end;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}
