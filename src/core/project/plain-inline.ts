import type { Nodes } from 'mdast';
import { parse } from '../markdown/parse.ts';

/** A character that may begin inline markup, an escape or an entity. Text without any of them is what it says. */
const markup = /[\\`*_<&[\]!~%$^@\0]/;
/** The wikilink, the one kind of markup that notes are full of. */
const wikilink = /\[\[([^[\]|\\\r\n]*[^[\]|\\\s][^[\]|\\\r\n]*)(?:\|([^[\]|\\\r\n]*))?\]\]/g;

/**
 * What one reads of a paragraph's source: marks, comments, images, citations and footnote marks gone, white space made
 * one space. Plain text and wikilinks, nine of ten cases, are done by hand; for the rest remark is asked.
 */
export function plainParagraph(source: string): string {
  return byHand(source) ?? plainText(parse(source));
}

/** The same for what stands behind a heading's `#`. */
export function plainHeading(content: string): string {
  return byHand(content) ?? plainText(parse(`# ${content}`));
}

/** What is no wikilink because a line ends in it: its brackets are text, but before what would make a link of them. */
const brokenLink = /\[\[([^[\]\\\r\n]+\r?\n[^[\]\\\r\n]+)\]\](?![[(:])/g;

function byHand(source: string): string | undefined {
  if (!markup.test(source)) return tidy(source);
  if (source.includes('![[')) return undefined;
  const shown = source.replace(wikilink, (_all, target: string, label?: string) => labelOf(target, label));
  // What is left may be markup, or have become some by standing beside a label.
  return markup.test(shown.replace(brokenLink, '$1')) ? undefined : tidy(shown);
}

/** The readable text of a tree. */
export function plainText(tree: Nodes): string {
  return tidy(read(tree));
}

function read(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      return node.value;
    case 'break':
      return ' ';
    case 'wikilink':
      return node.embed ? '' : labelOf(node.target, node.label);
    case 'citation':
      return node.bracketed ? '' : node.children.map((item) => `@${item.key}`).join('');
    case 'inlineFootnote':
      return '';
    default:
      return 'children' in node ? node.children.map(read).join('') : '';
  }
}

function labelOf(target: string, label: string | null | undefined): string {
  return (label ?? '').trim() || target.trim();
}

const untidy = /[\t\r\n]| {2}| \^| [.,;:]/;

function tidy(text: string): string {
  if (!untidy.test(text)) return text.trim();
  return text
    .replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, ' ')
    .replace(/ \^[A-Za-z0-9-]+ ?$/, '')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}
