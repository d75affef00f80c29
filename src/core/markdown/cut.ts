import {
  behindMarkers,
  closes,
  contentStart,
  indentOf,
  isOpener,
  type Line,
  mayOpenContainer,
  type Open,
  openedBy,
} from './cut-line.ts';
import { noLabels } from './labels.ts';
import { parsePart } from './parse.ts';

/**
 * Cuts a document into parts that can be parsed on their own, line by line.
 *
 * A part begins at a line behind a blank one if, read alone, it gives the same tree as read behind all that goes before.
 * A blank line ends paragraphs, tables and block quotes. So what is left to ask is whether something lasting is still
 * open: a fence, HTML of the lasting kinds (see `cut-line.ts`), or a list or footnote that the line may belong to.
 * Where these rules cannot tell (an opener that may stand in a list item or in HTML), the parser is asked; where it cannot tell
 * either, not again before the part is twice as long: else a file of such lines would be parsed as often as it has lines.
 * Comments stay in one part with what follows them: they may annotate it.
 */
export interface Cutter {
  /**
   * Takes the next line. `true`: a part begins with it. `before` gives the text of the part so far, for the rare case
   * that the parser has to be asked.
   */
  next(line: Line, before: () => string): boolean;
}

export function createCutter(): Cutter {
  let open: Open | undefined;
  /** A list item or footnote definition may be open. */
  let inContainer = false;
  /** HTML that ends at the next blank line may be open. */
  let inHtml = false;
  let unsure = false;
  let blankBefore = false;
  /** The last line that isn't blank was indented like code: micromark then starts no list at another number than 1. */
  let afterIndented = false;
  let onlyComments = true;
  let begun = false;
  /** The lines of the part so far, and from how many on the parser may be asked: each time of a part twice as long. */
  let lines = 0;
  let asksFrom = 0;

  function restart(): void {
    open = undefined;
    inContainer = false;
    inHtml = false;
    unsure = false;
    blankBefore = false;
    afterIndented = false;
    onlyComments = true;
    lines = 0;
    asksFrom = 0;
  }

  function beginsPart(line: Line, from: number, before: () => string): boolean {
    if (open || !blankBefore || from === line.end || onlyComments) return false;
    if (line.text.charCodeAt(line.start) === 0xfeff) return false;
    const indent = indentOf(line);
    if (indent > 3 || (inContainer && indent > 0)) return false;
    if ((inContainer || afterIndented) && mayOpenContainer(line, from)) return false;
    if (!unsure) return true;
    if (lines < asksFrom) return false;
    asksFrom = 2 * lines;
    const asked = openAtEnd(before());
    if (asked !== 'unknown') unsure = false;
    if (asked === 'nothing') return true;
    if (asked !== 'unknown') openWith(asked);
    return false;
  }

  function read(line: Line, from: number): void {
    if (open) {
      if (closes(open, line)) close();
      return;
    }
    if (from === line.end) {
      blankBefore = true;
      inHtml = false;
      return;
    }
    blankBefore = false;
    const indent = indentOf(line);
    afterIndented = indent > 3;
    if (afterIndented) {
      onlyComments = false;
      if (inContainer && isOpener(line, behindMarkers(line, from))) unsure = true;
      return;
    }
    readContent(line, from, indent);
  }

  function close(): void {
    open = undefined;
    inContainer = false;
    inHtml = false;
    blankBefore = false;
    afterIndented = false;
  }

  function openWith(found: Open): void {
    open = found;
    inContainer = false;
  }

  function readContent(line: Line, from: number, indent: number): void {
    const opener = isOpener(line, from);
    if (opener && (inHtml || (inContainer && indent > 0))) unsure = true;
    const found = opener && !unsure ? openedBy(line, from) : undefined;
    if (found) openWith(found);
    if (onlyComments) onlyComments = isComment(line, from, found !== undefined);
    if (mayOpenContainer(line, from)) inContainer = true;
    if (inContainer && !opener && isOpener(line, behindMarkers(line, from))) unsure = true;
    if (!opener && line.text.charCodeAt(from) === 60) inHtml = true;
  }

  return {
    next(line, before) {
      const from = contentStart(line);
      const cut = begun && beginsPart(line, from, before);
      begun = true;
      if (cut) restart();
      lines++;
      read(line, from);
      return cut;
    },
  };
}

/** A line that is a comment and nothing else, or begins one that lasts. */
function isComment({ text, end }: Line, from: number, isOpen: boolean): boolean {
  const content = text.slice(from, end).trimEnd();
  if (content.startsWith('<!--')) return isOpen || content.endsWith('-->');
  return content.startsWith('%%') && (isOpen || (content.length > 3 && content.endsWith('%%')));
}

/**
 * Asks the parser what is still open behind `text`, which ends with a blank line: would a paragraph begin there, and
 * leave all before it as it is when the text ends? (Where a fence in a list item ends depends on that.)
 */
function openAtEnd(text: string): Open | 'nothing' | 'unknown' {
  const { nodes } = parsePart(`${text}x`, noLabels);
  const last = nodes.at(-1);
  const start = last?.position?.start.offset ?? 0;
  if (last?.type === 'paragraph' && start === text.length) {
    const alone = parsePart(text, noLabels).nodes;
    return JSON.stringify(alone) === JSON.stringify(nodes.slice(0, -1)) ? 'nothing' : 'unknown';
  }
  const end = text.slice(start).search(/[\r\n]/);
  const line = { text, start, end: end < 0 ? text.length : start + end };
  return openedBy(line, contentStart(line)) ?? 'unknown';
}
