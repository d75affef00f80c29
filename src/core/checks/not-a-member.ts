import { firstDay, holdsOn } from '../gazetteer/facts.ts';
import type { Entity, Membership } from '../model/entity.ts';
import { showDate } from '../render/date.ts';
import { plainLine } from '../render/escape.ts';
import { factCheck, type OwnMention, saysOtherTime } from './fact-check.ts';
import type { Day, Facts } from './facts.ts';

/** *NATO member Finland* in an essay of 2019: a membership of another time. */
export const notAMember = factCheck({
  id: 'not-a-member',
  description: 'A state called a member of an alliance to which it did not belong on the essay’s date.',
  slipAt(own, { day, entity }, previous) {
    const pair = day && previous && pairOf(entity, previous, own);
    const known = pair && membershipOf(pair, day);
    if (!known || saysOtherTime(own, day)) return undefined;
    return { start: previous.mention.start, end: own.mention.end, message: messageFor(pair, known, day) };
  },
});

interface Pair {
  readonly alliance: Entity;
  readonly state: Entity;
}

/** Two names of which the text says that one is a member of the other. */
function pairOf(entity: Facts['entity'], one: OwnMention, other: OwnMention): Pair | undefined {
  const { mention: a, text } = one;
  const { mention: b } = other;
  if (a.end > b.start) return undefined;
  const between = text.slice(a.end, b.start);
  const first = entity(a.entity);
  const second = entity(b.entity);
  if (!first || !second || a.form === 'metonym' || b.form === 'metonym') return undefined;
  if (a.form === 'demonym' || b.form === 'demonym') return undefined;
  if (/^ (?:member|ally|member state|member country) $/.test(between)) return pair(first, second);
  const named =
    /^(?:, an?|,? is an?|,? remains an?) $/.test(between) && /^ (?:member|ally)\b(?! of)/.test(other.behind);
  const of = /^(?:, a|,? is a|,? remains a) (?:full )?member of (?:the )?$/.test(between);
  return named || of ? pair(second, first) : undefined;
}

function pair(alliance: Entity, state: Entity): Pair | undefined {
  return alliance.members && state.kind === 'state' ? { alliance, state } : undefined;
}

/** The membership that is known and did not hold on any day of the date; `undefined` where that is not certain. */
function membershipOf({ alliance, state }: Pair, day: Day): Membership | undefined {
  const held = (alliance.members ?? []).filter(({ member, as }) => member === state.id && as === undefined);
  if (held.some((each) => holdsOn(each, day.first) || holdsOn(each, day.last))) return undefined;
  return held[0];
}

function messageFor({ alliance, state }: Pair, { from, to }: Membership, day: Day): string {
  const what = `${plainLine(state.name)} was not in ${plainLine(alliance.name)} on ${showDate(day.last)}`;
  const later = from !== undefined && firstDay(from) > day.last;
  return later ? `${what}; it joined on ${showDate(from)}.` : `${what}; it left on ${showDate(to ?? '')}.`;
}
