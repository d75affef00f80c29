/** Lets long work give way: ask {@link TimeSlice.isOver} at every step, and wait for {@link TimeSlice.next} when it is. */
export interface TimeSlice {
  isOver(): boolean;
  next(): Promise<void>;
}

/** @param milliseconds - how long the program may be deaf */
export function createTimeSlice(milliseconds = 10): TimeSlice {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began >= milliseconds,
    async next() {
      await new Promise<void>((resolve) => setImmediate(resolve));
      began = performance.now();
    },
  };
}
