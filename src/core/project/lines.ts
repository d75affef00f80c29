/** Where one stands among the lines of a text. A plain record: a folder of notes makes one for each. */
export interface Lines {
  readonly source: string;
  /** The line one stands at, without its end; `undefined` behind the last. */
  text: string | undefined;
  /** Where it begins, and where the next one does. */
  start: number;
  following: number;
}

export function createLines(source: string, from: number): Lines {
  const lines: Lines = { source, text: undefined, start: from, following: from };
  nextLine(lines);
  return lines;
}

/** Goes to the next line and gives its text. */
export function nextLine(lines: Lines): string | undefined {
  const { source, following: start } = lines;
  lines.start = start;
  if (start >= source.length) {
    lines.text = undefined;
    return undefined;
  }
  const feed = source.indexOf('\n', start);
  const end = feed < 0 ? source.length : feed;
  lines.following = end + 1;
  lines.text = source.slice(start, feed > start && source.charCodeAt(end - 1) === 13 ? end - 1 : end);
  return lines.text;
}
