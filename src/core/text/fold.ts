/** Letters that Unicode does not take apart into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};

/** One character in the form in which names are compared: lower case, without diacritics (*Müller* as *muller*). */
export function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return undecomposed[lower] ?? lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

const ascii = /^[\0-\x7f]*$/;

/** Text in the form in which names are compared: lower case, without diacritics. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) {
    folded += character.charCodeAt(0) < 128 ? character.toLowerCase() : foldCharacter(character);
  }
  return folded;
}

/** The start value of {@link hashWith}: the offset basis of FNV-1a (Fowler, Noll, Vo; public domain), 32 bits. */
export const emptyHash = 0x811c9dc5 | 0;

/** One more code unit in a hash. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a word, as tokens carry it: equal for words that differ in case and diacritics only. */
export function hashWord(word: string): number {
  let hash = emptyHash;
  const folded = fold(word);
  for (let at = 0; at < folded.length; at++) hash = hashWith(hash, folded.charCodeAt(at));
  return hash;
}

/** The hashes of a list of words, parted by white space: what a token's hash is looked up in. */
export function wordSet(words: string): ReadonlySet<number> {
  return new Set(words.split(/\s+/).map(hashWord));
}
