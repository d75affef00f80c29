import type { BlockContent, Node, PhrasingContent, RootContent } from 'mdast';
import { plainFence } from './plain-fence.ts';
import { mayBeWikilink, readPlainWikilink } from './plain-wikilink.ts';

/**
 * The nodes of a part in which nothing but wikilinks is markup within a line: paragraphs, headings, block quotes of one
 * paragraph, lists of one line an item, or one fence. Most of what people write is of that kind, and remark takes ten
 * times as long for it. They are those that remark makes, positions and order of fields included: the tests hold the two
 * together.
 *
 * @param labels - whether the document defines labels: brackets may be references then
 * @returns `undefined` for everything else, and wherever it is not certain
 */
export function plainNodes(text: string, labels: boolean): readonly RootContent[] | undefined {
  if (text.startsWith('```')) return plainFence(text);
  const nodes: RootContent[] = [];
  let start = 0;
  while (text.charCodeAt(start) === lineFeed) start++;
  let line = start + 1;
  while (start < text.length) {
    if (text.charCodeAt(start) === lineFeed) return isBlankFrom(text, start) ? nodes : undefined;
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (!addLine(nodes, { text, line, start, end, labels })) return undefined;
    line++;
    start = end + 1;
  }
  return nodes;
}

type Position = NonNullable<Node['position']>;
type Point = Position['start'];

/** A line of the part: its number, counted from 1, its first code unit and the one behind its last. */
interface PlainLine {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly labels: boolean;
}

const lineFeed = 10;
const numberSign = 35;
const greaterThan = 62;
const bullets = '*+-';

function isBlankFrom(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) if (text.charCodeAt(at) !== lineFeed) return false;
  return true;
}

/** Takes a line up; `false` if that is not certain. */
function addLine(nodes: RootContent[], line: PlainLine): boolean {
  const { text, start } = line;
  const code = text.charCodeAt(start);
  if (code === numberSign) return addHeading(nodes, line);
  if (code === greaterThan) return addQuoted(nodes, line);
  if (bullets.includes(text.charAt(start))) return addItem(nodes, line);
  const last = nodes.at(-1);
  if (last && last.type !== 'heading' && last.type !== 'paragraph') return false;
  if (!beginsWords(line, start)) return false;
  if (last?.type === 'paragraph') return goOn(last, line, start);
  return addParagraph(nodes, line, start);
}

function addHeading(nodes: RootContent[], line: PlainLine): boolean {
  const { text, start, end } = line;
  let from = start;
  while (text.charCodeAt(from) === numberSign) from++;
  const depth = from - start;
  if (depth > 6 || text.charAt(from) !== ' ' || !beginsText(text.charCodeAt(++from))) return false;
  // A mark at the end would be no part of the content.
  if (text.lastIndexOf('#', end - 1) >= from) return false;
  const children: PhrasingContent[] = [];
  if (!readInlines(children, line, from)) return false;
  const position = placeOf(line, start, end);
  nodes.push({ type: 'heading', depth: depth as 1, children, position });
  return true;
}

function addParagraph(nodes: (RootContent | BlockContent)[], line: PlainLine, from: number): boolean {
  const children: PhrasingContent[] = [];
  if (!readInlines(children, line, from)) return false;
  nodes.push({ type: 'paragraph', children, position: placeOf(line, from, line.end) });
  return true;
}

/** One more line of a paragraph: the line ending before it is text. */
function goOn(
  { children, position }: { children: PhrasingContent[]; position?: Position | undefined },
  line: PlainLine,
  from: number,
): boolean {
  const { end } = position as Position;
  addText(children, '\n', { start: { ...end }, end: pointOf(line, line.start) });
  if (!readInlines(children, line, from)) return false;
  (position as Position).end = pointOf(line, line.end);
  return true;
}

function addQuoted(nodes: RootContent[], line: PlainLine): boolean {
  const { start, end } = line;
  const from = start + 2;
  if (!behindSpace(line, from)) return false;
  const last = nodes.at(-1);
  if (last?.type !== 'blockquote') {
    const children: BlockContent[] = [];
    nodes.push({ type: 'blockquote', children, position: placeOf(line, start, end) });
    return addParagraph(children, line, from);
  }
  const [paragraph] = last.children;
  (last.position as Position).end = pointOf(line, end);
  return paragraph?.type === 'paragraph' && goOn(paragraph, line, from);
}

