import { createKeepsakes } from './keepsakes.ts';

/** The same answers, each worked out once, for as long as what they are about lives: a run, a block, a state of a document. */
export function keptBy<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const kept = createKeepsakes<K, { readonly value: T }>(Symbol('what was worked out'));
  return (key) => {
    let known = kept.get(key);
    if (!known) {
      known = { value: make(key) };
      kept.set(key, known);
    }
    return known.value;
  };
}
