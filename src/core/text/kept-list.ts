import { changedPart } from './changed-part.ts';

/**
 * Something made of each item of a list, for lists that are edited: of the next state of one only those items are looked at
 * that are others, the rest is a copy of memory. An edit leaves the first item or the last: by these the state before is found.
 */
export function keptList<K extends object, T>(make: (item: K) => T): (items: readonly K[]) => readonly T[] {
  const kept = new WeakMap<K, { readonly items: readonly K[]; readonly made: readonly T[] }>();
  return (items) => {
    const ends = [items[0], items.at(-1)].filter((item) => item !== undefined);
    const before = ends.map((item) => kept.get(item)).find((state) => state !== undefined);
    if (before?.items === items) return before.made;
    const { from, oldEnd, newEnd } = changedPart(before?.items ?? [], items);
    const changed = items.slice(from, newEnd).map(make);
    const made = before ? before.made.slice(0, from).concat(changed, before.made.slice(oldEnd)) : changed;
    for (const item of ends) kept.set(item, { items, made });
    return made;
  };
}
