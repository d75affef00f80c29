import { type ChangedPart, changedPart, setChangedPart } from './changed-part.ts';
import { type Replaced, splicedList } from './spliced.ts';

/** What of a list a reader needs who goes by indices, none of them negative. An array is one. */
export interface Items<T> {
  readonly length: number;
  at(index: number): T | undefined;
  slice(from?: number, to?: number): readonly T[];
}

/**
 * One state of a list that is edited: an array of an earlier state, and the one part in which this state differs from it. As
 * long as edits stay near each other they share the array: each costs the part, however long the list is, and so does
 * a comparison of two states. An edit elsewhere makes a new array. Never changed.
 */
export interface EditedList<T> extends Items<T> {
  readonly base: readonly T[];
  /** What stands in place of which items of `base`; `undefined` if this is `base`. */
  readonly part: (Replaced & { readonly middle: readonly T[] }) | undefined;
  /**
   * All items as an array, made when first asked for: a copy of memory. {@link changedPart} knows how it differs from the
   * array of an earlier state.
   */
  all(): readonly T[];
  /** The last array that was made of this state or an earlier one. */
  made(): Made<T>;
}

interface Made<T> {
  readonly array: readonly T[];
  /** How a later state differs from it; `undefined` if it is of that state itself. */
  readonly part: ChangedPart | undefined;
}

/** A longer part is no longer cheap to copy: what it is a part of is made an array. */
const longest = 64;

/** A list that nobody has edited yet. */
export function editedList<T>(items: readonly T[]): EditedList<T> {
  return listOf(items, undefined, undefined);
}

function listOf<T>(
  base: readonly T[],
  part: EditedList<T>['part'],
  since: Made<T> | undefined,
): EditedList<T> {
  const { from, oldEnd, middle } = part ?? { from: base.length, oldEnd: base.length, middle: [] };
  const end = from + middle.length;
  const shift = end - oldEnd;
  let all = part ? undefined : base;
  return {
    base,
    part,
    length: base.length + shift,
    at: (index) => (index < from ? base[index] : index < end ? middle[index - from] : base[index - shift]),
    slice(first = 0, last = base.length + shift) {
      if (all) return all.slice(first, last);
      const behind = base.slice(Math.max(first, end) - shift, Math.max(last, end) - shift);
      return base
        .slice(first, Math.min(last, from))
        .concat(middle.slice(Math.max(0, first - from), Math.max(0, last - from)), behind);
    },
    all() {
      if (all) return all;
      all = splicedList(base, { from, oldEnd }, middle);
      if (since?.part) setChangedPart(since.array, all, since.part);
      return all;
    },
    made: () => (all || !since ? { array: all ?? base, part: undefined } : since),
  };
}

/** The list with others in place of a part of it; the very list if that changes nothing. */
export function replacedItems<T>(
  list: EditedList<T>,
  { from, oldEnd }: Replaced,
  items: readonly T[],
): EditedList<T> {
  if (from === oldEnd && items.length === 0) return list;
  const { base, part } = list;
  const since = changedAfter(list.made(), { from, oldEnd, newEnd: from + items.length });
  if (!part) return listOf(base, { from, oldEnd, middle: items }, since);
  const first = Math.min(from, part.from);
  const last = Math.max(oldEnd, part.from + part.middle.length);
  if (last - first > longest) return listOf(list.all(), { from, oldEnd, middle: items }, since);
  const middle = [...list.slice(first, from), ...items, ...list.slice(oldEnd, last)];
  return listOf(base, { from: first, oldEnd: last - (list.length - base.length), middle }, since);
}

/** The last index, none above `from`, of an item; -1 if it is not there. */
export function lastIndexIn<T>(list: Items<T>, item: T, from: number): number {
  let index = from;
  while (index >= 0 && list.at(index) !== item) index--;
  return index;
}

/** How a list differs from an array when one more part of it has changed. */
function changedAfter<T>({ array, part }: Made<T>, change: ChangedPart): Made<T> {
  if (!part) return { array, part: change };
  const from = Math.min(part.from, change.from);
  const last = Math.max(part.newEnd, change.oldEnd);
  const oldEnd = last - part.newEnd + part.oldEnd;
  return { array, part: { from, oldEnd, newEnd: last - change.oldEnd + change.newEnd } };
}

/** What has changed from one list to another; of two states of one list that is found by what differs in them. */
export function changedItems(before: Items<unknown>, after: Items<unknown>): ChangedPart {
  if (!isEdited(before) || !isEdited(after) || before.base !== after.base)
    return changedPart(arrayOf(before), arrayOf(after));
  const least = Math.min(before.length, after.length);
  let from = Math.min(least, alikeBefore(before), alikeBefore(after));
  while (from < least && before.at(from) === after.at(from)) from++;
  let behind = Math.min(least - from, alikeBehind(before), alikeBehind(after));
  while (
    behind < least - from &&
    before.at(before.length - 1 - behind) === after.at(after.length - 1 - behind)
  )
    behind++;
  return { from, oldEnd: before.length - behind, newEnd: after.length - behind };
}

function isEdited<T>(items: Items<T>): items is EditedList<T> {
  return 'base' in items;
}

function arrayOf<T>(items: Items<T>): readonly T[] {
  if (isEdited(items)) return items.all();
  return Array.isArray(items) ? items : items.slice();
}

/** How many items at the beginning are those of `base`. */
function alikeBefore({ base, part }: EditedList<unknown>): number {
  return part ? part.from : base.length;
}

function alikeBehind({ base, part }: EditedList<unknown>): number {
  return part ? base.length - part.oldEnd : base.length;
}

/** The next state of a list while its items are found one after the other. */
export interface ListDraft<T> {
  at(index: number): T | undefined;
  set(index: number, item: T): void;
  list(): EditedList<T>;
}

/** Copies what lies between the items that are set: few where these are near each other. */
export function draftOf<T>(list: EditedList<T>): ListDraft<T> {
  let from = 0;
  let items: T[] = [];
  return {
    at: (index) => (index >= from && index < from + items.length ? items[index - from] : list.at(index)),
    set(index, item) {
      if (items.length === 0) from = index;
      if (index < from) {
        items = [...list.slice(index, from), ...items];
        from = index;
      }
      for (let at = from + items.length; at < index; at++) items.push(list.at(at) as T);
      items[index - from] = item;
    },
    list: () =>
      items.length < list.length
        ? replacedItems(list, { from, oldEnd: from + items.length }, items)
        : editedList(items),
  };
}
