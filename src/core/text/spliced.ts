import { type ChangedPart, setChangedPart } from './changed-part.ts';

/** Which items of a list others stand in place of: from an index up to one, exclusive. */
export type Replaced = Pick<ChangedPart, 'from' | 'oldEnd'>;

/** More items than are handed over as arguments of a call. */
const many = 1000;

/** The list with others in place of a part of it: one copy of memory, without a look at the items that stay. */
export function splicedList<T>(
  list: readonly T[],
  { from, oldEnd }: Replaced,
  middle: readonly T[],
): readonly T[] {
  if (middle.length > many) return list.slice(0, from).concat(middle, list.slice(oldEnd));
  return list.toSpliced(from, oldEnd - from, ...middle);
}

/** The same for a list that is not changed any more: {@link changedPart} then knows the part without a look at the lists. */
export function nextList<T>(
  list: readonly T[],
  { from, oldEnd }: Replaced,
  middle: readonly T[],
): readonly T[] {
  const edited = splicedList(list, { from, oldEnd }, middle);
  setChangedPart(list, edited, { from, oldEnd, newEnd: from + middle.length });
  return edited;
}

/** A list of places in a text or a list with others in place of a part of it: those behind the part move by `shift`. */
export function splicedPlaces(
  places: Int32Array,
  { from, oldEnd, shift }: Replaced & { readonly shift: number },
  middle: ArrayLike<number>,
): Int32Array {
  const spliced = new Int32Array(from + middle.length + places.length - oldEnd);
  spliced.set(places.subarray(0, from));
  spliced.set(middle, from);
  spliced.set(places.subarray(oldEnd), from + middle.length);
  if (shift !== 0) for (let at = from + middle.length; at < spliced.length; at++) spliced[at]! += shift;
  return spliced;
}
