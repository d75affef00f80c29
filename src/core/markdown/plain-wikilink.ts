/** A wikilink without anything doubtful in it. */
export interface PlainWikilink {
  readonly target: string;
  readonly label: string | null;
  /** The code unit behind it. */
  readonly end: number;
}

/** All that `wikilink.ts` takes for one. */
const wikilink = /\[\[([^[\]|\r\n]+)(?:\|([^[\]\r\n]*))?\]\]/y;
/** In these nothing is left out, empty, or has a meaning in a table. */
const plain = /^[^\\\0\t ](?:[^\\\0\t]*[^\\\0\t ])?$/;

/** The wikilink that begins at `at` and ends before `end`, if it is a plain one. */
export function readPlainWikilink(text: string, at: number, end: number): PlainWikilink | undefined {
  wikilink.lastIndex = at;
  const match = wikilink.exec(text);
  if (!match || wikilink.lastIndex > end) return undefined;
  const [all, target = '', label] = match;
  if (!plain.test(target) || (label !== undefined && !plain.test(label))) return undefined;
  return { target, label: label ?? null, end: at + all.length };
}

/** Whether a wikilink, plain or not, may begin at `at`. */
export function mayBeWikilink(text: string, at: number): boolean {
  wikilink.lastIndex = at;
  return wikilink.test(text);
}
