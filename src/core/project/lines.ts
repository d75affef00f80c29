/** The lines of a text one after the other, without their line ends. */
export interface Lines {
  /** The line one stands at; `undefined` at the end. */
  readonly text: string | undefined;
  /** Where it begins. */
  readonly start: number;
  /** Goes to the next line. */
  next(): string | undefined;
}

export function createLines(source: string, from: number): Lines {
  let start = from;
  let following = from;
  let text: string | undefined;
  const next = (): string | undefined => {
    start = following;
    if (start >= source.length) {
      text = undefined;
      return text;
    }
    const feed = source.indexOf('\n', start);
    const end = feed < 0 ? source.length : feed;
    following = end + 1;
    text = source.slice(start, feed > start && source.charCodeAt(end - 1) === 13 ? end - 1 : end);
    return text;
  };
  next();
  return {
    get text() {
      return text;
    },
    get start() {
      return start;
    },
    next,
  };
}
