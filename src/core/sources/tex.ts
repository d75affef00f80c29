/** TeX accents by their command, as the combining mark that follows the letter (The TeXbook, chapter 9). */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Letters and signs that have a command of their own. */
const symbols: Readonly<Record<string, string>> = {
  ss: 'ß',
  SS: 'ẞ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  ng: 'ŋ',
  NG: 'Ŋ',
  dj: 'đ',
  DJ: 'Đ',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  quotedblbase: '„',
  quotesinglbase: '‚',
  guillemotleft: '«',
  guillemotright: '»',
  textasciitilde: '~',
  textbackslash: '\\',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textdegree: '°',
  textregistered: '®',
  texttrademark: '™',
  textcopyright: '©',
  copyright: '©',
  pounds: '£',
  textsterling: '£',
  texteuro: '€',
  euro: '€',
  S: '§',
  P: '¶',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  BibTeX: 'BibTeX',
  textunderscore: '_',
  slash: '/',
  quad: ' ',
  qquad: ' ',
  newline: ' ',
  par: ' ',
  alpha: 'α',
  beta: 'β',
  times: '×',
};

/** The text of a field’s value: accents, letters and signs decoded, braces and commands that only change the type removed. */
export function decodeTex(value: string): string {
  if (!/[\\{}~$-]|``|''|\s\s|\n/.test(value)) return value.trim();
  let text = '';
  for (let at = 0; at < value.length; ) {
    const character = value[at] as string;
    if (character === '\\') {
      const [decoded, next] = command(value, at + 1);
      text += decoded;
      at = next;
      continue;
    }
    at++;
    if (character === '{' || character === '}' || character === '$') continue;
    text += character === '~' ? '\u00a0' : character;
  }
  return text
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** Decodes the command behind the backslash at `at - 1`; gives its text and where reading goes on. */
function command(value: string, at: number): readonly [string, number] {
  const first = value[at];
  if (first === undefined) return ['', at];
  if (!/[A-Za-z]/.test(first)) {
    const mark = accents[first];
    if (mark) return accented(value, at + 1, mark);
    return [
      first === '\\' || first === '-' || first === '/' || first === ','
        ? first === '-' || first === '/'
          ? ''
          : ' '
        : first,
      at + 1,
    ];
  }
  const name = /^[A-Za-z]+/.exec(value.slice(at, at + 40))?.[0] ?? first;
  let next = at + name.length;
  const symbol = symbols[name];
  if (symbol !== undefined && !(name.length === 1 && accents[name])) {
    if (value[next] === ' ') next++;
    else if (value.startsWith('{}', next)) next += 2;
    return [symbol, next];
  }
  const mark = accents[name];
  if (mark) return accented(value, next, mark);
  while (value[next] === ' ') next++;
  return ['', next];
}

/** The letter an accent stands on: the next one, in braces or not, a dotless i with its dot back. */
function accented(value: string, from: number, mark: string): readonly [string, number] {
  let at = from;
  while (value[at] === ' ') at++;
  let depth = 0;
  while (value[at] === '{') {
    depth++;
    at++;
  }
  let letter = '';
  if (value[at] === '\\') {
    const dotless = /^\\([ij])(?![A-Za-z])\s*/.exec(value.slice(at, at + 8));
    letter = dotless?.[1] ?? '';
    at += dotless ? dotless[0].length : 1;
  } else if (value[at] !== undefined && value[at] !== '}')
    letter = String.fromCodePoint(value.codePointAt(at++) as number);
  let rest = '';
  while (depth > 0 && at < value.length) {
    if (value[at] === '}') depth--;
    else rest += value[at];
    at++;
  }
  return [(letter + mark).normalize('NFC') + rest, at];
}
