import {
  beforeNobody,
  betweenNameAndVerb,
  bodyWords,
  joinsInSpeakers,
  lastNameParticles,
  notSpeakers,
  officesBeforeNames,
  placePrepositions,
  titleWords,
  verbsInNoName,
} from '../language/argument/speakers.ts';
import { reportVerbBases, reportVerbs } from '../language/argument/speech.ts';
import { anyOf, wordsOf } from '../language/list.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../text/span.ts';

const word = `\\p{Lu}[\\p{L}’'-]+`;
const name = new RegExp(`${word}(?:\\s(?:${anyOf(joinsInSpeakers)}\\s(?:the\\s)?)?${word})*`, 'gu');
const pronoun = /^(?:he|she|they|it|i|we|who)$/i;

/**
 * Who speaks in a unit, short enough for a label: a person's last name, a body's whole name. From a quotation's speaker
 * (for a pronoun from the name it stands for), else the name next to a verb of saying. `undefined` where only a pronoun tells.
 */
export function speakerOf(text: string, unit: Span, quotations: readonly Quotation[]): string | undefined {
  // Whose words are only shown (*Germany is ‘thumbing its nose’, argues Mead*) speaks less than who stands beside the verb.
  let shown: string | undefined;
  for (const { start, end, kind, speakerSpan, antecedent } of quotations) {
    if (start >= unit.end || end <= unit.start || !speakerSpan) continue;
    if (speakerSpan.away !== 0 || speakerSpan.start < unit.start || speakerSpan.end > unit.end) continue;
    const said = text.slice(speakerSpan.start, speakerSpan.end);
    if (pronoun.test(said)) return namedBefore(text, antecedent);
    const named = shortName(said);
    if (named !== undefined && kind !== 'fragment') return named;
    shown ??= named;
  }
  return besideSaying(text.slice(unit.start, unit.end)) ?? shown;
}

/** *A manager in Slovakia … she said*: the place said nothing. A name in another paragraph is too far to be given words. */
function namedBefore(text: string, antecedent: Quotation['antecedent']): string | undefined {
  if (antecedent?.away !== 0) return undefined;
  return place.test(text.slice(0, antecedent.start))
    ? undefined
    : shortName(text.slice(antecedent.start, antecedent.end));
}

/** What a name stands in or belongs to, when it stands behind these: *the pact with Manila says*. */
const place = new RegExp(`\\b${anyOf(placePrepositions)}\\s(?:the\\s)?$`);

/** The first name that stands beside a verb of saying. */
function besideSaying(part: string): string | undefined {
  for (const match of part.matchAll(name)) {
    const words = match[0].split(/\s+/);
    while (words.length > 0 && notSpeakers.has(words[0]!)) words.shift();
    if (words.length === 0 || words.every((word) => titleWords.has(word))) continue;
    if (place.test(part.slice(0, match.index))) continue;
    if (!besideVerb(part, match.index, match.index + match[0].length)) continue;
    const mister = /\bM(?:rs?|s)\.?\s$/.test(part.slice(0, match.index)) ? 'Mr ' : '';
    return shortName(mister + words.join(' '));
  }
  return undefined;
}

/** Whether a verb of saying stands before the name, or behind it and what is put in apposition to it. */
function besideVerb(part: string, start: number, end: number): boolean {
  const before = /(\p{L}+)\s(?:\p{L}+\s)?$/u.exec(part.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const behind = part.slice(end, end + 90);
  const first = /^\s(\p{Ll}+)/u.exec(behind)?.[1] ?? '';
  // *The envoy, Karin Holm, said*: the name is the apposition; *…, argues Mead* begins anew.
  const apposed = part.slice(0, start).endsWith(', ') ? behind.replace(/^,/, '') : behind;
  const after = verbBehind.exec(apposed)?.[1] ?? '';
  return [before.toLowerCase(), after, first].some(
    (word) => reportVerbs.has(word) || reportVerbBases.has(word),
  );
}

/** The verb behind a name and its apposition: *, the envoy, also said*. */
const verbBehind = new RegExp(
  `^(?:,[^,]{0,60},)?\\s(?:(?:\\p{Ll}+ly|${anyOf(betweenNameAndVerb)})\\s)?(\\p{Ll}+)`,
  'u',
);

/** A person's last name; the whole name of a body, whose last word would say nothing: *Ministry of Foreign Affairs*. */
function shortName(full: string): string | undefined {
  // *Others*, *each side* name nobody.
  if (!/\p{Lu}/u.test(full.replace(opensNobody, ''))) return undefined;
  const own = full
    .replace(/^.*\p{L}[’']s\s(?=\p{L})/u, '')
    .replace(/^.*\b\d{4},?\s(?=\p{Lu})/u, '')
    .replace(/[’']s?$/, '')
    .replace(/^(?:the|a|an)\s/i, '');
  // *Secretary of State Anna Weber* is a person with a title, *Ministry of State* is none.
  const titled = /^(\p{L}+)\sof\s\p{L}+\s(?=(?:\p{Lu}[\p{L}’'-]+\s)*\p{Lu}[\p{L}’'-]+$)/u.exec(own);
  if (titled && titleWords.has(titled[1]!) && !/\sAffairs$/.test(own)) return own.split(/\s+/).at(-1);
  // *White House spokesman Karin Holm*, *Mr. Holm of the Sierra Club*: the person.
  const person = office.exec(own) ?? /^(?:Mrs?|Ms|Dr)\.?\s(\p{Lu}[\p{L}’'-]+)\s(?:of|for|from)\b/u.exec(own);
  if (person) return person[1];
  const parts = own.split(/\s+/);
  // *The film shows Karin Holm* is no name.
  if (parts.some((part) => verbsInNoName.has(part))) return undefined;
  const member = memberOf.exec(own);
  if (member && !member[0].split(/\s+/).some((part) => bodyWords.has(part.toLowerCase()))) return member[1];
  const isBody =
    /\s(?:of|for|and)\s/.test(own) ||
    parts.some((part) => bodyWords.has(part.toLowerCase())) ||
    parts[0]!.endsWith('.');
  if (isBody || !/^\p{Lu}/u.test(parts.at(-1)!)) return own.charAt(0).toUpperCase() + own.slice(1);
  const particle = parts.findIndex((part, index) => index > 0 && lastNameParticles.has(part));
  return parts.slice(particle > 0 ? particle : -1).join(' ');
}

const opensNobody = new RegExp(`^${anyOf(beforeNobody)}\\s`);

const offices = wordsOf(officesBeforeNames).map(
  (title) => `[${title[0]}${title[0]!.toLowerCase()}]${title.slice(1)}`,
);
/** A person's last name behind an office. */
const office = new RegExp(`\\b(?:${offices.join('|')})\\s(?:\\p{Lu}[\\p{L}.’'-]*\\s)+(${word})$`, 'u');

/** *Ada Brandt of the Kaldvik Institute*: two names in front, and none of them a body’s. */
const memberOf = /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*)*\s(\p{Lu}[\p{L}’'-]+)(?=\s(?:of|at|from)\s)/u;
