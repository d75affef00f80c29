import type { ChangedPart } from './changed-part.ts';
import type { Items } from './edited-list.ts';
import { splicedPlaces } from './spliced.ts';

/** How many of the numbers, which ascend, are below a value: the index of the first that is not. */
export function firstNotBelow(values: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last index whose value is not above `value`; `values` ascend from one that is not above it. */
export function lastNotAbove(values: ArrayLike<number>, value: number, count = values.length): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first item for which `reached` holds, the length if it holds for none; it holds for all behind it. */
export function firstWhere<T>(items: Pick<Items<T>, 'at' | 'length'>, reached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(items.at(middle) as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Indices of some items of a list, in ascending order, after an edit of it: `middle` are those in the changed part. */
export function splicedIndices(
  indices: Int32Array,
  { from, oldEnd, newEnd }: ChangedPart,
  middle: readonly number[],
): Int32Array {
  const replaced = { from: firstNotBelow(indices, from), oldEnd: firstNotBelow(indices, oldEnd) };
  return splicedPlaces(indices, { ...replaced, shift: newEnd - oldEnd }, middle);
}
