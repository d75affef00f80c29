import { createRandom } from './random.ts';

/** Four bytes each; more than the caches hold that belong to one core. */
const numbers = 1 << 20;
/** The numbers of one line of a cache. */
const line = 16;

/**
 * Others at work: goes through four megabytes in an order that no processor foresees, so that its nearer caches hold little
 * else then.
 */
export function createElsewhere(): () => void {
  const lines = Array.from({ length: numbers / line }, (_, index) => index * line);
  const random = createRandom(1);
  for (let last = lines.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [lines[last], lines[other]] = [lines[other]!, lines[last]!];
  }
  const next = new Int32Array(numbers);
  for (const [index, from] of lines.entries()) next[from] = lines[(index + 1) % lines.length]!;
  let at = 0;
  return () => {
    for (let step = 0; step < lines.length; step++) at = next[at]!;
  };
}
