/**
 * Text of a note or an essay on its way into Markdown that an editor renders. Nothing of it may become markup, a
 * command or a request: every character that Markdown or HTML could read as more than itself is escaped, control
 * characters go, white space is folded, and what is longer than `most` code units is cut at a word. Addresses, which
 * some renderers link after all escapes are gone, are broken by an invisible word joiner.
 */
export function escapeMarkdown(text: string, most = 280): string {
  const escaped = cut(plainLine(text), most)
    .replace(/[\\`*_{}[\]()#+\-.!|<>~^$=]/g, '\\$&')
    .replace(/&/g, '&amp;');
  if (!mayBeAddress.test(escaped)) return escaped;
  return escaped.replace(/(?<=[a-z]):(?=\\?\/)|(?<=www)(?=\\\.)|(?=@)/gi, (found) => `${found}\u2060`);
}

const mayBeAddress = /[:@]|www/i;

/** Is one already, as most are. */
const isLine = /^[!-~\u00a1-\u167f]+(?: [!-~\u00a1-\u167f]+)*$/;

/** One line without control or direction-changing characters. */
export function plainLine(text: string): string {
  if (isLine.test(text)) return text;
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffc]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** At most `most` code units, cut behind a word and marked with an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  const kept = space > most / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
