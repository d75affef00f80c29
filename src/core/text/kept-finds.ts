import { type ChangedPart, changedPart, joinedParts } from './changed-part.ts';
import { firstNotBelow, splicedIndices } from './indices.ts';
import { createKeepsakes } from './keepsakes.ts';
import { nextList } from './spliced.ts';

/** What was found in some of the items of a list: their indices, and what each of them gave. */
export interface Finds<T> {
  readonly at: Int32Array;
  readonly found: readonly T[];
}

/** Lists whose items belong together: those at one index. */
type Lists<K extends readonly object[]> = { readonly [I in keyof K]: readonly K[I][] };

/**
 * Something that few items of a list give, for lists that are edited: of the next state of one only those items are looked at
 * that are others, and whoever goes through what was found does not go through the list. An edit leaves the first item of
 * the first list or its last: by these the state before is found.
 * @param make what an item gives, made of it and of those at its index in the lists beside it; `undefined` for nothing
 */
export function keptFinds<K extends readonly [object, ...object[]], T>(
  make: (...items: K) => T | undefined,
): (...lists: Lists<K>) => Finds<T> {
  const kept = createKeepsakes<object, { readonly lists: Lists<K>; readonly finds: Finds<T> }>(
    Symbol('what a list gives'),
  );
  return (...lists) => {
    const ends = [lists[0][0], lists[0].at(-1)].filter((item) => item !== undefined);
    const before = ends.map((item) => kept.get(item)).find((state) => state !== undefined);
    const part = changedIn(before?.lists, lists);
    if (before && part.from === part.oldEnd && part.from === part.newEnd) return before.finds;
    const at: number[] = [];
    const found: T[] = [];
    for (let index = part.from; index < part.newEnd; index++) {
      const items = lists.map((list) => list[index]) as unknown as K;
      // Lists that change at different places have items between that stay.
      const stays =
        before !== undefined &&
        part.oldEnd === part.newEnd &&
        before.lists.every((list, nth) => list[index] === items[nth]);
      const one = stays ? findAt(before.finds, index) : make(...items);
      if (one === undefined) continue;
      at.push(index);
      found.push(one);
    }
    const finds = editedFinds(before?.finds ?? nothing, part, { at, found });
    for (const item of ends) kept.set(item, { lists, finds });
    return finds;
  };
}

/** What the item at an index gave, if anything. */
export function findAt<T>({ at, found }: Finds<T>, index: number): T | undefined {
  const nth = firstNotBelow(at, index);
  return at[nth] === index ? found[nth] : undefined;
}

function changedIn(
  before: readonly (readonly object[])[] | undefined,
  lists: readonly (readonly object[])[],
): ChangedPart {
  const parts = lists.map((list, at) => changedPart(before?.[at] ?? [], list));
  return joinedParts(...(parts as [ChangedPart, ...ChangedPart[]]));
}

const nothing: Finds<never> = { at: new Int32Array(0), found: [] };

/** What is found after an edit of the list: what was found before, with what the changed part gives now. */
export function editedFinds<T>(
  before: Finds<T>,
  part: ChangedPart,
  made: { readonly at: readonly number[]; readonly found: readonly T[] },
): Finds<T> {
  const replaced = {
    from: firstNotBelow(before.at, part.from),
    oldEnd: firstNotBelow(before.at, part.oldEnd),
  };
  const old = before.at.subarray(replaced.from, replaced.oldEnd);
  const isLike = part.newEnd === part.oldEnd && old.length === made.at.length;
  if (isLike && old.length === 0) return before;
  return {
    at:
      isLike && old.every((at, nth) => at === made.at[nth])
        ? before.at
        : splicedIndices(before.at, part, made.at),
    found: nextList(before.found, replaced, made.found),
  };
}
