import type { Nodes } from 'mdast';
import type { DocumentAnalysis } from '../project/analysis.ts';
import type { TextChange } from '../project/document.ts';
import type { Span } from '../text/span.ts';
import { type PlacedComment, paragraphAt, spanOf } from './comments.ts';
import { isFirst, type PlacedUnit } from './unit-at.ts';

/**
 * Puts a comment where it holds for a unit. Before a paragraph it has a line of its own: in one line with the text
 * Markdown would take all of it for HTML. For the same reason it goes to the end of the line before, where a sentence
 * inside of a paragraph begins a line.
 */
export function placeComment(
  analysis: DocumentAnalysis,
  placed: PlacedUnit,
  value: string,
): TextChange | undefined {
  const { span } = placed;
  const text = analysis.doc.text();
  const paragraph = paragraphAt(analysis, span.start);
  if (!paragraph) return undefined;
  const comment = `<!-- ${value} -->`;
  const begin = spanOf(paragraph.node, paragraph.base).start;
  const first = isFirst(analysis, placed);
  // The text of a callout is one paragraph with its title.
  const underTitle = first && /[\r\n]/.test(text.slice(begin, span.start));
  const at =
    first && !underTitle
      ? begin
      : begin + outerStart(paragraph.node, span.start - begin, begin - paragraph.base);
  const line = lineStart(text, at);
  const lead = text.slice(line, at);
  if (first && !underTitle && /^\[![\w-]+\]/.test(text.slice(at))) {
    // The title of a callout: before all of it.
    const outer = lead.replace(/>[ \t]?$/, '');
    const before = line + outer.length;
    return { start: before, end: before, text: `${comment}${lineBreak(text)}${continued(outer)}` };
  }
  if (first && !/\[[ xX]\][ \t]*$/.test(lead))
    return { start: at, end: at, text: `${comment}${lineBreak(text)}${continued(lead)}` };
  if (!first && /^[\s>]*$/.test(lead) && line > begin) {
    const end = text.slice(0, line).replace(/(?:\\?[ \t]*)(?:\r\n|\r|\n)$/, '').length;
    return { start: end, end, text: ` ${comment}` };
  }
  return { start: at, end: at, text: `${comment} ` };
}

/** Takes a comment away, and with it the line that it had for itself. */
export function removeComment(text: string, { start, end }: Span): TextChange {
  const lead = text.slice(lineStart(text, start), start);
  const behind = text.slice(end);
  const endsLine = /^[ \t]*(?:\r\n|\r|\n)/.exec(behind)?.[0];
  if (endsLine === undefined)
    return { start, end: end + (/^[ \t]*/.exec(behind)?.[0].length ?? 0), text: '' };
  if (/^[\s>]*$/.test(lead)) {
    const blank = /^[ \t>]*(?:\r\n|\r|\n)/.exec(behind.slice(endsLine.length))?.[0] ?? '';
    return { start: start - lead.length, end: end + endsLine.length + blank.length, text: '' };
  }
  // Behind the marker of an item the text moves up.
  if (/^[\s>]*(?:(?:[-+*]|\d+[.)])[\s>]+)+$/.test(lead))
    return { start, end: end + (/^[\s>]*/.exec(behind)?.[0].length ?? 0), text: '' };
  return { start: start - (/[ \t]*$/.exec(lead)?.[0].length ?? 0), end, text: '' };
}

/** Another value in the same comment. */
export function rewriteComment(text: string, { start, end, value }: PlacedComment, now: string): TextChange {
  const at = text.indexOf(value, start);
  return at < 0 || at + value.length > end
    ? { start, end, text: `<!-- ${now} -->` }
    : { start: at, end: at + value.length, text: now };
}

/** Where what begins at `at` begins with its markup: of `*word*` the star. Offsets are relative to the paragraph. */
function outerStart(node: Nodes, at: number, base: number): number {
  if (!('children' in node)) return at;
  for (const child of node.children as readonly Nodes[]) {
    const { start, end } = spanOf(child, -base);
    if (at <= start || end <= at) continue;
    if (child.type === 'text') return at;
    if (!('children' in child) || firstText(child, base) >= at) return start;
    return outerStart(child, at, base);
  }
  return at;
}

function firstText(node: Nodes, base: number): number {
  if (!('children' in node) || node.children.length === 0) return spanOf(node, -base).start;
  return firstText(node.children[0] as Nodes, base);
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** What the next line begins with in the same quotes and items. */
function continued(lead: string): string {
  return lead.replace(/[^>\s]/g, ' ');
}

function lineBreak(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
