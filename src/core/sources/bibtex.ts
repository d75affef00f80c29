import type { Problem } from '../model/problem.ts';
import { finishEntries, type RawEntry } from './bibtex-entry.ts';
import type { Bibliography } from './source.ts';

const percent = 0x25;
const backslash = 0x5c;
const opening = 0x7b;
const closing = 0x7d;

const notEntries = new Set(['comment', 'preamble', 'string']);
/** Months are strings that every style defines. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads BibTeX and BibLaTeX. An entry that is broken or half typed ends where the next one begins at the start of a line,
 * so that it never hides the others. Entries are read lazily: the fields of one are taken apart when first asked for.
 */
export function readBibtex(text: string): Bibliography {
  const strings = new Map(months.map((month) => [month, month[0]?.toUpperCase() + month.slice(1)]));
  const raws: RawEntry[] = [];
  const problems: Problem[] = [];
  const lineHeads = createLineHeads(text);
  const head = /@[ \t]*([A-Za-z][\w-]*)[ \t\r\n]*([{(])/g;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const type = (match[1] as string).toLowerCase();
    const limit = lineHeads(head.lastIndex);
    const body = { text, at: head.lastIndex, limit, close: match[2] === '(' ? ')' : '}', strings };
    if (type === 'string') readString(body);
    else if (!notEntries.has(type)) raws.push(readEntry(body, type, match.index));
    else skipBalanced(body);
    head.lastIndex = Math.max(head.lastIndex, body.at);
  }
  const entries = finishEntries(raws);
  for (const entry of entries) problems.push(...entry.problems);
  return { entries, problems };
}

interface Body {
  readonly text: string;
  at: number;
  /** Where the next entry begins; nothing of this one lies beyond. */
  readonly limit: number;
  readonly close: string;
  readonly strings: Map<string, string>;
}

const lineHead = /^[ \t]*@[ \t]*[A-Za-z][\w-]*[ \t]*[{(]/gm;

/** Where the lines begin that look like the head of an entry; asked with rising offsets, it goes through the text once. */
function createLineHeads(text: string): (from: number) => number {
  const search = new RegExp(lineHead);
  let next = -1;
  return (from) => {
    while (next < from) {
      const match = search.exec(text);
      next = match ? match.index : text.length;
      if (!match) break;
    }
    return next;
  };
}

/** White space and line comments. */
function skipSpace(body: Body): void {
  while (body.at < body.limit) {
    const code = body.text.charCodeAt(body.at);
    if (code === percent) {
      const line = body.text.indexOf('\n', body.at);
      body.at = line < 0 ? body.limit : Math.min(line, body.limit);
    } else if (code <= 32 || code === 0xa0) body.at++;
    else break;
  }
}

function skipBalanced(body: Body): void {
  let depth = 1;
  while (body.at < body.limit && depth > 0) {
    const character = body.text[body.at++];
    if (character === '{' || (character === '(' && body.close === ')')) depth++;
    else if (character === '}' || character === body.close) depth--;
  }
}

function readString(body: Body): void {
  skipSpace(body);
  const name = fieldName(body);
  if (name) body.strings.set(name, readValue(body));
  skipBalanced(body);
}

function fieldName(body: Body): string | undefined {
  const match = /[^\s=,{}()"#%]+/y;
  match.lastIndex = body.at;
  const name = match.exec(body.text)?.[0];
  if (!name || body.at + name.length > body.limit) return undefined;
  const start = body.at;
  body.at += name.length;
  skipSpace(body);
  if (body.text[body.at] !== '=' || body.at >= body.limit) {
    body.at = start;
    return undefined;
  }
  body.at++;
  return name.toLowerCase();
}

function readEntry(body: Body, type: string, start: number): RawEntry {
  const { text } = body;
  skipSpace(body);
  const keyed = /[^\s,{}()"=#%]*/y;
  keyed.lastIndex = body.at;
  const key = (keyed.exec(text)?.[0] ?? '').slice(0, Math.max(0, body.limit - body.at));
  const keySpan = { start: body.at, end: body.at + key.length };
  body.at = keySpan.end;
  const raw = new Map<string, string>();
  const broken = readFields(body, raw);
  const end = broken ? trimmedEnd(text, body.limit) : body.at;
  if (broken) body.at = body.limit;
  const problems: Problem[] = [];
  const report = (code: string, message: string): void => {
    problems.push({
      code,
      severity: 'warning',
      message,
      start: keySpan.start,
      end: Math.max(keySpan.end, keySpan.start + 1),
    });
  };
  if (key === '') report('bibliography-entry-without-key', 'This entry has no key and cannot be cited.');
  else if (broken)
    report('bibliography-entry-broken', `The entry “${key}” is not closed or cannot be read to its end.`);
  return { type, key, span: { start, end }, keySpan, raw, problems };
}

function trimmedEnd(text: string, limit: number): number {
  let end = limit;
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
  return end;
}

/** Reads fields up to the closing brace; true when there is none. */
function readFields(body: Body, raw: Map<string, string>): boolean {
  let slips = 0;
  while (body.at < body.limit) {
    skipSpace(body);
    const character = body.text[body.at];
    if (body.at >= body.limit || character === undefined) return true;
    if (character === ',') body.at++;
    else if (character === body.close) {
      body.at++;
      return slips > 0;
    } else {
      const name = fieldName(body);
      if (name === undefined) {
        slips++;
        body.at++;
        continue;
      }
      const value = readValue(body);
      if (!raw.has(name)) raw.set(name, value);
    }
  }
  return true;
}

/** A value and all that is joined to it by `#`, its outermost delimiters taken away. */
function readValue(body: Body): string {
  let value = '';
  for (;;) {
    skipSpace(body);
    const character = body.text[body.at];
    if (body.at >= body.limit) return value;
    if (character === '{') value += braced(body);
    else if (character === '"') value += quoted(body);
    else {
      const word = /[^\s,{}()"#%=]*/y;
      word.lastIndex = body.at;
      const name = word.exec(body.text)?.[0] ?? '';
      body.at += name.length;
      value += body.strings.get(name.toLowerCase()) ?? name;
    }
    skipSpace(body);
    if (body.text[body.at] !== '#' || body.at >= body.limit) return value;
    body.at++;
  }
}

function braced(body: Body): string {
  const { text, limit } = body;
  const start = ++body.at;
  const close = text.indexOf('}', start);
  const inner = text.indexOf('{', start);
  // Most values hold no brace and no command: two searches instead of a step for each letter.
  if (close >= 0 && close < limit && (inner < 0 || close < inner) && text[close - 1] !== '\\') {
    body.at = close + 1;
    return text.slice(start, close);
  }
  let depth = 1;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === opening) depth++;
    else if (code === closing && --depth === 0) {
      body.at = at + 1;
      return text.slice(start, at);
    }
  }
  body.at = limit;
  return text.slice(start, limit);
}

function quoted(body: Body): string {
  const start = ++body.at;
  let depth = 0;
  while (body.at < body.limit) {
    const character = body.text[body.at++];
    if (character === '\\') body.at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '"' && depth <= 0) return body.text.slice(start, body.at - 1);
  }
  return body.text.slice(start, body.limit);
}
