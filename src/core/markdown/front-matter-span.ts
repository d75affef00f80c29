const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/;

/** Whether a text begins as front matter does; whether it is closed is another question. */
export function opensFrontMatter(text: string): boolean {
  return opening.test(text);
}

/**
 * Where front matter ends, its closing line's end included; 0 without any. It stands at the very begin of a text,
 * between two lines of `---`.
 */
export function frontMatterEnd(text: string): number {
  const open = opening.exec(text);
  if (!open) return 0;
  const closing = /(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/g;
  closing.lastIndex = open[0].search(/[\r\n]/);
  const close = closing.exec(text);
  return close ? close.index + close[0].length : 0;
}
