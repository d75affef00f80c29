/** A wikilink without anything doubtful in it. */
export interface PlainWikilink {
  readonly target: string;
  readonly label: string | null;
  /** The code unit behind it. */
  readonly end: number;
}

const plainWikilink = /\[\[([^[\]|\\`<\r\n\t\0]*[^[\]|\\`<\s\0][^[\]|\\`<\r\n\t\0]*)(?:\|([^[\]|\\`<\r\n\t\0]+))?\]\](?!\])/y;

/** The wikilink that begins at `at` and ends before `end`, if it is a plain one. */
export function readPlainWikilink(text: string, at: number, end: number): PlainWikilink | undefined {
  plainWikilink.lastIndex = at;
  const match = plainWikilink.exec(text);
  if (!match || plainWikilink.lastIndex > end) return undefined;
  return { target: match[1] as string, label: match[2] ?? null, end: at + match[0].length };
}
