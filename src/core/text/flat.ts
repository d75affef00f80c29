import { changedPart } from './changed-part.ts';
import { type EditedList, editedList, replacedItems } from './edited-list.ts';
import { splicedPlaces } from './spliced.ts';

/** The items of many parts, one after the other. */
export interface Flat<P, T> {
  readonly parts: readonly P[];
  /** The state of a list that is edited: of ten thousand units in a book a letter must not copy all. */
  readonly items: EditedList<T>;
  /** Where the items of each part begin, and at last where those of the last one end; the very same as long as it is alike. */
  readonly starts: Int32Array;
}

/**
 * Puts the items of all parts one after the other. Of those of a state before, only the items of parts that are others are
 * asked for; all of it is the very same object if no part is another.
 */
export function flatten<P, T>(
  parts: readonly P[],
  itemsOf: (part: P) => readonly T[],
  before: Flat<P, T> = { parts: [], items: editedList([]), starts: new Int32Array(1) },
): Flat<P, T> {
  const part = changedPart(before.parts, parts);
  const { from, oldEnd, newEnd } = part;
  if (from === newEnd && from === oldEnd) return before;
  const first = before.starts[from]!;
  const behind = before.starts[oldEnd]!;
  const lists = parts.slice(from, newEnd).map(itemsOf);
  const own = startsOf(lists, first);
  const isLike = newEnd === oldEnd && own.every((start, at) => start === before.starts[from + at]);
  const made = concat(lists);
  const items =
    before.items.length === 0
      ? editedList(made)
      : replacedItems(before.items, { from: first, oldEnd: behind }, made);
  const starts = isLike
    ? before.starts
    : splicedPlaces(before.starts, { ...part, shift: own.at(-1)! - behind }, own.slice(0, -1));
  return { parts, items, starts };
}

/** Where each list begins, the first at an offset, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[], first: number): readonly number[] {
  const starts = [first];
  for (const { length } of lists) starts.push(starts.at(-1)! + length);
  return starts;
}

/** All items of all lists: copies of memory, many times as fast as `flat`. */
function concat<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return ([] as readonly T[]).concat(...lists);
}
