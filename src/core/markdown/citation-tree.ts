import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Citation, CitedItem } from './nodes.ts';

/** Tokens of `citation.ts` to nodes: text before the first key of a part is its prefix, text behind a key its locator. */
export function citationTree(): TreeExtension {
  return {
    enter: {
      citation(token) {
        const bracketed = this.sliceSerialize(token).startsWith('[');
        this.enter({ type: 'citation', bracketed, children: [] }, token);
        this.data.citationPrefix = '';
        this.data.citationPart = [];
        this.data.citationLine = token.start.line;
      },
    },
    exit: { citationKey, citationText, citationSeparator: endPart, citation: exit },
  };
}

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    /** Text of the present part before its first key. */
    citationPrefix?: string;
    /** Items of the present part. */
    citationPart?: CitedItem[];
    /** The line on which the last text stood. */
    citationLine?: number;
  }
}

function citationKey(this: CompileContext, token: Token): undefined {
  const source = this.sliceSerialize(token);
  const suppressAuthor = source.startsWith('-');
  const key = source.slice(suppressAuthor ? 2 : 1).replace(/^\{(.*)\}$/, '$1');
  const prefix = this.data.citationPrefix?.trim() ?? '';
  const { start, end } = token;
  const item: CitedItem = {
    type: 'citedItem',
    key,
    suppressAuthor,
    prefix,
    locator: '',
    position: {
      start: { line: start.line, column: start.column, offset: start.offset },
      end: { line: end.line, column: end.column, offset: end.offset },
    },
  };
  this.data.citationPrefix = '';
  this.data.citationPart?.push(item);
  (this.stack.at(-1) as Citation).children.push(item);
}

function citationText(this: CompileContext, token: Token): undefined {
  const newLine = token.start.line !== this.data.citationLine;
  const text = `${newLine ? ' ' : ''}${this.sliceSerialize(token)}`.replace(/\s+/g, ' ');
  this.data.citationLine = token.start.line;
  const item = this.data.citationPart?.at(-1);
  if (item) item.locator += text;
  else this.data.citationPrefix += text;
}

function endPart(this: CompileContext): undefined {
  for (const item of this.data.citationPart ?? [])
    item.locator = item.locator.replace(/^[\s,]+|[\s,]+$/g, '');
  this.data.citationPart = [];
  this.data.citationPrefix = '';
}

function exit(this: CompileContext, token: Token): undefined {
  endPart.call(this);
  this.exit(token);
}
