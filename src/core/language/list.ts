/** The words of a table, as they stand in it: parted by white space. */
export function wordsOf(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}

/** A pattern that any word of a table matches. */
export function anyOf(table: string): string {
  return `(?:${wordsOf(table).join('|')})`;
}
