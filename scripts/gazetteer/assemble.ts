import type { PackedOffice } from '../../src/core/gazetteer/packed.ts';
import type { EntityName } from '../../src/core/model/entity.ts';
import { idOf } from '../../src/core/text/identifier.ts';
import { namesOf } from './names.ts';
import { personsOf } from './people.ts';
import type { RawEntry, RawOffice, Sources } from './read.ts';

/** An entry with its names, ready to be checked and packed. */
export interface Assembled {
  readonly id: string;
  readonly entry: RawEntry;
  readonly names: { -readonly [key in keyof EntityName]: EntityName[key] }[];
}

/** All entities: those written out, and those who hold an office. Surnames that two share are marked. */
export function assemble(sources: Sources): Assembled[] {
  const merged = personsOf(sources);
  for (const { id, entry } of sources.entries) {
    const known = merged.get(id);
    const names = [...(known?.names ?? []), ...(entry.names ?? [])];
    merged.set(id, { ...known, ...entry, ...(names.length === 0 ? {} : { names }) });
  }
  const all = [...merged].map(([id, entry]) => ({ id, entry, names: namesOf(entry) }));
  shortenGiven(all, sources);
  markSurnames(all, sources.commonSurnames);
  return all;
}

/** *Timothy Geithner* is *Tim Geithner* as well, where nobody else is. *Steve Miller* would always be another. */
function shortenGiven(
  all: readonly Assembled[],
  { shortNames, commonSurnames }: Pick<Sources, 'shortNames' | 'commonSurnames'>,
): void {
  const taken = new Set(all.flatMap(({ names }) => names.map(({ text }) => text)));
  const bearers = new Map<string, Assembled[]>();
  for (const one of all) {
    if (one.entry.kind !== 'person') continue;
    const full = one.names.filter(({ form }) => form === 'name').map(({ text }) => text);
    const short = full.flatMap((text) => {
      const [given = '', ...rest] = text.split(' ');
      return rest.length === 0 ? [] : (shortNames.get(given) ?? []).map((form) => [form, ...rest].join(' '));
    });
    for (const text of new Set(short))
      if (!taken.has(text)) bearers.set(text, [...(bearers.get(text) ?? []), one]);
  }
  for (const [text, [only, other]] of bearers) {
    const isCommon = commonSurnames.has(text.slice(text.lastIndexOf(' ') + 1));
    if (only && !other && !isCommon) only.names.push({ text, form: 'name' });
  }
}

/**
 * A person's name may always be another's: where two in the gazetteer share it, or the name of something else, or
 * in the list of common ones, every reading is ambiguous. Other names must say so themselves; `check.ts` sees to it.
 */
function markSurnames(all: readonly Assembled[], common: ReadonlySet<string>): void {
  const byText = new Map<string, { name: Assembled['names'][number]; kind: string | undefined }[]>();
  for (const { entry, names } of all) {
    for (const name of names) {
      const list = byText.get(name.text);
      if (list === undefined) byText.set(name.text, [{ name, kind: entry.kind }]);
      else list.push({ name, kind: entry.kind });
    }
  }
  for (const [text, bearers] of byText) {
    if (
      !bearers.some(({ name }) => name.form === 'surname') &&
      !bearers.every(({ kind }) => kind === 'person')
    )
      continue;
    if (bearers.length > 1 || common.has(text)) for (const { name } of bearers) name.ambiguous = true;
  }
}

/** The terms of an office in order; each ends where the next begins, and an empty one is a vacancy. */
export function termsOf(office: RawOffice): PackedOffice {
  const days = Object.entries(office.terms);
  const terms = days.flatMap(([from, name], at): [string, string, string?][] => {
    if (name === null) return [];
    const next = days[at + 1]?.[0];
    return [next === undefined ? [idOf(name), from] : [idOf(name), from, next]];
  });
  return [office.title, office.of, terms];
}
