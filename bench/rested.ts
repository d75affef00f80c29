/**
 * Gives a server that has started the two seconds in which a writer looks for the next file. It does then what it does
 * beforehand; without them an essay “opened while the server runs” would be one opened in the same moment as another.
 */
export function rested(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2000));
}
