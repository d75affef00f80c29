import { readFrontMatter } from '../../markdown/front-matter.ts';
import type { TextChange } from '../../project/project.ts';

/** An old text and a new one. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** What YAML takes for text without quotes, in a list too. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} .’()–—/&-]*[\p{L}\p{N}.)])?$/u;

/** A scalar for front matter, in quotes where it needs them. */
export function scalarOf(text: string, quote = ''): string {
  if (quote === '"') return text.replace(/[\\"]/g, '\\$&');
  if (quote === "'") return text.replaceAll("'", "''");
  return plain.test(text) ? text : JSON.stringify(text);
}

/**
 * Changes scalars that say `from`, under these keys of a text's front matter: alone, in lists of either kind, with a date
 * behind them as memberships have. Nothing else of the front matter is touched.
 */
export function scalarEdits(
  text: string,
  keys: readonly string[],
  { from, to }: Change,
): readonly TextChange[] {
  const end = readFrontMatter(text).span?.end ?? 0;
  const wanted = new RegExp(
    `(?<=(?:^|[\\s[,:{-]))(["']?)${escaped(from)}\\1(?=\\s*(?:$|[,\\]}#]|\\d{4}(?!\\d)))`,
    'gu',
  );
  const edits: TextChange[] = [];
  let under = false;
  let start = 0;
  for (const line of text.slice(0, end).split('\n')) {
    const key = /^([\w-]+)[ \t]*:/.exec(line);
    if (key) under = keys.includes(key[1] as string);
    else if (/^\S/.test(line) && !line.startsWith('-')) under = false;
    for (const match of under ? line.matchAll(wanted) : []) {
      const quote = match[1] as string;
      const at = start + match.index + quote.length;
      edits.push({ start: at, end: at + from.length, text: scalarOf(to, quote) });
    }
    start += line.length + 1;
  }
  return edits;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
