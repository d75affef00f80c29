/** The words of a table, as they stand in it: parted by white space. */
export function wordsOf(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}
