import { firstDay, holdsOn, officesOn, termsOf } from '../gazetteer/facts.ts';
import { inSentence } from '../language/names/articles.ts';
import type { Entity, OfficeTerm } from '../model/entity.ts';
import { listing } from './counted.ts';
import { showDate } from './date.ts';
import type { FactsInput } from './facts-line.ts';

/** *President of the United States on 9 Dec 2019, until 20 Jan 2021.* Otherwise the last office before, or the next. */
export function officeFact(input: FactsInput, about: Entity): string | undefined {
  const { asOf, today } = input;
  const terms = personalTerms(input, about);
  const then = officesOn(terms, about.id, asOf);
  const office = officeWriter(input);
  if (then.length > 0) {
    const until = then.length === 1 ? untilWhen(then[0] as OfficeTerm, terms, today) : '';
    const held = listing([...new Set(then.map(office))], 2);
    return `${held} on ${showDate(asOf)}${until}${newOffice(input, about, then)}.`;
  }
  const last = lastOffice(terms, asOf);
  if (last) return `${office(last)} until ${showDate(last.to as string)}${newOffice(input, about, [last])}.`;
  const next = terms.find(({ from }) => from !== undefined && firstDay(from) > asOf);
  return next && `${office(next)} only from ${showDate(next.from as string)}.`;
}

/** *, until 20 Jan 2021 and again since 20 Jan 2025*; nothing while it is held still. */
function untilWhen({ title, of, to }: OfficeTerm, terms: readonly OfficeTerm[], today: string): string {
  if (to === undefined || firstDay(to) > today) return '';
  const again = terms.find(
    (term) => term.title === title && term.of === of && holdsOn(term, today) && term.from !== undefined,
  );
  const since = again ? ` and again since ${showDate(again.from as string)}` : '';
  return `, until ${showDate(to)}${since}`;
}

/** The office that says in a few words who somebody is on the date: *President of France*, *former …*. */
export function officeThen(input: FactsInput, about: Entity): string | undefined {
  const terms = personalTerms(input, about);
  const [now] = officesOn(terms, about.id, input.asOf);
  const office = officeWriter(input);
  if (now) return office(now);
  const last = lastOffice(terms, input.asOf);
  return last && `${office(last)} until ${(last.to as string).slice(0, 4)}`;
}

function personalTerms({ gazetteer, entity }: FactsInput, about: Entity): readonly OfficeTerm[] {
  return entity.kind === 'person' && gazetteer ? termsOf(gazetteer, about.id) : [];
}

function lastOffice(terms: readonly OfficeTerm[], day: string): OfficeTerm | undefined {
  return terms
    .filter(({ to }) => to !== undefined && firstDay(to) <= day)
    .toSorted((a, b) => (firstDay(a.to as string) < firstDay(b.to as string) ? 1 : -1))[0];
}

/** What somebody has become since: *; today Secretary General of NATO*. */
function newOffice(input: FactsInput, about: Entity, then: readonly OfficeTerm[]): string {
  if (input.today <= input.asOf) return '';
  const now = officesOn(personalTerms(input, about), about.id, input.today).filter(
    ({ title, of }) => !then.some((term) => term.title === title && term.of === of),
  );
  return now.length > 0 ? `; today ${listing(now.map(officeWriter(input)), 2)}` : '';
}

/** An office with its body, unless the title already says it: *President of the European Commission*. */
function officeWriter({ entityOf }: FactsInput): (term: OfficeTerm) => string {
  return ({ title, of }) => {
    const body = entityOf(of);
    if (!body) return title;
    const said = [body.name, ...body.names.map(({ text }) => text)].some((name) => title.includes(name));
    return said ? title : `${title} of ${inSentence(body.name)}`;
  };
}
