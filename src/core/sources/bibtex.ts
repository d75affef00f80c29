import { monthNames } from '../language/facts/times.ts';
import { type EntryRest, finishEntries, type RawEntry } from './bibtex-entry.ts';
import type { Bibliography } from './source.ts';

const percent = 0x25;
const backslash = 0x5c;
const opening = 0x7b;
const closing = 0x7d;

const notEntries = new Set(['comment', 'preamble', 'string']);
/** Months are strings that every style defines. */
const months = monthNames.map((name) => name.slice(0, 3));

/**
 * Reads BibTeX and BibLaTeX. An entry that is broken or half typed ends where the next one begins at the start of a line,
 * so that it never hides the others. Entries are read lazily: the fields of one are taken apart when first asked for.
 */
export function readBibtex(text: string): Bibliography {
  const raws: RawEntry[] = [];
  const strings = createStrings();
  const heads = headsIn(text);
  // From the last to the first: where the next line begins that looks like the head of an entry.
  const limits = heads.map(() => text.length);
  for (let index = heads.length - 2; index >= 0; index--) {
    const { line } = heads[index + 1] as Head;
    limits[index] = line ?? (limits[index + 1] as number);
  }
  const firstFrom = (index: number, offset: number): number => {
    while (index < heads.length && (heads[index] as Head).start < offset) index++;
    return index;
  };
  for (let index = 0; index < heads.length; ) {
    const { start, type, at, close } = heads[index] as Head;
    const limit = limits[index] as number;
    index++;
    if (notEntries.has(type)) {
      const isString = type === 'string';
      const body = { text, at, limit, close, strings: isString ? strings.toChange() : strings.now };
      if (isString) readString(body);
      else skipBalanced(body);
      index = firstFrom(index, body.at);
      continue;
    }
    const raw = readEntry({ text, at, limit, close, strings: strings.kept() }, type, start);
    raws.push(raw);
    // What looks like the head of an entry within this one's lines is one only if this one has ended.
    if (index < heads.length && (heads[index] as Head).start < limit)
      index = firstFrom(index, raw.rest().next);
  }
  return finishEntries(raws);
}

/** What looks like the begin of an entry. */
interface Head {
  /** Where the `@` stands. */
  readonly start: number;
  /** Where its line begins, if nothing stands before it there. */
  readonly line: number | undefined;
  /** In lower case. */
  readonly type: string;
  /** Behind the opening brace. */
  readonly at: number;
  readonly close: string;
}

/** All heads, by one pattern over the whole text: abstracts are full of addresses with an `@`, which cost no call each. */
function headsIn(text: string): readonly Head[] {
  const heads: Head[] = [];
  const head = /@[ \t]*([A-Za-z][\w-]*)([ \t\r\n]*)([{(])/g;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const [all, type, space, open] = match as unknown as [string, string, string, string];
    const start = match.index;
    let line: number | undefined = start;
    while (line > 0 && isBlank(text.charCodeAt(line - 1))) line--;
    if ((line > 0 && !isLineEnd(text.charCodeAt(line - 1))) || /[\r\n]/.test(space)) line = undefined;
    const close = open === '(' ? ')' : '}';
    heads.push({ start, line, type: type.toLowerCase(), at: start + all.length, close });
  }
  return heads;
}

/** Abbreviations in force: an entry keeps those that stand above it, so that its fields may be read later. */
function createStrings() {
  let now = new Map(months.map((month) => [month, month[0]?.toUpperCase() + month.slice(1)]));
  let isKept = false;
  return {
    get now() {
      return now;
    },
    kept() {
      isKept = true;
      return now;
    },
    toChange() {
      if (isKept) now = new Map(now);
      isKept = false;
      return now;
    },
  };
}

interface Body {
  readonly text: string;
  at: number;
  /** Where the next entry begins; nothing of this one lies beyond. */
  readonly limit: number;
  readonly close: string;
  readonly strings: Map<string, string>;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
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

/** The key at its `lastIndex`, which may be empty. */
const keyHere = /[^\s,{}()"=#%]*/y;

/** Reads an entry as far as its key; all else when it is first asked for. */
function readEntry(body: Body, type: string, start: number): RawEntry {
  skipSpace(body);
  keyHere.lastIndex = body.at;
  const key = (keyHere.exec(body.text)?.[0] ?? '').slice(0, Math.max(0, body.limit - body.at));
  const keySpan = { start: body.at, end: body.at + key.length };
  body.at = keySpan.end;
  let known: EntryRest | undefined;
  const rest = (): EntryRest => {
    known ??= readRest(body, start, key);
    return known;
  };
  return { type, key, keySpan, rest };
}

function readRest(body: Body, start: number, key: string): EntryRest {
  const raw = new Map<string, string>();
  const broken = readFields(body, raw);
  const end = broken ? trimmedEnd(body.text, body.limit) : body.at;
  const next = broken ? body.limit : body.at;
  const problem =
    key === ''
      ? {
          code: 'bibliography-entry-without-key',
          message: 'This entry has no key and cannot be cited.',
        }
      : broken && {
          code: 'bibliography-entry-broken',
          message: `The entry “${key}” is not closed or cannot be read to its end.`,
        };
  return { span: { start, end }, raw, next, ...(problem && { problem }) };
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
