import { firstDay } from '../../src/core/gazetteer/facts.ts';
import type { PackedMembership } from '../../src/core/gazetteer/packed.ts';
import { listOf } from './names.ts';
import type { RawEntry } from './read.ts';

/**
 * The memberships of an entry in the order of accession. The first exit of a member closes its first stay, the second
 * the second; what is still open ends with the body itself.
 */
export function membersOf(entry: RawEntry): PackedMembership[] {
  const exits = new Map(
    Object.entries(entry.left ?? {}).map(([id, dates]) => [id, [...listOf(dates).map(String)]]),
  );
  const dissolved = entry.dissolved === undefined ? undefined : String(entry.dissolved);
  const members = Object.entries(entry.members ?? {})
    .sort(([a], [b]) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .flatMap(([from, ids]) =>
      ids.map((id): PackedMembership => closed(id, from, exits.get(id)?.shift() ?? dissolved)),
    );
  const others = (entry.others ?? []).map(
    ({ member, as, from, to }): PackedMembership => [member, String(from ?? ''), String(to ?? ''), as],
  );
  return [...members, ...others];
}

/** Exits that close no stay: a slip in the data. */
export function spareExits(entry: RawEntry): string[] {
  const stays = Object.values(entry.members ?? {}).flat();
  return Object.entries(entry.left ?? {})
    .filter(([id, dates]) => listOf(dates).length > stays.filter((member) => member === id).length)
    .map(([id]) => id);
}

function closed(id: string, from: string, to: string | undefined): PackedMembership {
  return to === undefined ? [id, from] : [id, from, to];
}
