import { membersOn } from '../gazetteer/facts.ts';
import { inSentence } from '../language/names/articles.ts';
import { count, listing } from './counted.ts';
import { showDate } from './date.ts';
import { alliancesOn, type FactsInput, nameIn } from './facts-line.ts';
import { officeThen } from './office-fact.ts';

/** What says most of an entity on the date in a few words: an office, how many members, the first alliances. */
export function shortFact(input: FactsInput): string | undefined {
  const { entity, gazetteer, asOf } = input;
  const about = input.reference ?? entity;
  if (entity.kind === 'person') return officeThen(input, about) ?? about.summary;
  if (entity.members?.length) return count(membersOn(entity, asOf).length, 'member');
  if (entity.kind === 'state') {
    if (entity.dissolved && entity.dissolved <= asOf) return `until ${showDate(entity.dissolved)}`;
    const held = gazetteer ? alliancesOn(gazetteer, about.id, asOf) : [];
    const names = [...new Set(held.map(({ of }) => inSentence(nameIn(input)(of))))];
    return names.length > 0 ? `in ${listing(names, 2)}` : undefined;
  }
  return about.summary;
}
