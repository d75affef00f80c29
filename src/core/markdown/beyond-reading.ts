import type { Code } from 'mdast';
import {
  closes,
  contentStart,
  indentOf,
  type Line,
  mayOpenContainer,
  type Open,
  openedBy,
} from './cut-line.ts';

/** So many marks of quotes and lists at the head of one line nobody writes. */
const mostMarkers = 100;
/** Nor a list whose mark stands as far to the right as this. */
const lastColumn = 400;
/** So many brackets that are open at once, and that are opened in all, nobody writes in one paragraph. */
const deepestBracket = 200;
const mostOpened = 2000;
/** Of addresses that begin within one word. */
const mostTargets = 100;
/** Code units of a paragraph, once for each math, comment and long row of backticks that begins in it: half a second. */
const longestSearch = 5_000_000;

/**
 * Whether a part is nested deeper, or has more openings in one paragraph, than anybody writes. The parser takes the square of
 * these or more, minutes for a file of half a megabyte that somebody else may have sent: so such a part is not read
 * at all. One look at each line, which is nothing beside the parser.
 */
export function isBeyondReading(text: string): boolean {
  if (text.length <= mostMarkers) return false;
  const brackets = createCounter();
  let fence: Open | undefined;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const line: Line = { text, start, end: newline < 0 ? text.length : newline };
    start = line.end + 1;
    if (fence) {
      if (closes(fence, line)) fence = undefined;
      continue;
    }
    const from = contentStart(line);
    if (isNestedDeep(line, from)) return true;
    fence = indentOf(line) > 3 ? undefined : openedBy(line, from);
    if (beginsAnew(line, from)) brackets.restart();
    if (!fence && brackets.count(line, from)) return true;
  }
  return false;
}

/** The part as it stands: nothing is looked for in code. */
export function asItStands(text: string): Code {
  const value = text.trimEnd();
  const before = value.lastIndexOf('\n') + 1;
  const end = { line: value.split('\n').length, column: value.length - before + 1, offset: value.length };
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  return { type: 'code', lang: null, meta: null, value, position };
}

const greaterThan = 62;

/** Whether more quotes and lists may begin on a line than anybody nests. A row of one mark and nothing else is a line. */
function isNestedDeep(line: Line, from: number): boolean {
  let markers = 0;
  for (let at = from; at < line.end; ) {
    const isQuote = line.text.charCodeAt(at) === greaterThan;
    if (!isQuote && !mayOpenContainer(line, at)) return false;
    if (++markers > mostMarkers || at - line.start >= lastColumn) return !isRule(line, from);
    const end = isQuote ? at + 1 : markerEnd(line, at);
    at = contentStart({ ...line, start: end });
  }
  return false;
}

function markerEnd({ text, end }: Line, at: number): number {
  let behind = at;
  while (behind < end && text.charCodeAt(behind) > 32) behind++;
  return behind;
}

function isRule({ text, end }: Line, from: number): boolean {
  return /^(?:[*\t ]+|[-\t ]+)$/.test(text.slice(from, end));
}

/** `[label]: address`: hundreds of them stand one after the other, and the parser takes them one by one. */
const definition = /^\[[^[\]]+\]:[^[\]]*$/;

/** Paragraphs end at blank lines and where items, rows and headings begin; their brackets have nothing to do with each other. */
function beginsAnew(line: Line, from: number): boolean {
  const mark = line.text.charAt(from);
  if (mark === '[' && definition.test(line.text.slice(from, line.end))) return true;
  return from === line.end || mark === '|' || mark === '#' || mark === '>' || mayOpenContainer(line, from);
}

/** Counts what opens something within the lines of a paragraph: the parser then looks for its end, some as far as the paragraph goes. */
function createCounter() {
  let depth = 0;
  let opened = 0;
  let length = 0;
  let searches = 0;
  let targets = 0;
  const take = (text: string, at: number): void => {
    const code = text.charCodeAt(at);
    if (code === 91) {
      opened++;
      depth++;
    } else if (code === 93) {
      if (depth > 0) depth--;
      if (text.charCodeAt(at + 1) === 40) targets++;
    } else if (code === 32 || code === 41) targets = 0;
    else if (code === 36 || (code === 60 && opensLasting(text.charCodeAt(at + 1)))) searches++;
    else if (code === 96 && text.startsWith('````', at)) searches++;
  };
  return {
    restart() {
      depth = 0;
      opened = 0;
      length = 0;
      searches = 0;
      targets = 0;
    },
    /** Whether it is too much with the line counted. */
    count({ text, end }: Line, from: number): boolean {
      length += end - from;
      for (let at = from; at < end; at++) {
        take(text, at);
        if (depth > deepestBracket || opened > mostOpened || targets > mostTargets) return true;
      }
      return searches * length > longestSearch;
    },
  };
}

/** Comments, instructions, declarations: `<!`, `<?`. */
function opensLasting(code: number): boolean {
  return code === 33 || code === 63;
}
