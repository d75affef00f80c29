/** Where two lists differ that begin and end alike: from an index on, up to one in each of them. */
export interface ChangedPart {
  readonly from: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** How a list differs from another, which goes by a name: nothing here keeps a list alive. */
interface Difference {
  readonly name: object;
  before: object | undefined;
  part: ChangedPart | undefined;
}

/**
 * What is known of lists. To compare two thousand objects costs a hundred times as much as to look here: even a comparison
 * by identity reads something of each.
 */
const differences = new WeakMap<readonly unknown[], Difference>();

function differenceOf(list: readonly unknown[]): Difference {
  let known = differences.get(list);
  if (!known) {
    known = { name: {}, before: undefined, part: undefined };
    differences.set(list, known);
  }
  return known;
}

/**
 * What an edit has changed: items are the same only if they are the very same object. Neither list may be changed any more:
 * the answer is kept.
 */
export function changedPart(before: readonly unknown[], after: readonly unknown[]): ChangedPart {
  if (before === after) return { from: after.length, oldEnd: after.length, newEnd: after.length };
  if (before.length === 0) return wholePart(before, after);
  const known = differenceOf(after);
  const { name } = differenceOf(before);
  if (known.before !== name || !known.part) {
    known.before = name;
    known.part = leastIn(wholePart(before, after), before, after);
  }
  return known.part;
}

/** Says that a list was made of another by putting something in place of a part of it, and is not changed any more. */
export function setChangedPart(
  before: readonly unknown[],
  after: readonly unknown[],
  part: ChangedPart,
): void {
  const known = differenceOf(after);
  known.before = differenceOf(before).name;
  known.part = leastIn(part, before, after);
}

/** What differs in a part outside of which two lists are alike. */
function leastIn(part: ChangedPart, before: readonly unknown[], after: readonly unknown[]): ChangedPart {
  let { from, oldEnd, newEnd } = part;
  // `Object.is` reads nothing of two objects that are one.
  while (from < oldEnd && from < newEnd && Object.is(before[from], after[from])) from++;
  while (oldEnd > from && newEnd > from && Object.is(before[oldEnd - 1], after[newEnd - 1])) {
    oldEnd--;
    newEnd--;
  }
  return { from, oldEnd, newEnd };
}

/** The least part that holds some parts of lists that are as long as one another; where nothing has changed is no part. */
export function joinedParts(...parts: readonly [ChangedPart, ...ChangedPart[]]): ChangedPart {
  const changed = parts.filter(({ from, oldEnd, newEnd }) => from < oldEnd || from < newEnd);
  if (changed.length === 0) return parts[0];
  return {
    from: Math.min(...changed.map(({ from }) => from)),
    oldEnd: Math.max(...changed.map(({ oldEnd }) => oldEnd)),
    newEnd: Math.max(...changed.map(({ newEnd }) => newEnd)),
  };
}

/** All of two lists. */
export function wholePart(before: readonly unknown[], after: readonly unknown[]): ChangedPart {
  return { from: 0, oldEnd: before.length, newEnd: after.length };
}
