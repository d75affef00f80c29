import { reportVerbBases, reportVerbs } from '../language/argument/speech.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';

const name = /\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|van|von|al|bin)\s)?\p{Lu}[\p{L}’'-]+)*/gu;
const notNames =
  /^(?:The|A|An|It|In|On|But|And|As|If|Or|He|She|They|We|This|That|These|Those|However|For|By|At|So|Yet|Even|While|When|Secretary|General|President|Scholar|Minister)$/;

/** Who speaks in a unit, by the last name: from a quotation's speaker, else the name next to a verb of saying. */
export function speakerOf(text: string, unit: Span, quotations: readonly Quotation[]): string | undefined {
  for (const { start, end, speakerSpan } of quotations) {
    if (start >= unit.end || end <= unit.start || !speakerSpan) continue;
    if (speakerSpan.start < unit.start || speakerSpan.end > unit.end) continue;
    return lastName(text.slice(speakerSpan.start, speakerSpan.end));
  }
  const part = text.slice(unit.start, unit.end);
  for (const match of part.matchAll(name)) {
    if (notNames.test(match[0])) continue;
    const before =
      /(\p{L}+)\s(?:\p{L}+\s)?$/u.exec(part.slice(Math.max(0, match.index - 30), match.index))?.[1] ?? '';
    const after =
      /^(?:,[^,]{0,60},|,)?\s(?:\p{Ll}+ly\s)?(\p{Ll}+)/u.exec(
        part.slice(match.index + match[0].length, match.index + match[0].length + 90),
      )?.[1] ?? '';
    const first =
      /^\s(\p{Ll}+)/u.exec(
        part.slice(match.index + match[0].length, match.index + match[0].length + 30),
      )?.[1] ?? '';
    if (
      [before.toLowerCase(), after, first].some((word) => reportVerbs.has(word) || reportVerbBases.has(word))
    )
      return lastName(match[0]);
  }
  return undefined;
}

function lastName(full: string): string {
  const parts = full.replace(/[’']s$/, '').split(/\s+/);
  const last = parts.at(-1)!;
  return /^(?:he|she|they|it)$/i.test(last) ? full : last;
}
