/** Where a run stands among the others of its document. Of two places the one with the lower order comes first. */
export interface RunPlace {
  order: number;
}

/**
 * The places with `count` new ones in place of some: each new one has an order between its neighbours’, so no place that
 * stays is touched. Where numbers leave no room between these, all are numbered anew, which leaves their order alone.
 */
export function placesSpliced(
  places: readonly RunPlace[],
  { from, oldEnd }: { readonly from: number; readonly oldEnd: number },
  count: number,
): { readonly places: readonly RunPlace[]; readonly made: readonly RunPlace[] } {
  const low = places[from - 1]?.order ?? -1;
  const high = places[oldEnd]?.order ?? low + count + 1;
  const step = (high - low) / (count + 1);
  const made = Array.from({ length: count }, (_, index) => ({ order: low + step * (index + 1) }));
  const spliced = places.slice(0, from).concat(made, places.slice(oldEnd));
  if (step < smallest)
    spliced.forEach((place, index) => {
      place.order = index;
    });
  return { places: spliced, made };
}

/** Far above what rounding does to numbers of runs. */
const smallest = 2 ** -20;

/** The index of a place among its document’s. */
export function indexOfPlace(places: readonly RunPlace[], { order }: RunPlace): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as RunPlace).order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
