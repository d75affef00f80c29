import type { Span } from './span.ts';

/** The sentences of a run, in order, white space between them left out. Offsets are UTF-16 code units. */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  const end = /[.!?…]["'”’)\]]*(?=\s+["'“‘([]*\p{Lu})/gu;
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    found.push({ start, end: stop });
    start = stop + /^\s*/.exec(text.slice(stop))![0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
