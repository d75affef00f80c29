/** One letter typed into a text. */
export interface Keystroke {
  readonly offset: number;
  readonly letter: string;
}

/** A word is typed at each of these places, as shares of the text. */
const places = [0.1, 0.5, 0.9] as const;
const typed = 'as everybody knows it ';

/**
 * What a writer types: letters one after the other inside of paragraphs near the begin, the middle and the end. Offsets
 * are into the text as the keystrokes before have left it.
 */
export function* typing(text: string, count: number): Iterable<Keystroke> {
  const starts = places.map((share) => wordEnd(text, Math.floor(text.length * share)));
  const perPlace = Math.ceil(count / starts.length);
  let done = 0;
  for (const [index, start] of starts.entries()) {
    const before = index * perPlace;
    for (let at = 0; at < perPlace && done < count; at++, done++) {
      yield { offset: start + before + at, letter: typed[at % typed.length] as string };
    }
  }
}

/** The first end of a word in running prose behind an offset. */
function wordEnd(text: string, from: number): number {
  const prose = /[a-z]{3,} (?=[a-z]{3,} [a-z]{2,})/g;
  prose.lastIndex = from;
  return (prose.exec(text)?.index ?? from) + 3;
}