function addItem(nodes: RootContent[], line: PlainLine): boolean {
  const { text, start, end } = line;
  if (!behindSpace(line, start + 2)) return false;
  const children: BlockContent[] = [];
  if (!addParagraph(children, line, start + 2)) return false;
  const item = {
    type: 'listItem' as const,
    spread: false,
    checked: null,
    children,
    position: placeOf(line, start, end),
  };
  const last = nodes.at(-1);
  if (last?.type !== 'list') {
    const position = placeOf(line, start, end);
    nodes.push({ type: 'list', ordered: false, start: null, spread: false, children: [item], position });
    return true;
  }
  // Another mark begins another list.
  if (text.charAt(last.position?.start.offset as number) !== text.charAt(start)) return false;
  last.children.push(item);
  (last.position as Position).end = pointOf(line, end);
  return true;
}

function behindSpace(line: PlainLine, from: number): boolean {
  return line.text.charAt(from - 1) === ' ' && beginsWords(line, from);
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What no construct of blocks begins with: letters, quotation marks and brackets of all kinds. */
function beginsText(code: number): boolean {
  if (isLetter(code) || isDigit(code) || code === 34 || code === 39 || code === openParenthesis) return true;
  return code === openBracket || (code >= 128 && code !== byteOrderMark);
}

/** The same for a line, which may begin with a number that is no list item's. */
function beginsWords({ text }: PlainLine, from: number): boolean {
  const code = text.charCodeAt(from);
  // One bracket may begin a definition, or the box of a task.
  if (code === openBracket) return text.charCodeAt(from + 1) === openBracket;
  if (!isDigit(code)) return beginsText(code);
  let at = from + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  const mark = text.charAt(at);
  return mark !== '.' && mark !== ')';
}

const space = 32;
const exclamation = 33;
const openParenthesis = 40;
const openBracket = 91;
const closeBracket = 93;
const byteOrderMark = 0xfeff;

/** 1 for characters below 128 that begin no inline markup, escape or entity, wherever they stand. */
const isPlain = new Uint8Array(128);
for (const character of ' "\'(),-./:;?+=#>{}|') isPlain[character.charCodeAt(0)] = 1;
for (let code = 0; code < 128; code++) if (isLetter(code) || isDigit(code)) isPlain[code] = 1;

/** The text and the wikilinks of a line from there on; `false` if there may be anything else. */
function readInlines(nodes: PhrasingContent[], line: PlainLine, from: number): boolean {
  const { text, end } = line;
  // White space at the end of a line is no text, and may be a hard break.
  if (text.charCodeAt(end - 1) === space) return false;
  let textStart = from;
  const endText = (at: number): void => {
    if (at > textStart) addText(nodes, text.slice(textStart, at), placeOf(line, textStart, at));
  };
  for (let at = from; at < end; ) {
    const link = text.charCodeAt(at) === openBracket ? readPlainWikilink(text, at, end) : undefined;
    if (link) {
      endText(at);
      const { target, label } = link;
      const position = placeOf(line, at, link.end);
      nodes.push({ type: 'wikilink', embed: false, target, label, position });
      at = link.end;
      textStart = at;
    } else if (isPlainAt(line, at)) at++;
    else return false;
  }
  endText(end);
  return true;
}

function isPlainAt({ text, labels }: PlainLine, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return code !== byteOrderMark;
  if (isPlain[code] === 1) return true;
  const next = text.charCodeAt(at + 1);
  if (code === exclamation) return next !== openBracket;
  // Brackets are words where nothing is defined, unless an address stands behind them or they may be a wikilink.
  if (labels) return false;
  if (code === closeBracket) return next !== openParenthesis;
  return code === openBracket && !mayBeWikilink(text, at);
}

/** Text that goes on is one node. */
function addText(nodes: PhrasingContent[], value: string, position: Position): void {
  const last = nodes.at(-1);
  if (last?.type !== 'text') {
    nodes.push({ type: 'text', value, position });
    return;
  }
  last.value += value;
  (last.position as Position).end = position.end;
}

function placeOf(line: PlainLine, start: number, end: number): Position {
  return { start: pointOf(line, start), end: pointOf(line, end) };
}

function pointOf({ line, start }: PlainLine, offset: number): Point {
  return { line, column: offset - start + 1, offset };
}
