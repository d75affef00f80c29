/**
 * What a reader keeps with objects for as long as they live. A WeakMap says the same, but once its table has grown old
 * V8 keeps all its values, and what they hold, until the next full collection: many short texts were read a third
 * slower with one.
 */
export interface Keepsakes<K extends object, V> {
  get(object: K): V | undefined;
  set(object: K, value: V): void;
}

/**
 * Keeps one value with each object, under a key that no loop, copy or comparison sees. Who asks with the same key later
 * takes the place over.
 */
export function createKeepsakes<K extends object, V>(key: symbol): Keepsakes<K, V> {
  const owner = {};
  type Kept = { readonly owner: object; readonly value: V };
  return {
    get(object) {
      const kept = (object as { readonly [key]?: Kept })[key];
      return kept?.owner === owner ? kept.value : undefined;
    },
    set: (object, value) =>
      void Object.defineProperty(object, key, { value: { owner, value }, configurable: true }),
  };
}
