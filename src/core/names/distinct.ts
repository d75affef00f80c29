import type { RunPlace } from './run-places.ts';

/** One thing that runs give, however often, as it stands in the first of them. */
interface Item<T> {
  gift: T;
  first: RunPlace;
  /** Its index among what that run gives. */
  at: number;
  /** How often each run gives it. */
  readonly holders: Map<RunPlace, number>;
  count: number;
}

/** What the runs of a document give, each distinct thing once and in the order of first occurrence, kept through edits. */
export interface Distinct<T> {
  add(place: RunPlace, gifts: readonly T[]): void;
  remove(place: RunPlace): void;
  inOrder(): readonly { readonly gift: T; readonly count: number }[];
}

/** `signatureOf`: the same for things between which nobody needs to tell. */
export function createDistinct<T>(signatureOf: (gift: T) => string): Distinct<T> {
  const items = new Map<string, Item<T>>();
  const given = new Map<RunPlace, { readonly gifts: readonly T[]; readonly signatures: readonly string[] }>();

  const findFirst = (item: Item<T>, signature: string): void => {
    let first: RunPlace | undefined;
    for (const place of item.holders.keys()) if (!first || place.order < first.order) first = place;
    if (first) standIn(item, first, signature);
  };
  const standIn = (item: Item<T>, first: RunPlace, signature: string): void => {
    const its = given.get(first);
    item.first = first;
    item.at = its?.signatures.indexOf(signature) ?? 0;
    item.gift = its?.gifts[item.at] ?? item.gift;
  };

  return {
    add(place, gifts) {
      if (gifts.length === 0) return;
      const signatures = gifts.map(signatureOf);
      given.set(place, { gifts, signatures });
      for (const [at, signature] of signatures.entries()) {
        const item = items.get(signature);
        if (!item) {
          const gift = gifts[at] as T;
          items.set(signature, { gift, first: place, at, holders: new Map([[place, 1]]), count: 1 });
          continue;
        }
        item.count++;
        item.holders.set(place, (item.holders.get(place) ?? 0) + 1);
        // An edited run comes before the one it replaces goes: what it still gives need not be looked for elsewhere.
        if (place !== item.first && place.order <= item.first.order) standIn(item, place, signature);
      }
    },
    remove(place) {
      for (const signature of given.get(place)?.signatures ?? []) {
        const item = items.get(signature);
        const times = item?.holders.get(place);
        if (!item || times === undefined) continue;
        item.holders.delete(place);
        item.count -= times;
        if (item.holders.size === 0) items.delete(signature);
        else if (item.first === place) findFirst(item, signature);
      }
      given.delete(place);
    },
    inOrder: () =>
      [...items.values()].sort((one, other) => one.first.order - other.first.order || one.at - other.at),
  };
}
