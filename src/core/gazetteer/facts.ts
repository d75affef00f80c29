import type { Entity, Membership, OfficeTerm, Period } from '../model/entity.ts';
import type { Gazetteer } from './load.ts';

/**
 * Dates are ISO and may be short. A short date means its first day where a stretch of time begins or ends
 * (*from 1991* is from 1 January 1991 on, *to 1979-03* is up to the last day of February), so that every period is
 * half open and two that follow each other never overlap. A short date that is asked for means its last day: what
 * held *in 1949* is what held when the year was over, the way *NATO had twelve members in 1949* is meant.
 */
export function holdsOn(period: Period, isoDate: string): boolean {
  const day = lastDay(isoDate);
  return (
    (period.from === undefined || firstDay(period.from) <= day) &&
    (period.to === undefined || day < firstDay(period.to))
  );
}

/** `1991` and `1991-12` as their first day. Years before Christ and beyond 9999 are not written here. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** `1991` and `1991-12` as a day not before their last; compared as text, the 31st is late enough in every month. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** The full members of `entity` on that day, by id, in the order of accession; none once it is dissolved. */
export function membersOn(entity: Entity, isoDate: string): readonly string[] {
  return (entity.members ?? [])
    .filter((one) => one.as === undefined && holdsOn(one, isoDate))
    .map((one) => one.member);
}

const termsByHolder = new WeakMap<Gazetteer, ReadonlyMap<string, readonly OfficeTerm[]>>();

/** All terms of a person, by order of the gazetteer. */
export function termsOf(gazetteer: Gazetteer, personId: string): readonly OfficeTerm[] {
  let byHolder = termsByHolder.get(gazetteer);
  if (!byHolder) {
    const made = new Map<string, OfficeTerm[]>();
    for (const term of gazetteer.offices) {
      const held = made.get(term.holder);
      if (held) held.push(term);
      else made.set(term.holder, [term]);
    }
    byHolder = made;
    termsByHolder.set(gazetteer, byHolder);
  }
  return byHolder.get(personId) ?? [];
}

/** The offices a person holds on that day, by order of the gazetteer; often one, sometimes two. */
export function officesOn(
  offices: readonly OfficeTerm[],
  personId: string,
  isoDate: string,
): readonly OfficeTerm[] {
  return offices.filter((term) => term.holder === personId && holdsOn(term, isoDate));
}

/** The office a person holds on that day; of several, the one begun last. */
export function officeOn(
  offices: readonly OfficeTerm[],
  personId: string,
  isoDate: string,
): OfficeTerm | undefined {
  return latest(officesOn(offices, personId, isoDate));
}

/** Which office of which entity, on which day. */
export interface OfficeQuestion {
  readonly title: string;
  readonly of: string;
  readonly date: string;
}

/** Who holds the office on that day. On the day of a handover it is the successor. */
export function holderOn(
  offices: readonly OfficeTerm[],
  { title, of, date }: OfficeQuestion,
): OfficeTerm | undefined {
  return latest(offices.filter((term) => term.of === of && term.title === title && holdsOn(term, date)));
}

function latest(terms: readonly OfficeTerm[]): OfficeTerm | undefined {
  return terms.reduce<OfficeTerm | undefined>(
    (best, term) =>
      best === undefined || firstDay(term.from ?? '0000') >= firstDay(best.from ?? '0000') ? term : best,
    undefined,
  );
}

const membershipsByMember = new WeakMap<Gazetteer, ReadonlyMap<string, readonly Membership[]>>();

/** What a state (or any other entity) belongs to on that day, full and otherwise, in the order of accession. */
export function membershipsOf(
  gazetteer: Gazetteer,
  memberId: string,
  isoDate: string,
): readonly Membership[] {
  let byMember = membershipsByMember.get(gazetteer);
  if (!byMember) {
    byMember = indexMemberships(gazetteer);
    membershipsByMember.set(gazetteer, byMember);
  }
  return (byMember.get(memberId) ?? []).filter((one) => holdsOn(one, isoDate));
}

/** The memberships of each, in the order of accession. */
function indexMemberships({ entities }: Gazetteer): ReadonlyMap<string, readonly Membership[]> {
  const byMember = new Map<string, Membership[]>();
  for (const { members = [] } of entities.values()) {
    for (const one of members) {
      const its = byMember.get(one.member);
      if (its) its.push(one);
      else byMember.set(one.member, [one]);
    }
  }
  for (const its of byMember.values())
    its.sort((a, b) => compare(firstDay(a.from ?? '0000'), firstDay(b.from ?? '0000')));
  return byMember;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
