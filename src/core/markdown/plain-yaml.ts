/*
 * The front matter that nearly every note has, read without a YAML parser: `key: value`, `key: [a, b]`, and lists of
 * `- item` lines, of plain or simply quoted scalars. Whatever could be read in another way is declined, and the `yaml`
 * package reads it: a differential test holds the two together.
 */

const line = /^([A-Za-z][\w-]*):(?:[ \t]+(\S.*)|[ \t]*)$/;
const item = /^( *)-[ \t]+(\S.*)$/;

/** In a list in brackets: begins with a letter and holds nothing that YAML could read as more than itself. */
const inBrackets = /^\p{L}[^:#"[\]{},&*!|>%@`\\\u0000-\u001f]*$/u;
/** On a line of its own nearly every mark may stand inside: *Speech, 1949*, an address, *People's*. */
const onLine = /^\p{L}[^\u0000-\u001f]*$/u;
/** But not what begins a value or a comment. */
const more = /:(?: |$)| #/;
const wholeDate = /^\d{4}-\d{2}-\d{2}$/;
/** A year; of what else looks like a number only YAML knows which it is. */
const wholeNumber = /^[1-9]\d{0,8}$/;
const doubleQuoted = /^"([^"\\\u0000-\u001f]*)"$/;
const singleQuoted = /^'([^'\u0000-\u001f]*)'$/;
const special = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;

function scalar(raw: string, isPlain: (text: string) => boolean): string | undefined {
  const quoted = raw.startsWith('"') ? doubleQuoted : raw.startsWith("'") ? singleQuoted : undefined;
  if (quoted) return quoted.exec(raw)?.[1];
  return wholeDate.test(raw) || (isPlain(raw) && !special.test(raw)) ? raw : undefined;
}

const isPlainInBrackets = (text: string): boolean => inBrackets.test(text);
const isPlainOnLine = (text: string): boolean => onLine.test(text) && !more.test(text);

/** What stands on a line of its own, behind a key or the dash of an item. */
function lineScalar(raw: string): string | number | undefined {
  return wholeNumber.test(raw) ? Number(raw) : scalar(raw, isPlainOnLine);
}

/** Without the spaces and tabs at its end. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(0, end);
}

/** Without those at its begin either: what else JavaScript takes for white space is a letter to YAML. */
function between(text: string): string {
  return withoutBlanks(text).replace(/^[ \t]+/, '');
}

/** `[a, "b c"]`: commas and brackets inside quotes are for the parser. */
function inlineList(raw: string): readonly string[] | undefined {
  const inner = between(raw.slice(1, -1));
  if (inner === '') return [];
  const items: string[] = [];
  for (const part of inner.split(',')) {
    const value = scalar(between(part), isPlainInBrackets);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

/** The keys and values, or `undefined` where this is not plain enough to be sure. */
export function readPlainYaml(body: string): Record<string, unknown> | undefined {
  const value: Record<string, unknown> = Object.create(null);
  let list: (string | number)[] | undefined;
  let open: string | undefined;
  let indent = '';
  for (let start = 0; start <= body.length; ) {
    const feed = body.indexOf('\n', start);
    const end = feed < 0 ? body.length : feed;
    const raw = body.slice(start, feed > start && body.charCodeAt(end - 1) === 13 ? end - 1 : end);
    start = end + 1;
    if (raw.trim() === '') {
      if (raw !== '') return undefined;
      continue;
    }
    const entry = open === undefined ? null : item.exec(raw);
    if (entry && open !== undefined) {
      const one = lineScalar(withoutBlanks(entry[2] as string));
      if (one === undefined || (list && entry[1] !== indent)) return undefined;
      indent = entry[1] as string;
      list ??= [];
      list.push(one);
      value[open] = list;
      continue;
    }
    // A key without a value and without a list is `null` to YAML.
    const match = line.exec(raw);
    const key = match?.[1];
    if (key === undefined || key in value || key === '__proto__') return undefined;
    const text = match?.[2] === undefined ? undefined : withoutBlanks(match[2]);
    list = undefined;
    open = undefined;
    if (text === undefined) {
      value[key] = null;
      open = key;
      continue;
    }
    const read = text.startsWith('[') && text.endsWith(']') ? inlineList(text) : lineScalar(text);
    if (read === undefined) return undefined;
    value[key] = read;
  }
  return value;
}
