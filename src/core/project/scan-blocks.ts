import type { Span } from '../text/span.ts';
import { createLines, type Lines, nextLine } from './lines.ts';
import { plainHeading, plainParagraph } from './plain-inline.ts';

export interface ScannedBlocks {
  /** The content of the first heading that has words. */
  readonly heading: Span | undefined;
  /** The first paragraph at top level that has words. */
  readonly paragraph: Span | undefined;
}

/*
 * What a line at top level begins with. Each is true to CommonMark 0.31 for what it takes. What is left open (setext
 * headings, tables, HTML, definitions, lazy lines, tabs) makes the scanner give up, and remark is asked.
 */
const blank = /^[ \t]*$/;
const indented = /^(?: {4}| {0,3}\t)/;
const atxHeading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const closingFence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const thematicBreak = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const quote = /^ {0,3}>/;
const anyItem = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
/** A list item with words on its own line, at most four spaces behind its mark. */
const plainItem = /^( {0,3}(?:[-+*]|(\d{1,9})[.)]) {1,4})[^ \t]/;
/** HTML that ends on its own line. */
const lineComment = /^ {0,3}<!--(?!-?>)(?:(?!-->).)*-->[ \t]*$/;
/** May make of itself, or of the paragraph above it, something else than words. */
const doubtful = /^[ \t]*(?:[<|]|%%|\$\$|\[\^|[-=:][-=|: \t]*$)/;
/** Can be nothing but a paragraph, or the next line of one: told first, since most lines are. */
const letter = /^[A-Za-z]/;
const definition = /^ {0,3}\[(?!\[)(?:[^\]]*$|[^\]]*\\|[^\]]*\]:)/;

/**
 * Finds the first heading and the first paragraph at top level and stops as soon as it has both; `undefined` where the
 * lines do not say for certain how remark reads them.
 */
export function scanBlocks(source: string, from: number, wantsHeading: boolean): ScannedBlocks | undefined {
  // A line that ends in a carriage return alone.
  if (source.includes('\r') && /\r(?!\n)/.test(source)) return undefined;
  const lines = createLines(source, from);
  let heading: Span | undefined;
  let paragraph: Span | undefined;
  const takeParagraph = (): boolean => {
    const span = readParagraph(lines);
    if (!span || (!paragraph && mayRefer(source, span))) return false;
    if (!paragraph && hasWords(source.slice(span.start, span.end), plainParagraph)) paragraph = span;
    return true;
  };
  while (((wantsHeading && !heading) || !paragraph) && lines.text !== undefined) {
    const text: string = lines.text;
    if (letter.test(text)) {
      if (!takeParagraph()) return undefined;
    } else if (atxHeading.test(text)) {
      if (wantsHeading && !heading) {
        const content = headingContent(text, lines.start);
        if (mayRefer(source, content)) return undefined;
        if (hasWords(source.slice(content.start, content.end), plainHeading)) heading = content;
      }
      nextLine(lines);
    } else if (fence.test(text)) skipFence(lines);
    else if (blank.test(text) || thematicBreak.test(text) || lineComment.test(text)) nextLine(lines);
    else if (indented.test(text)) {
      if (!skipIndented(lines)) return undefined;
    } else if (quote.test(text)) {
      if (!skipQuote(lines)) return undefined;
    } else if (anyItem.test(text)) {
      if (!skipList(lines)) return undefined;
    } else if (!takeParagraph()) return undefined;
  }
  return { heading, paragraph };
}

/** A closing sequence of `#` is not part of the content. */
function headingContent(text: string, lineStart: number): Span {
  const open = /^ {0,3}#{1,6}[ \t]*/.exec(text)?.[0].length ?? 0;
  const content = text
    .slice(open)
    .replace(/(?:^|[ \t]+)#+[ \t]*$/, '')
    .trimEnd();
  return { start: lineStart + open, end: lineStart + open + content.length };
}

/** Whether brackets in `span` may stand for a definition anywhere in the text, which only a parser can say. */
function mayRefer(source: string, span: Span): boolean {
  const text = source.slice(span.start, span.end);
  return text.includes('[') && source.includes(']:') && /(?<!\[)\[(?!\[)/.test(text);
}

function hasWords(source: string, plain: (source: string) => string): boolean {
  return /^[\p{L}\p{N}]/u.test(source) || plain(source) !== '';
}

function skipFence(lines: Lines): void {
  const open = fence.exec(lines.text ?? '')?.[1] ?? '';
  while (nextLine(lines) !== undefined) {
    const close = closingFence.exec(lines.text ?? '')?.[1];
    if (close?.startsWith(open)) break;
  }
  nextLine(lines);
}

/** Whether what follows is certain: behind indented code, blank lines or none between, remark takes some items for words. */
function skipIndented(lines: Lines): boolean {
  let text = nextLine(lines);
  while (text !== undefined && (blank.test(text) || indented.test(text))) text = nextLine(lines);
  return text === undefined || !anyItem.test(text);
}

/** Whether it is certain where the quote ends: a line of text right behind it would belong to it (a lazy line). */
function skipQuote(lines: Lines): boolean {
  let text = nextLine(lines);
  while (text !== undefined && quote.test(text)) text = nextLine(lines);
  return text === undefined || blank.test(text) || atxHeading.test(text);
}

/** The same for a list, whose items hold what is indented as far as their first word. */
function skipList(lines: Lines): boolean {
  let indent = 0;
  let afterBlank = false;
  for (let text = lines.text; text !== undefined; text = nextLine(lines)) {
    if (blank.test(text)) {
      afterBlank = true;
      continue;
    }
    if (text.includes('\t')) return false;
    if (indent === 0 || text.search(/[^ ]/) < indent) {
      const item = plainItem.exec(text);
      if (item && !thematicBreak.test(text)) indent = item[1]!.length;
      else return indent > 0 && !anyItem.test(text) && (afterBlank || atxHeading.test(text));
    }
    afterBlank = false;
  }
  return true;
}

/** A paragraph from the line `lines` stands at; `undefined` if it may be something else. */
function readParagraph(lines: Lines): Span | undefined {
  const first = lines.text as string;
  if (!letter.test(first) && (doubtful.test(first) || definition.test(first))) return undefined;
  const start = lines.start + first.search(/[^ \t]/);
  let end = lines.start + first.trimEnd().length;
  for (let text = nextLine(lines); text !== undefined && !blank.test(text); text = nextLine(lines)) {
    if (letter.test(text)) {
      end = lines.start + text.trimEnd().length;
      continue;
    }
    if (doubtful.test(text)) return undefined;
    if (atxHeading.test(text) || fence.test(text) || thematicBreak.test(text) || quote.test(text)) break;
    if (anyItem.test(text)) {
      const item = plainItem.exec(text);
      if (!item) return undefined;
      if (item[2] === undefined || Number(item[2]) === 1) break;
    }
    end = lines.start + text.trimEnd().length;
  }
  return { start, end };
}
