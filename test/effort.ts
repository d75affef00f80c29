import assert from 'node:assert/strict';

/** The least time that a system tells of, in milliseconds: less than that is noise. */
const grain = 16;
const tries = 8;

/**
 * That eight times the input costs less than forty times the work, where the square of it would be sixty-four. What is
 * measured is the processor's time of this process, which no other process on the machine adds to; what interferes
 * in one try (a collection of garbage, a compiler at work) does not do so in all.
 * @param work - so long for `size` that its square would be told from noise: about a millisecond or more
 */
export function assertLinear(work: (size: number) => void, size: number): void {
  work(size);
  let [small, large] = [Infinity, Infinity];
  for (let round = 0; round < tries; round++) {
    small = Math.min(small, effort(work, size));
    large = Math.min(large, effort(work, 8 * size));
    if (large < 40 * Math.max(grain, small)) return;
  }
  assert.fail(`${small} ms of work for ${size}, ${large} ms for eight times that`);
}

function effort(work: (size: number) => void, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
