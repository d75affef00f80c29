import { monthNames } from '../language/facts/times.ts';

const month = `(?<month>${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:1[5-9]|20)\\d\\d)';
/** *3 March 2026*, *March 3rd, 2026*, *March 2026*, *2026-03-03*, as the whole of a text. */
const forms = [
  `${day} (?:of )?${month},? ${year}`,
  `${month} ${day},? ${year}`,
  `${month},? ${year}`,
  `${year}-(?<month>\\d\\d)-(?<day>\\d\\d)`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** A date in words or digits as ISO text, short where the day is not said; `undefined` for anything else. */
export function writtenDate(text: string): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  for (const form of forms) {
    const groups = form.exec(words)?.groups;
    if (!groups) continue;
    const name = groups['month'] as string;
    const number = /^\d/.test(name)
      ? Number(name)
      : 1 + monthNames.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase()));
    const of = groups['day'] === undefined ? undefined : Number(groups['day']);
    if (number < 1 || number > 12 || (of !== undefined && (of < 1 || of > 31))) return undefined;
    const two = (part: number): string => String(part).padStart(2, '0');
    return [groups['year'], two(number), ...(of === undefined ? [] : [two(of)])].join('-');
  }
  return undefined;
}

/** That this is when it appeared. */
const appeared = /^(?:first )?(?:published|posted|updated|written)(?: on)?:?\s+/i;
/** What else may stand beside the date of a dateline: who writes, or where. */
const beside = /^(?:[Bb]y [^.!?]{2,60}|(?:\p{Lu}[\p{L}'’.-]*(?: |$)){1,5})$/u;

/** A line is short: what is longer is prose that speaks of a day. */
const longest = 100;
/** How many paragraphs and headings at the top may hold the line: title, standfirst, author. */
const top = 5;

/**
 * The date that a column says of itself in a line of its own near the top: *3 March 2026*, *Berlin, 3 March 2026*,
 * *By Ana Ruiz | March 3, 2026*.
 *
 * @param texts what a reader reads of the first paragraphs and headings
 */
export function dateline(texts: Iterable<string>): string | undefined {
  let read = 0;
  for (const text of texts) {
    if (read++ === top) return undefined;
    if (text.length > longest || /[.!?]$/.test(text.trim())) continue;
    const written = dateInLine(text);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** The day that a file's name begins with: *2026-03-03-hedging.md*. */
export function dateOfName(path: string): string | undefined {
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?!\d)[^/]*$/.exec(path)?.[1];
  return day === undefined ? undefined : writtenDate(day);
}

function dateInLine(line: string): string | undefined {
  const whole = writtenDate(line.replace(appeared, ''));
  if (whole !== undefined) return whole;
  for (const { index, 0: mark } of line.matchAll(/\s*[|·•—–;]\s*|,\s+/g)) {
    const [left, right] = [line.slice(0, index).trim(), line.slice(index + mark.length).trim()];
    const written = beside.test(left)
      ? writtenDate(right)
      : beside.test(right)
        ? writtenDate(left)
        : undefined;
    if (written !== undefined) return written;
  }
  return undefined;
}
