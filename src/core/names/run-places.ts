import { type EditedList, type Items, replacedItems } from '../text/edited-list.ts';
import { firstWhere } from '../text/indices.ts';
import type { Replaced } from '../text/spliced.ts';

/** Where a run stands among the others of its document. Of two places the one with the lower order comes first. */
export interface RunPlace {
  order: number;
}

/**
 * The places with `count` new ones in place of some: each new one has an order between its neighbours’, so no place that
 * stays is touched. Where numbers leave no room between these, all are numbered anew, which leaves their order alone.
 */
export function placesSpliced(
  places: EditedList<RunPlace>,
  { from, oldEnd }: Replaced,
  count: number,
): { readonly places: EditedList<RunPlace>; readonly made: readonly RunPlace[] } {
  const low = from === 0 ? -1 : (places.at(from - 1) as RunPlace).order;
  const high = places.at(oldEnd)?.order ?? low + count + 1;
  const step = (high - low) / (count + 1);
  const made = Array.from({ length: count }, (_, index) => ({ order: low + step * (index + 1) }));
  const spliced = replacedItems(places, { from, oldEnd }, made);
  if (step < smallest)
    spliced.all().forEach((place, index) => {
      place.order = index;
    });
  return { places: spliced, made };
}

/** Far above what rounding does to numbers of runs. */
const smallest = 2 ** -20;

/** The index of a place among its document’s. */
export function indexOfPlace(places: Items<RunPlace>, { order }: RunPlace): number {
  return firstWhere(places, (place) => place.order >= order);
}
