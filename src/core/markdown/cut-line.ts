/**
 * What one line tells about blocks, read from its first characters only. Lines come as offsets into a text: `start` is
 * the line's first code unit, `end` the one behind its last, its line ending left out.
 */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A construct that blank lines do not end, so nothing may be cut until its end is seen. */
export type Open =
  | { readonly type: 'fence'; readonly marker: number; readonly size: number }
  | { readonly type: 'html'; readonly end: RegExp };

const tab = 9;
const space = 32;

/** Columns of white space at the line's begin; a tab goes on to the next multiple of four. */
export function indentOf({ text, start, end }: Line): number {
  let columns = 0;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === space) columns++;
    else if (code === tab) columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

/** The first code unit that is neither space nor tab; the line's end if there is none. */
export function contentStart({ text, start, end }: Line): number {
  let offset = start;
  while (offset < end && isSpace(text.charCodeAt(offset))) offset++;
  return offset;
}

function isSpace(code: number): boolean {
  return code === space || code === tab;
}

const bullets = new Set(['*', '+', '-'].map((mark) => mark.charCodeAt(0)));

/** Whether a list item or a footnote definition may begin at `from`, the line's content. */
export function mayOpenContainer({ text, end }: Line, from: number): boolean {
  const code = text.charCodeAt(from);
  if (code === 91) return text.charCodeAt(from + 1) === 94;
  if (bullets.has(code)) return from + 1 >= end || isSpace(text.charCodeAt(from + 1));
  if (code < 48 || code > 57) return false;
  let offset = from + 1;
  while (offset < end && offset < from + 10 && isDigit(text.charCodeAt(offset))) offset++;
  const mark = text.charCodeAt(offset);
  if (mark !== 46 && mark !== 41) return false;
  return offset + 1 >= end || isSpace(text.charCodeAt(offset + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the content begins that list, footnote and quote marks stand before; `from` without any of these. */
export function behindMarkers(line: Line, from: number): number {
  let offset = from;
  while (offset < line.end) {
    const size = markerSize(line, offset);
    if (size === 0) break;
    offset = contentStart({ ...line, start: offset + size });
  }
  return offset;
}

function markerSize(line: Line, from: number): number {
  if (line.text.charCodeAt(from) === 62) return 1;
  if (!mayOpenContainer(line, from)) return 0;
  const size = line.text.slice(from, line.end).search(/[-*+.):]/) + 1;
  return Math.max(size, 1);
}

/** Begins and ends of HTML that blank lines do not end (CommonMark 0.31, 4.6, conditions 1 to 5). */
const lastingHtml: readonly { readonly begin: RegExp; readonly end: RegExp }[] = [
  { begin: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { begin: /^<!--/, end: /-->/ },
  { begin: /^<\?/, end: /\?>/ },
  { begin: /^<![A-Za-z]/, end: />/ },
  // An odd number of brackets before the `>` does not end it for micromark.
  { begin: /^<!\[CDATA\[/, end: /(?:^|[^\]])(?:\]\])+>/ },
];

/** What opens at `from`, the content of a line that stands at the top level, if it does not end on the same line. */
export function openedBy({ text, end }: Line, from: number): Open | undefined {
  const code = text.charCodeAt(from);
  if (code === 60) return htmlOpenedBy(text.slice(from, end));
  if (code !== 96 && code !== 126 && code !== 36 && code !== 37) return undefined;
  const size = runLength(text, from, end);
  if (code === 36 || code === 37) {
    if (size !== 2 || !isBlank(text, from + size, end)) return undefined;
  } else {
    if (size < 3) return undefined;
    if (code === 96 && text.slice(from + size, end).includes('`')) return undefined;
  }
  return { type: 'fence', marker: code, size };
}

/** Whether a line is one that opens something, ended on it or not. */
export function isOpener(line: Line, from: number): boolean {
  if (openedBy(line, from)) return true;
  return (
    line.text.charCodeAt(from) === 60 &&
    /^<(?:[!?]|script|pre|style|textarea)/i.test(line.text.slice(from, from + 10))
  );
}

function htmlOpenedBy(content: string): Open | undefined {
  const html = lastingHtml.find(({ begin }) => begin.test(content));
  if (!html) return undefined;
  // `<!-->` and `<?>` end where they begin.
  return html.end.test(content.slice(2)) || html.end.test(content.slice(1))
    ? undefined
    : { type: 'html', end: html.end };
}

export function closes(open: Open, line: Line): boolean {
  if (open.type === 'html') return open.end.test(line.text.slice(line.start, line.end));
  if (indentOf(line) > 3) return false;
  const from = contentStart(line);
  if (line.text.charCodeAt(from) !== open.marker) return false;
  const size = runLength(line.text, from, line.end);
  const sizeFits = open.marker === 36 || open.marker === 37 ? size === 2 : size >= open.size;
  return sizeFits && isBlank(line.text, from + size, line.end);
}

function runLength(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from);
  let offset = from;
  while (offset < end && text.charCodeAt(offset) === code) offset++;
  return offset - from;
}

function isBlank(text: string, from: number, end: number): boolean {
  for (let offset = from; offset < end; offset++) {
    if (!isSpace(text.charCodeAt(offset))) return false;
  }
  return true;
}
