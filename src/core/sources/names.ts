import type { Author } from './source.ts';

/**
 * The people of a BibTeX name field: parts joined by *and* outside of braces; *First von Last*, *von Last, First* and
 * *von Last, Jr, First* (Patashnik, “BibTeXing”, 1988). A name in braces is a body and is not taken apart.
 */
export function readNames(raw: string, decode: (value: string) => string): readonly Author[] {
  return splitOutsideBraces(raw, /\s+and\s+/iy)
    .map((name) => readName(name.trim(), decode))
    .filter((author) => author.family !== '' || author.given !== '');
}

function readName(name: string, decode: (value: string) => string): Author {
  if (name.startsWith('{') && matchingBrace(name, 0) === name.length - 1)
    return { family: decode(name), given: '' };
  if (/^others$/i.test(name)) return { family: 'et al.', given: '' };
  const extended = extendedName(name, decode);
  if (extended) return extended;
  const parts = splitOutsideBraces(name, /\s*,\s*/y);
  if (parts.length > 1) return { family: decode(parts[0] as string), given: decode(parts.at(-1) as string) };
  const words = splitOutsideBraces(name, /[\s~]+/y);
  // *Ludwig van Beethoven*: the family name begins with its first word in lower case.
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(decode(word)),
  );
  const cut = particle > 0 ? particle : words.length - 1;
  return { family: decode(words.slice(cut).join(' ')), given: decode(words.slice(0, cut).join(' ')) };
}

/** Biblatex’s *family=Gaulle, given=Charles, prefix=de*. */
function extendedName(name: string, decode: (value: string) => string): Author | undefined {
  if (!/\bfamily\s*=/.test(name)) return undefined;
  const value = (field: string): string =>
    decode(
      new RegExp(`\\b${field}\\s*=\\s*("[^"]*"|\\{[^}]*\\}|[^,]*)`).exec(name)?.[1]?.replace(/^"|"$/g, '') ??
        '',
    );
  const prefix = value('prefix');
  return { family: prefix ? `${prefix} ${value('family')}` : value('family'), given: value('given') };
}

function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (depth <= 0) {
      separator.lastIndex = at;
      const match = separator.exec(text);
      if (match && match[0].length > 0) {
        parts.push(text.slice(start, at));
        start = at + match[0].length;
        at = start - 1;
      }
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function matchingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
