import type { EntityName, MentionForm } from '../../src/core/model/entity.ts';
import type { RawEntry } from './read.ts';

type Draft = { -readonly [key in keyof EntityName]: EntityName[key] };

/**
 * The declared names of an entry, each once. Where a word is both (Singapore the state and its capital) the form
 * that comes first in this order stays.
 */
export function namesOf(entry: RawEntry): Draft[] {
  const drafts = new Map<string, Draft>();
  const add = (text: string | undefined, form: MentionForm, more: Partial<Draft> = {}): void => {
    if (text !== undefined && !drafts.has(text)) drafts.set(text, { text, form, ...more });
  };
  // A name in brackets tells two things of one name apart for the reader; nobody writes it in prose.
  if (entry.name?.includes('(') === false) add(entry.name, 'name');
  add(entry.official, 'name');
  for (const { name, to } of entry.former ?? []) add(name, 'name', { to });
  for (const text of entry.names ?? []) add(text, 'name');
  for (const text of entry.acronyms ?? []) add(text, 'acronym', { case: 'exact' });
  for (const text of listOf(entry.surname)) add(text, 'surname');
  for (const text of [...listOf(entry.adjective), ...peopleOf(entry)]) add(text, 'demonym');
  for (const text of [...listOf(entry.capital), ...(entry.capitals ?? []), ...(entry.seats ?? [])])
    add(text, 'metonym');
  for (const draft of drafts.values()) {
    if (entry.case !== undefined) draft.case = entry.case;
    if (entry.exact?.includes(draft.text)) draft.case = 'exact';
    if (entry.ambiguous?.includes(draft.text)) draft.ambiguous = true;
  }
  return [...drafts.values()];
}

/** An Afghan, two Afghans: the rule for adjectives in -an, -i and the like; all others are written out. */
function peopleOf(entry: RawEntry): readonly string[] {
  return entry.people ?? listOf(entry.adjective).flatMap((adjective) => [adjective, `${adjective}s`]);
}

/** Adjectives whose people cannot be formed by adding an *s*; an entry with one must say its people. */
export function lacksPeople(entry: RawEntry): boolean {
  return (
    entry.people === undefined &&
    listOf(entry.adjective).some((adjective) => /(?:s|sh|ch|ese)$/.test(adjective))
  );
}

/** One or many as many. */
export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
