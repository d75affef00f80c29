import { firstDay } from '../../src/core/gazetteer/facts.ts';
import { type EntityKind, entityKinds } from '../../src/core/model/entity.ts';
import type { Assembled } from './assemble.ts';
import { spareExits } from './members.ts';
import { lacksPeople } from './names.ts';
import type { RawOffice, Sources } from './read.ts';

const keys = new Set(
  (
    'name kind official names acronyms adjective people capital capitals seat seats surname exact ambiguous case former ' +
    'founded dissolved defence treaty summary of successors members left others reference'
  ).split(' '),
);

/** Everything that is wrong with the data, each in a sentence that names the entry. */
export function check(sources: Sources, all: readonly Assembled[]): string[] {
  const ids = new Set(all.map(({ id }) => id));
  return [
    ...sources.problems,
    ...repeated(sources),
    ...all.flatMap((one) => [...shape(one), ...dates(one), ...links(one, ids)]),
    ...sources.offices.flatMap(({ office }) => officeProblems(office, ids)),
    ...clashes(all),
  ];
}

function repeated(sources: Sources): string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, file } of sources.entries) {
    const before = seen.get(id);
    if (before !== undefined) problems.push(`${id}: in ${before} and in ${file}`);
    seen.set(id, file);
  }
  return problems;
}

function shape({ id, entry, names }: Assembled): string[] {
  const problems: string[] = [];
  const say = (wrong: boolean, what: string): void => void (wrong && problems.push(`${id}: ${what}`));
  say(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), 'id is not kebab-case');
  say(entry.name === undefined, 'no name');
  say(!entityKinds.includes(entry.kind as EntityKind), `kind ${entry.kind}`);
  say(!entry.reference, 'no reference');
  say(lacksPeople(entry), 'the people cannot be formed from the adjective');
  say(
    names.some(({ text }) => text.trim() !== text || text === ''),
    'a name with space around it',
  );
  for (const key of Object.keys(entry)) say(!keys.has(key), `unknown key ${key}`);
  for (const text of [...(entry.exact ?? []), ...(entry.ambiguous ?? [])]) {
    say(!names.some((name) => name.text === text), `${text} is marked but not a name`);
  }
  return problems;
}

function dates({ id, entry }: Assembled): string[] {
  const stays = [...Object.keys(entry.members ?? {}), ...Object.values(entry.left ?? {}).flat()];
  const others = (entry.others ?? []).flatMap(({ from, to }) => [from, to]);
  const former = (entry.former ?? []).map(({ to }) => to);
  const all = [entry.founded, entry.dissolved, ...stays, ...others, ...former];
  const problems = all
    .filter((date) => date !== undefined && !isDate(String(date)))
    .map((date) => `${id}: date ${date}`);
  if (entry.founded && entry.dissolved && firstDay(entry.founded) > firstDay(entry.dissolved)) {
    problems.push(`${id}: dissolved before it was founded`);
  }
  return problems;
}

/** A day of the calendar, or a month, or a year. */
export function isDate(date: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return false;
  const day = new Date(`${firstDay(date)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(firstDay(date));
}

function links({ id, entry }: Assembled, ids: ReadonlySet<string>): string[] {
  const members = [
    ...Object.values(entry.members ?? {}).flat(),
    ...(entry.others ?? []).map(({ member }) => member),
  ];
  const named = [...members, ...(entry.successors ?? []), ...(entry.of === undefined ? [] : [entry.of])];
  return [
    ...named.filter((one) => !ids.has(one)).map((one) => `${id}: ${one} is not an entity`),
    ...spareExits(entry).map((one) => `${id}: ${one} leaves more often than it joins`),
  ];
}

function officeProblems(office: RawOffice, ids: ReadonlySet<string>): string[] {
  const label = `${office.title} of ${office.of}`;
  const days = Object.keys(office.terms);
  return [
    ...(ids.has(office.of) ? [] : [`${label}: ${office.of} is not an entity`]),
    ...days.filter((day) => !isDate(day)).map((day) => `${label}: date ${day}`),
    ...days
      .slice(1)
      .flatMap((day, at) =>
        firstDay(days[at] ?? '') < firstDay(day) ? [] : [`${label}: ${day} is out of order`],
      ),
  ];
}

/** Names with two bearers of which one does not say so. */
function clashes(all: readonly Assembled[]): string[] {
  const bearers = new Map<string, { id: string; ambiguous: boolean }[]>();
  for (const { id, names } of all) {
    for (const { text, ambiguous } of names) {
      const list = bearers.get(text) ?? [];
      list.push({ id, ambiguous: ambiguous === true });
      bearers.set(text, list);
    }
  }
  return [...bearers]
    .filter(([, list]) => list.length > 1 && list.some(({ ambiguous }) => !ambiguous))
    .map(
      ([text, list]) =>
        `${text}: ${list.map(({ id, ambiguous }) => id + (ambiguous ? '' : ' (unmarked)')).join(', ')}`,
    );
}
