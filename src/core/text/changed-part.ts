/** Where two lists differ that begin and end alike: from an index on, up to one in each of them. */
export interface ChangedPart {
  readonly from: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What an edit has changed: items are the same only if they are the very same object. */
export function changedPart(before: readonly unknown[], after: readonly unknown[]): ChangedPart {
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from++;
  let behind = 0;
  while (behind < least - from && before[before.length - 1 - behind] === after[after.length - 1 - behind])
    behind++;
  return { from, oldEnd: before.length - behind, newEnd: after.length - behind };
}
