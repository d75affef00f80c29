/**
 * What a reader reads of a stretch of a source, which is Markdown and may begin and end anywhere in it: one line, its
 * emphasis, links and footnote marks gone, words that a line’s end divides made whole.
 */
export function readableSource(markdown: string): string {
  return markdown
    .replace(/(\p{L})-[ \t]*\r?\n[ \t>]*(?=\p{Ll})/gu, '$1')
    .replace(/\s*\n[ \t>]*/g, ' ')
    .replace(/\[\^[^\]\s]{1,40}\]|[*_\u00ad]/g, '')
    .replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)\s]{0,400}\)/g, '$1')
    .replace(/\]\([^)\s]{0,400}\)/g, '')
    .replace(/\s+/g, ' ');
}

const curly = /[“”„‘’‚«»]/;

/**
 * Marks and apostrophes of a source’s words as the quotation has them: inside double marks single ones and the other way
 * round, curly where the outer ones are.
 *
 * @param outer - the mark that opens the quotation; anything else for a block quote
 */
export function suitMarks(text: string, outer: string): string {
  const isCurly = curly.test(outer);
  const apostrophes = text.replace(/(?<=\p{L})['’](?=\p{L})/gu, isCurly ? '’' : "'");
  if (/["“„]/.test(outer)) return remark(apostrophes, /["“”„]/g, isCurly ? '‘’' : "''");
  if (/['‘‚]/.test(outer))
    return remark(apostrophes, /["“”„]|(?<!\p{L})['‘]|['’](?!\p{L})/gu, isCurly ? '“”' : '""');
  return apostrophes;
}

/** A mark behind a space or at an opening bracket opens; what is cut out of a text begins behind a word. */
function remark(text: string, marks: RegExp, [open, close]: string | readonly string[]): string {
  return text.replace(marks, (_mark, at: number) =>
    /[\s([—–]/.test(text[at - 1] ?? '') ? (open as string) : (close as string),
  );
}

/** Nothing of a source becomes markup in the document it is put into. */
export function escapeProse(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&');
}
