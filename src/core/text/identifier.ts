const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʼ`]/g;
const dots = /(?<=\p{L})\.(?=\p{L})/gu;
const rest = /[^\p{L}\p{N}]+/gu;
const ascii = /^[\x00-\x7f]*$/;
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** The letters of `text` without their diacritics, in lower case: *Türkiye* and *turkiye* are one. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFD').replace(marks, '').toLowerCase();
  return /[ßøłđæœþı]/.test(lower)
    ? lower.replace(/[ßøłđæœþı]/g, (letter) => spelled[letter] as string)
    : lower;
}

/** Words of English letters with single spaces: nine names of ten. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The kebab-case id of a name: *Kurdish People’s Protection Units* is `kurdish-peoples-protection-units`. */
export function idOf(name: string): string {
  if (plainWords.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return fold(name)
    .replace(apostrophes, '')
    .replace(dots, '')
    .replace(rest, '-')
    .replace(/^-+|-+$/g, '');
}
