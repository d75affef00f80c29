import type { Span } from '../text/span.ts';

/**
 * The objects of the outermost list of a JSON text, by their braces: half a file, or one broken item, still gives the
 * others. An item that is never closed ends before the next line that opens one at its own indentation.
 */
export function splitItems(text: string): readonly Span[] {
  const items: Span[] = [];
  const list = text.indexOf('[');
  let at = list < 0 ? text.indexOf('{') : list + 1;
  if (at < 0) return items;
  while (at < text.length) {
    const start = text.indexOf('{', at);
    if (start < 0) break;
    const end = objectEnd(text, start);
    items.push({ start, end });
    at = end;
  }
  return items;
}

function objectEnd(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start) + 1;
  const indent = /^[ \t]*$/.test(text.slice(line, start)) ? text.slice(line, start) : undefined;
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') {
      // No string of JSON holds a line break: a quotation mark was forgotten.
      inString = false;
      if (indent !== undefined && at > start && text.startsWith(`${indent}{`, at + 1)) return at;
    } else if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}
