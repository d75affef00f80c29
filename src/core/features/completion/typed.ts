import type { Node } from 'mdast';
import { anyOf } from '../../language/list.ts';
import { joinsInTyped } from '../../language/names/name-parts.ts';
import type { TextDocument } from '../../project/document.ts';
import type { Span } from '../../text/span.ts';

/** What stands before the cursor, as far as it asks to be completed. Each `span` ends at the cursor. */
export type Typed =
  /** `[[target#anchor`: what is typed of the part that the cursor is in. */
  | {
      readonly type: 'link';
      readonly span: Span;
      /** Before the `#`; the whole if there is none. */
      readonly target: string;
      /** Behind the last `#`, `^` included; `undefined` without one. */
      readonly anchor: string | undefined;
      /** Whether a label may be written too. */
      readonly labelled: boolean;
      readonly closed: boolean;
    }
  | { readonly type: 'footnote'; readonly span: Span; readonly text: string; readonly closed: boolean }
  | { readonly type: 'citation'; readonly span: Span; readonly text: string }
  /** Behind the comma that follows a key; `spaced`: a space stands between. */
  | { readonly type: 'locator'; readonly span: Span; readonly spaced: boolean }
  /** Words with capitals, the last of which is being typed. */
  | { readonly type: 'words'; readonly span: Span; readonly text: string; readonly opening: boolean };

const literal: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath', 'html', 'comment']);

const openLink = /(!?)\[\[([^[\]|\r\n]*)$/;
const openFootnote = /\[\^([^[\]\s]*)$/;
const openKey = /(?:^|[\s[(;,–—-])-?@([\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u;
const openLocator = /\[[^[\]]*@[^\s;,\]]+,( ?)([a-z]*)$/;
const capitals = new RegExp(
  `(?<![\\p{L}\\p{N}@#/\\\\.&_’'-])\\p{Lu}[\\p{L}\\p{N}’'.-]*(?: (?:${anyOf(joinsInTyped)} )?\\p{Lu}[\\p{L}\\p{N}’'.-]*){0,5}$`,
  'u',
);
const sentenceEnd = /(?:^|[.!?…:]["”’)]*)\s*["“‘(]*$/;

/** So much before the cursor is looked at: longer than any name or link. */
const reach = 400;

/** Looks at the line before `offset`, and whether it is in code, math or a comment, where nothing is completed. */
export function typedAt(doc: TextDocument, offset: number): Typed | undefined {
  const { block, start } = doc.blockAt(Math.max(0, offset - 1));
  const inside = offset - start;
  const from = Math.max(block.text.lastIndexOf('\n', inside - 1) + 1, inside - reach);
  const line = block.text.slice(from, inside);
  const back = (length: number): Span => ({ start: offset - length, end: offset });
  const link = openLink.exec(line);
  const rest = block.text.slice(inside, inside + reach);
  if (block.frontMatter)
    return link ? typedLink(link[2] as string, { rest, back, labels: false }) : undefined;
  if (!/[[@\p{Lu}]/u.test(line) || isLiteral(block.nodes, inside)) return undefined;
  if (link) return typedLink(link[2] as string, { rest, back, labels: link[1] === '' });
  const footnote = openFootnote.exec(line);
  if (footnote) {
    const text = footnote[1] as string;
    return { type: 'footnote', span: back(text.length), text, closed: rest.startsWith(']') };
  }
  const locator = openLocator.exec(line);
  if (locator)
    return { type: 'locator', span: back((locator[2] as string).length), spaced: locator[1] === ' ' };
  const key = openKey.exec(line);
  if (key) return { type: 'citation', span: back((key[1] as string).length), text: key[1] as string };
  const words = /^[\p{L}\p{N}]/u.test(rest) ? null : capitals.exec(line);
  if (!words) return undefined;
  const text = words[0];
  return {
    type: 'words',
    span: back(text.length),
    text,
    opening: sentenceEnd.test(line.slice(0, words.index)),
  };
}

interface AroundLink {
  /** What stands behind the cursor. */
  readonly rest: string;
  /** The span of so many code units before the cursor. */
  readonly back: (length: number) => Span;
  /** Whether a label may follow: an embed has none. */
  readonly labels: boolean;
}

/** @param text what is typed of the link, without its brackets */
function typedLink(text: string, { rest, back, labels }: AroundLink): Typed {
  const hash = text.lastIndexOf('#');
  const closed = /^[^[\]\r\n]*\]\]/.test(rest);
  const target = text.includes('#') ? text.slice(0, text.indexOf('#')) : text;
  return {
    type: 'link',
    span: back(hash < 0 ? text.length : text.length - hash - 1),
    target,
    anchor: hash < 0 ? undefined : text.slice(hash + 1),
    labelled: labels && (!closed || rest.startsWith(']]')),
    closed,
  };
}

/** Whether an offset of a block lies in code, math, HTML or a comment. */
function isLiteral(nodes: readonly Node[], offset: number): boolean {
  for (const node of nodes) {
    const { start, end } = node.position ?? {};
    if (start === undefined || end === undefined || start.offset! >= offset || end.offset! < offset) continue;
    const inline = node.type === 'inlineCode' || node.type === 'inlineMath' || node.type === 'comment';
    if (literal.has(node.type) && !(inline && end.offset === offset)) return true;
    if ('children' in node && isLiteral(node.children as readonly Node[], offset)) return true;
  }
  return false;
}
