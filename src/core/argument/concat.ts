/** All items of all lists: copies of memory, many times as fast as `flat`. */
export function concat<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return ([] as readonly T[]).concat(...lists);
}
