import { firstDay, holdsOn, termsOf } from '../gazetteer/facts.ts';
import type { Gazetteer } from '../gazetteer/load.ts';
import { otherHolderWords, passiveWords, presentWords } from '../language/facts/times.ts';
import type { OfficeTerm } from '../model/entity.ts';
import { titleKey } from '../names/offices.ts';
import { showDate } from '../render/date.ts';
import { plainLine } from '../render/escape.ts';
import type { Span } from '../text/span.ts';
import { factCheck, type OwnMention, saysOtherTime } from './fact-check.ts';
import type { Day } from './facts.ts';

/** How long before the essay a term may have ended, in years: further back, a title is history and nobody mistakes it. */
const recent = 12;

/** *President Obama wants* in an essay of 2019: the title of an office that somebody else held. */
export const formerOffice = factCheck({
  id: 'former-office',
  description: 'A title before a name whose bearer did not hold the office on the essay’s date.',
  slipAt(own, { day, gazetteer, entity }) {
    const person = own.mention.entity;
    const title = day && gazetteer && titleBefore(own, gazetteer);
    const last = title && lastTerm(termsOf(gazetteer, person), title.key, day);
    if (!day || !title || !last?.to || !tellsOfNow(own) || saysOtherTime(own, day)) return undefined;
    const { start, text } = title;
    const former = start === own.sentence.start ? 'Former ' : 'former ';
    return {
      start,
      end: own.mention.end,
      message: `${plainLine(entity(person)?.name ?? '')} was ${last.title} until ${showDate(last.to)}.`,
      fix: { title: `Write “${former}${text}”`, edits: [{ start, end: start, text: former }] },
    };
  },
});

/** The title right before a name, if it is the whole of one that somebody in the gazetteer bears. */
function titleBefore(
  { mention, before }: OwnMention,
  gazetteer: Gazetteer,
): (Span & { text: string; key: string }) | undefined {
  if (mention.form !== 'name' && mention.form !== 'surname') return undefined;
  const match = /(?:^|[^\p{L}’'-])((?:\p{Lu}[\p{L}-]* ){1,2})$/u.exec(before);
  const words = match?.[1]?.trim().split(' ') ?? [];
  if (words.length === 0) return undefined;
  const own = termsOf(gazetteer, mention.entity);
  for (let from = 0; from < words.length; from++) {
    const text = words.slice(from).join(' ');
    const key = titleKey(text);
    if (!own.some((term) => titleKey(term.title) === key)) continue;
    const start = mention.start - text.length - 1;
    const lead = before.slice(0, before.length - text.length - 1);
    const word = /([\p{L}-]+)[ -]*$/u.exec(lead)?.[1]?.toLowerCase() ?? '';
    // *Then President*, *ex-President*; a capital before it belongs to the title unless it begins the sentence.
    if (/[\p{L}]-$/u.test(lead) || otherHolderWords.has(word)) return undefined;
    if (from > 0 && lead.trim() !== words[0]) return undefined;
    return { start, end: mention.start - 1, text, key };
  }
  return undefined;
}

/** The last term of such an office, if all of them were over on the day, and not long ago. */
function lastTerm(held: readonly OfficeTerm[], key: string, day: Day): OfficeTerm | undefined {
  const terms = held.filter(({ title }) => titleKey(title) === key);
  if (terms.some((term) => holdsOn(term, day.first) || holdsOn(term, day.last))) return undefined;
  const over = terms.filter(({ to }) => to !== undefined && firstDay(to) <= day.first);
  if (over.length === 0 || over.length < terms.length) return undefined;
  const last = over.reduce((a, b) => (firstDay(a.to as string) > firstDay(b.to as string) ? a : b));
  const years = Number(day.first.slice(0, 4)) - Number((last.to as string).slice(0, 4));
  return years <= recent ? last : undefined;
}

/** Whether the name is the subject of a verb in the present. */
function tellsOfNow({ behind }: OwnMention): boolean {
  const [, verb = '', next = ''] = /^ ([\p{L}’]+)(?: ([\p{L}’]+))?/u.exec(behind) ?? [];
  return presentWords.has(verb) && !passiveWords.has(next);
}
