import type { Html, Node, PhrasingContent } from 'mdast';
import type { CitationItem } from '../model/prose-run.ts';
import type { Citation, CitedItem, Comment, Wikilink } from './nodes.ts';
import { objectMark, type ProseText } from './prose-text.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf(node: Node): Place {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The text of an HTML or Obsidian comment; `undefined` for other HTML. */
export function commentValue(node: Html | Comment): string | undefined {
  if (node.type === 'comment') return node.value.trim();
  return /^\s*<!--([\s\S]*?)-->\s*$/.exec(node.value)?.[1]?.trim();
}

/**
 * Appends inline content as a reader reads it; `notes` collects the contents of inline footnotes, which are runs of
 * their own.
 */
export function appendInlines(
  text: ProseText,
  nodes: readonly PhrasingContent[],
  notes: PhrasingContent[][],
): void {
  for (const node of nodes) appendInline(text, node, notes);
}

function appendInline(text: ProseText, node: PhrasingContent, notes: PhrasingContent[][]): void {
  const place = placeOf(node);
  const at = text.length();
  switch (node.type) {
    case 'text':
      text.append(node.value, place.start, place.end);
      return;
    case 'break':
      text.mark(' ', place.start, place.end);
      return;
    case 'emphasis':
    case 'strong':
    case 'delete':
      appendInlines(text, node.children, notes);
      text.add({ type: node.type, start: at, end: text.length() });
      return;
    case 'link':
      appendInlines(text, node.children, notes);
      text.add({ type: 'link', url: node.url, start: at, end: text.length() });
      return;
    case 'linkReference':
      appendInlines(text, node.children, notes);
      return;
    case 'wikilink':
      appendWikilink(text, node, place);
      return;
    case 'citation':
      appendCitation(text, node, place);
      return;
    case 'footnoteReference':
      text.add({ type: 'footnote', label: node.identifier, start: at, end: at });
      return;
    case 'inlineFootnote':
      notes.push(node.children);
      text.add({ type: 'inline-footnote', start: at, end: at });
      return;
    case 'comment':
    case 'html': {
      const value = commentValue(node);
      if (value !== undefined) {
        text.add({ type: 'comment', value, start: at, end: at });
        return;
      }
      appendObject(text, place);
      return;
    }
    default:
      appendObject(text, place);
      return;
  }
}

function appendObject(text: ProseText, place: Place): void {
  const at = text.length();
  text.mark(objectMark, place.start, place.end);
  text.add({ type: 'object', start: at, end: at + 1 });
}

/** Shows the label, else the target; an embed shows neither, for what it embeds is not this text. */
function appendWikilink(text: ProseText, node: Wikilink, place: Place): void {
  const at = text.length();
  const { source } = text;
  const { target, embed, label } = node;
  if (embed) text.mark(objectMark, place.start, place.end);
  else {
    const shown = label?.trim() || target;
    const bar = source.indexOf('|', place.start);
    const from = label?.trim() && bar >= 0 ? bar : place.start;
    const start = source.indexOf(shown, from);
    if (start >= 0 && start < place.end) text.mark(shown, start, start + shown.length);
  }
  text.add({ type: 'wikilink', target, embed, start: at, end: text.length() });
}

/** In brackets a citation is no part of the sentence; a bare `@key` stands in it as an object does. */
function appendCitation(text: ProseText, node: Citation, place: Place): void {
  const at = text.length();
  const items = node.children.map(
    (item): CitationItem => ({
      key: item.key,
      suppressAuthor: item.suppressAuthor,
      prefix: item.prefix,
      locator: item.locator,
      source: keyPlace(item),
    }),
  );
  if (!node.bracketed) text.mark(objectMark, place.start, place.end);
  text.add({ type: 'citation', items, start: at, end: text.length() });
}

/** Of `-@key` the key with its `@`. */
function keyPlace(item: CitedItem): Place {
  const { start, end } = placeOf(item);
  return { start: item.suppressAuthor ? start + 1 : start, end };
}
