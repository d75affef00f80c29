/** One letter typed into a text. */
export interface Keystroke {
  readonly offset: number;
  readonly letter: string;
}

/** Words are typed at each of these places in turn, as shares of the text: so many that no one paragraph makes the median. */
const places = [0.1, 0.5, 0.9, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6] as const;
const typed = 'it was, as Solano said, not so ';

/**
 * What a writer types, without end: letters one after the other inside of paragraphs all over the text, a few words at each in
 * turn, and then on where they were left. Offsets are into the text as the keystrokes before have left it.
 */
export function* typing(text: string): Generator<Keystroke, never> {
  const at = places.map((share) => betweenWords(text, Math.floor(text.length * share)));
  for (let round = 0; ; round++) {
    const place = round % places.length;
    for (const letter of typed) {
      yield { offset: at[place]!, letter };
      for (const [other, share] of places.entries()) if (share >= places[place]!) at[other]!++;
    }
  }
}

/** Where paragraphs begin in the same parts of a text, each in turn, without end. */
export function* breaksIn(text: string): Generator<number, never> {
  const at = places.map((share) => text.indexOf('\n\n', Math.floor(text.length * share)) + 2);
  for (;;) yield* at;
}

/** The first so many letters or places; whoever took them may go on. */
export function* first<T>(count: number, all: Iterator<T, never>): Generator<T> {
  for (let taken = 0; taken < count; taken++) yield all.next().value;
}

/** The begin of the second word of a few in running prose behind an offset. */
function betweenWords(text: string, from: number): number {
  const prose = /[a-z]{3,} (?=[a-z]{3,} [a-z]{2,})/g;
  prose.lastIndex = from;
  const found = prose.exec(text);
  return found ? found.index + found[0].length : from;
}
