/** A map whose values are made when they are first asked for, each once. */
export function createLazyMap<T>(keys: Iterable<string>, make: (index: number) => T): ReadonlyMap<string, T> {
  const indexes = new Map<string, number>();
  let next = 0;
  for (const key of keys) indexes.set(key, next++);
  const made: T[] = [];
  const at = (index: number): T => (made[index] ??= make(index));
  const entries = function* (): MapIterator<[string, T]> {
    for (const [key, index] of indexes) yield [key, at(index)];
  };
  const map: ReadonlyMap<string, T> = {
    size: indexes.size,
    get(key) {
      const index = indexes.get(key);
      return index === undefined ? undefined : at(index);
    },
    has: (key) => indexes.has(key),
    keys: () => indexes.keys(),
    *values(): MapIterator<T> {
      for (const index of indexes.values()) yield at(index);
      return undefined;
    },
    entries,
    [Symbol.iterator]: entries,
    forEach(call, self) {
      for (const [key, value] of entries()) call.call(self, value, key, map);
    },
  };
  return map;
}
